import { describe, expect, test } from 'vitest'
import { explain } from '../../src/describe/explain.ts'
import { offsetsIn } from '../../src/describe/offsets.ts'
import type { Candidate, Dropped } from '../../src/detect/detect.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'

const candidate = (
  type: string,
  start: number,
  end: number,
  score: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  type,
  start,
  end,
  score,
  foundBy: `recognizer ${type}`,
  ...more,
})

function explained(candidates: readonly Candidate[], dropped: readonly Dropped[] = [], text = '-'.repeat(30)) {
  return explain(resolveOverlaps(text, candidates), candidates, dropped, (offset) => offset)
}

describe('an entity', () => {
  test('says what found it, and what spoke for it', () => {
    const evidence = {
      pattern: 'long',
      check: 'passed',
      score_alone: 0.4,
      context: ['siren'],
      negative_context: [],
    } as const
    const against = { pattern: 'short', check: undefined, context: [], negative_context: ['order'] }
    const { entities, dropped } = explained([
      candidate('A', 0, 3, 0.5, { evidence }),
      candidate('B', 5, 8, 0.5, { evidence: against }),
      candidate('C', 9, 10, 0.5, { foundBy: 'model en-sm' }),
    ])
    expect(entities).toStrictEqual([
      { found_by: 'recognizer A', pattern: 'long', check: 'passed', context: ['siren'], dropped: [] },
      { found_by: 'recognizer B', pattern: 'short', negative_context: ['order'], dropped: [] },
      { found_by: 'model en-sm', dropped: [] },
    ])
    expect(dropped).toEqual([])
  })

  test.for([
    ['the one of the highest score won', [candidate('A', 0, 9, 0.5), candidate('B', 2, 5, 0.8)], 'B', ['A']],
    ['wherever it begins', [candidate('A', 2, 9, 0.8), candidate('B', 0, 5, 0.5)], 'A', ['B']],
    [
      'of two of one type',
      [candidate('A', 0, 5, 0.5, { foundBy: 'deny_list' }), candidate('A', 3, 9, 0.8)],
      'A',
      ['A'],
    ],
    ['of a chain', [candidate('A', 0, 3, 0.1), candidate('B', 2, 6, 0.9), candidate('C', 5, 9, 0.2)], 'B', ['A', 'C']],
    ['of equals the longest', [candidate('A', 0, 4, 0.5), candidate('B', 2, 9, 0.5)], 'B', ['A']],
  ] as const)('%s, the others are overlapped', ([, candidates, winner, others]) => {
    const { entities, dropped } = explained(candidates)
    expect(entities).toMatchObject([
      { found_by: `recognizer ${winner}`, dropped: others.map((type) => ({ type, reason: 'overlapped' })) },
    ])
    expect(dropped).toEqual([])
  })

  test('says of equals of one type what found the longest', () => {
    const candidates = [candidate('A', 0, 4, 0.5, { foundBy: 'model en-sm' }), candidate('A', 2, 9, 0.5)]
    expect(explained(candidates).entities).toMatchObject([
      { found_by: 'recognizer A', dropped: [{ found_by: 'model en-sm', start: 0, end: 4 }] },
    ])
  })
})

describe('a dropped candidate', () => {
  const dropped = (start: number, end: number, reason: Dropped['reason'] = 'below_threshold'): Dropped => ({
    ...candidate('D', start, end, 0.2, { evidence: { pattern: 'p' } }),
    reason,
  })
  const entity = candidate('A', 10, 15, 0.9)

  test.for([
    ['within an entity', 11, 13, true],
    ['over its start', 8, 11, true],
    ['over its end', 14, 20, true],
    ['around it', 0, 20, true],
    ['that touches its start', 8, 10, false],
    ['that touches its end', 15, 20, false],
    ['before it', 0, 2, false],
    ['behind it', 20, 22, false],
  ] as const)('%s', ([, start, end, isWithin]) => {
    const described = {
      type: 'D',
      start,
      end,
      score: 0.2,
      reason: 'below_threshold',
      found_by: 'recognizer D',
      pattern: 'p',
    }
    const { entities, dropped: outside } = explained([entity], [dropped(start, end)])
    expect(entities).toStrictEqual([{ found_by: 'recognizer A', dropped: isWithin ? [described] : [] }])
    expect(outside).toStrictEqual(isWithin ? [] : [described])
  })

  test('was allowed, or below the threshold', () => {
    const { dropped: outside } = explained([], [dropped(5, 6, 'allowed'), dropped(0, 2)])
    expect(outside.map(({ start, reason }) => [start, reason])).toEqual([
      [0, 'below_threshold'],
      [5, 'allowed'],
    ])
  })

  test('never wins, even if it is like the entity', () => {
    const same: Dropped = { ...entity, start: 8, end: 16, foundBy: 'deny_list', reason: 'allowed' }
    expect(explained([entity], [same]).entities).toMatchObject([
      { found_by: 'recognizer A', dropped: [{ found_by: 'deny_list', reason: 'allowed' }] },
    ])
  })
})

describe('offsets', () => {
  const text = '😀 Leeds 😀 York e\u0301'
  const candidates = [candidate('A', 3, 8, 0.9)]
  const dropped: Dropped[] = [{ ...candidate('B', 12, 16, 0.1), reason: 'allowed' }]
  const given = (unit: 'code_point' | 'utf16') =>
    explain(resolveOverlaps(text, candidates), candidates, dropped, offsetsIn(text, unit, [3, 8, 16, 12])).dropped

  test('count code points', () => expect(given('code_point')).toMatchObject([{ start: 10, end: 14 }]))
  test('or UTF-16 units', () => expect(given('utf16')).toMatchObject([{ start: 12, end: 16 }]))
  test('are turned in any order, each as often as it is asked for', () => {
    const turn = offsetsIn(text, 'code_point', new Set([text.length, 0, 2, 2, 11]))
    expect([0, 2, 11, 2, text.length].map(turn)).toEqual([0, 1, 9, 1, 17])
  })
})

test('a hundred thousand candidates are explained', () => {
  const candidates = Array.from({ length: 100_000 }, (_, i) => candidate('A', 2 * i, 2 * i + 1, 0.5))
  const { entities, dropped } = explained(
    candidates,
    candidates.map((one) => ({ ...one, reason: 'allowed' })),
    '-'.repeat(200_000),
  )
  expect(entities).toHaveLength(100_000)
  expect(entities.every((one) => one.dropped.length === 1)).toBe(true)
  expect(dropped).toEqual([])
})
