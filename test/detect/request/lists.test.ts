import { array, assert, constantFrom, property, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findByRequest } from '../../../src/detect/request/ad-hoc-recognizer.ts'
import { allowedBy } from '../../../src/detect/request/allow-list.ts'
import { type DenyList, findDenied } from '../../../src/detect/request/deny-list.ts'

const denied = (lists: readonly DenyList[], text: string) =>
  Array.from(findDenied(lists, text)).flatMap((span) =>
    span === undefined ? [] : [`${span.type} ${text.slice(span.start, span.end)}`],
  )

describe('the deny list finds', () => {
  const lists = [
    { type: 'PROJECT', values: ['Blue Harbour', 'Blue', 'C++', '(x)', 'École', '漢字', '𝒂b'] },
    { type: 'TEAM', values: ['blue harbour', 'Red'] },
  ]
  test.for([
    ['a word', 'a Red b', ['TEAM Red']],
    ['in any case', 'RED red rEd', ['TEAM RED', 'TEAM red', 'TEAM rEd']],
    ['the longest, with each of its types', 'Blue Harbour', ['PROJECT Blue Harbour', 'TEAM Blue Harbour']],
    ['the shorter one where the longer goes on', 'Blue Harbours', ['PROJECT Blue']],
    ['none within a word', 'Redder sacred Red1 1Red éRed Redé', []],
    ['none within a word of letters outside the BMP', 'Red𝒂 𝒂Red', []],
    ['none that a mark goes on', 'Red\u0301', []],
    ['one beside signs', '(Red) Red. -Red_', ['TEAM Red', 'TEAM Red', 'TEAM Red']],
    ['one that ends in a sign', 'C++ c++. C+++', ['PROJECT C++', 'PROJECT c++', 'PROJECT C++']],
    ['one within brackets', 'f(x)', ['PROJECT (x)']],
    ['letters with accents in any case', 'éCOLE', ['PROJECT éCOLE']],
    ['an accent that stands apart', 'E\u0301cole e\u0301cole.', ['PROJECT E\u0301cole', 'PROJECT e\u0301cole']],
    ['none without its accent', 'Ecole', []],
    ['other scripts', '漢字 漢字漢', ['PROJECT 漢字']],
    ['at the start and the end', 'red', ['TEAM red']],
  ] as const)('%s', ([, text, expected]) => expect(denied(lists, text)).toEqual(expected))

  test('nothing in an empty text, of no list or of an empty value', () => {
    expect(denied(lists, '')).toEqual([])
    expect(denied([], 'Red')).toEqual([])
    expect(denied([{ type: 'X', values: [''] }], 'Red')).toEqual([])
  })

  test('every whole word in any case, and nothing within a word', () => {
    const value = constantFrom('ab', 'abc', 'b', 'a b', 'é', '1', 'a1')
    const text = array(constantFrom('ab', 'ABC', 'b', 'A', ' ', ' ', '.', 'É', 'é', '1', '-')).map((all) =>
      all.join(''),
    )
    assert(
      property(uniqueArray(value, { minLength: 1 }), text, (values, text) => {
        const spans = Array.from(findDenied([{ type: 'X', values }], text)).filter((span) => span !== undefined)
        const longest = values.toSorted((a, b) => b.length - a.length).join('|')
        const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?=(${longest})(?![\\p{L}\\p{N}]))`, 'giu')
        const expected = Array.from(text.matchAll(whole), ({ index, 1: { length } = '' }) => [index, index + length])
        expect(spans.map(({ start, end }) => [start, end])).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('whatever is put between signs, whatever it is', () => {
    assert(
      property(string({ minLength: 1, unit: 'binary' }), (value) => {
        expect(denied([{ type: 'X', values: [value] }], `. ${value} .`)).toContain(`X ${value}`)
      }),
    )
  })

  test('an accent that stands apart in the list', () => {
    expect(denied([{ type: 'X', values: ['Jose\u0301'] }], 'Jos\u00e9 JOSE\u0301 Jose')).toEqual([
      'X Jos\u00e9',
      'X JOSE\u0301',
    ])
  })

  test('some of very many values, in little memory', { timeout: 5000 }, () => {
    const values = Array.from({ length: 100_000 }, (_, i) => `${i} ${'x'.repeat(100)}`)
    const before = process.memoryUsage()
    const steps = Array.from(findDenied([{ type: 'X', values }], `${values[77]}, ${values[99_999]}; 77`))
    const after = process.memoryUsage()
    expect(steps.filter((span) => span !== undefined)).toHaveLength(2)
    expect(steps.length).toBeGreaterThan(50) // others have their turn while the list is read
    expect(after.heapUsed - before.heapUsed).toBeLessThan(200e6) // one node for each character took 3 GB
  })

  test('a value that begins wherever the text does, and lets others have their turn', { timeout: 5000 }, () => {
    const steps = Array.from(findDenied([{ type: 'X', values: ['-'.repeat(1000)] }], '-'.repeat(10_000)))
    expect(steps.filter((span) => span !== undefined)).toHaveLength(9001)
    expect(steps.length).toBeGreaterThan(10_500)
  })

  test('long values in a long text, and lets others have their turn', { timeout: 1000 }, () => {
    const text = 'a'.repeat(200_000)
    const steps = Array.from(findDenied([{ type: 'X', values: ['a'.repeat(1000)] }], text))
    expect(steps.length).toBeGreaterThan(40)
    expect(steps.filter((span) => span !== undefined)).toEqual([])
  })
})

describe('the allow list', () => {
  const isAllowed = allowedBy([
    'Paris',
    'a.c',
    { pattern: '[a-z]+@ourselves[.]example' },
    { pattern: 'cafe', anywhere: true },
    { pattern: 'ROME', flags: 1 },
  ])
  test.for([
    ['a string', 'Paris', true],
    ['another case', 'paris', false],
    ['a part', 'Pari', false],
    ['more', 'Paris ', false],
    ['a string that is no pattern', 'abc', false],
    ['a pattern', 'info@ourselves.example', true],
    ['a pattern that matches a part', 'xinfo@ourselves.example.org', false],
    ['a pattern anywhere', 'the cafe here', true],
    ['a pattern with flags', 'rome', true],
    ['nothing', '', false],
  ] as const)('%s', ([, value, expected]) => expect(isAllowed(value)).toBe(expected))

  test('of nothing allows nothing', () => expect(allowedBy([])('a')).toBe(false))
})

describe('a recognizer of the request', () => {
  const recognizer = {
    type: 'EMPLOYEE_ID',
    patterns: [
      { regex: 'EMP-[0-9]{4}', score: 0.5, name: 'number' },
      { regex: 'E[0-9]+', score: 0.2 },
    ],
    context: ['badge'],
  }
  const found = (text: string) => Array.from(findByRequest(recognizer, text)).filter((span) => span !== undefined)

  test('finds what its patterns match, with their scores', () => {
    const evidence = { pattern: 'number', score_alone: 0.5, context: [] }
    expect(found('x EMP-1234, E12')).toEqual([
      { type: 'EMPLOYEE_ID', start: 2, end: 10, score: 0.5, evidence },
      {
        type: 'EMPLOYEE_ID',
        start: 12,
        end: 15,
        score: 0.2,
        evidence: { ...evidence, pattern: 'E[0-9]+', score_alone: 0.2 },
      },
    ])
  })

  test('names a long pattern by its beginning, as the name is written for every match', () => {
    const steps = findByRequest({ type: 'A', patterns: [{ regex: `a|${'b'.repeat(900)}`, score: 0.5 }] }, 'a')
    const names = Array.from(steps).flatMap((span) => span?.evidence?.pattern ?? [])
    expect(names).toEqual([`a|${'b'.repeat(98)}`])
  })

  test('raises the score beside its words', () => {
    expect(found('Badge EMP-1234')).toMatchObject([{ score: 0.85, evidence: { score_alone: 0.5, context: ['badge'] } }])
  })

  test('takes flags', () => {
    expect(
      Array.from(findByRequest({ ...recognizer, flags: 1 }, 'emp-1234 e1')).filter((span) => span !== undefined),
    ).toHaveLength(2)
  })
})
