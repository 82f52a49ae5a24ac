import { describe, expect, test } from 'vitest'
import { calibrate, calibrationTable } from '../../training/calibration.ts'
import { parseInline } from '../../training/corpus.ts'
import { randomFrom } from '../../training/crf.ts'
import { score } from '../../training/score.ts'

function scoreOf(labelled: string, found: string) {
  const text = { id: 'x', language: 'en', ...parseInline(labelled, 'x') }
  const spans = parseInline(found, 'x').entities.map((span) => ({ ...span, score: 0.5 }))
  return score([{ text, found: spans }])
}

describe('what a finding is worth', () => {
  test.for([
    [
      'all',
      '<P>Ann Lee</P> of <O>Acme</O>.',
      '<P>Ann Lee</P> of <O>Acme</O>.',
      { f1: 1, relaxed: 1, leak: 0, over: 0 },
    ],
    ['nothing', '<P>Ann Lee</P> of Acme.', 'Ann Lee of Acme.', { f1: 0, relaxed: 0, leak: 1, over: 0 }],
    ['a part', '<P>Ann Lee</P> of Acme.', '<P>Ann</P> Lee of Acme.', { f1: 0, relaxed: 1, leak: 0.5, over: 0 }],
    ['too much', '<P>Ann</P> calls.', '<P>Ann calls</P>.', { f1: 0, relaxed: 1, leak: 0, over: 1 }],
    ['another type hides too', '<P>Ann</P> calls.', '<L>Ann</L> calls.', { f1: 0, relaxed: 0, leak: 0, over: 0 }],
    ['titles aside', 'Dr <P>Ann</P>.', '<P>Dr Ann</P>.', { f1: 1, relaxed: 1, leak: 0, over: 1 }],
    ['articles aside', 'the <O>BBC</O>', '<O>the BBC</O>', { f1: 1, relaxed: 1, leak: 0, over: 1 }],
    ['one of two', '<P>Ann</P>, <P>Bob</P>', '<P>Ann</P>, Bob', { f1: 2 / 3, relaxed: 2 / 3, leak: 0.5, over: 0 }],
    ['an address is not judged', '<A>1 Lee Road</A>', '<L>1 Lee Road</L>', { f1: 0, relaxed: 0, leak: 0, over: 0 }],
  ] as const)('%s', ([, labelled, found, expected]) => {
    const { exact, relaxed, leak, overMasked } = scoreOf(labelled, found)
    expect(exact['all']?.f1).toBeCloseTo(expected.f1)
    expect(relaxed['all']?.f1).toBeCloseTo(expected.relaxed)
    expect(leak).toBeCloseTo(expected.leak)
    expect(overMasked).toBeCloseTo(expected.over)
  })

  test('the mistakes are named, with the letters they cost', () => {
    expect(scoreOf('<P>Ann</P> sees the road.', 'Ann sees the <L>road</L>.').mistakes).toEqual([
      { id: 'x', kind: 'missed', type: 'PERSON', text: 'Ann', cost: 3 },
      { id: 'x', kind: 'in vain', type: 'LOCATION', text: 'road', cost: 4 },
    ])
  })
})

describe('calibration', () => {
  /** Of the names with a likelihood, a share is right: `share` of it. */
  const judged = (share: (likelihood: number) => number) => {
    const random = randomFrom(1)
    return Array.from({ length: 20_000 }, () => {
      const likelihood = random()
      return { type: 'PERSON', score: likelihood, right: random() < share(likelihood) }
    })
  }

  test.for([
    ['as it is', (x: number) => x],
    ['too sure', (x: number) => x * x],
    ['too modest', (x: number) => Math.sqrt(x)],
  ] as const)('%s', ([, share]) => {
    const [shares] = calibrate(judged(share), ['PERSON']) as [number[]]
    for (const [k, value] of shares.entries()) {
      if (k > 0 && k < shares.length - 1) expect(Math.abs(value - share(k / (shares.length - 1)))).toBeLessThan(0.05)
      if (k > 0) expect(value).toBeGreaterThanOrEqual(shares[k - 1] as number)
    }
  })

  test('the table tells how many of a score were right', () => {
    const table = calibrationTable(judged((x) => x / 2))
    expect(table).toHaveLength(10)
    expect(Number(table[8]?.score)).toBeCloseTo(0.85, 1)
    expect(table[8]?.right).toBeCloseTo(0.42, 1)
  })
})
