import { performance } from 'node:perf_hooks'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesOf, reasonAgainst } from '../../../src/detect/request/request-pattern.ts'

const WINDOW = 2048
const LONGEST_MATCH = 1000

const found = (pattern: string, text: string) =>
  Array.from(matchesOf(pattern, 0, text)).filter((match) => match !== undefined)

describe('a pattern is refused', () => {
  test.for([
    ['an open bracket', 'zebulon('],
    ['an open set', 'zebulon[a'],
    ['a look ahead', 'zebulon(?=a)'],
    ['a look behind', '(?<=a)zebulon'],
    ['a back reference', String.raw`(zebulon)\1`],
    ['nothing to repeat', '*zebulon'],
    ['a repetition of a repetition', 'zebulon**'],
    ['a repetition in wrong order', 'zebulon{3,2}'],
    ['a repetition of more than a thousand', 'zebulon{1001}'],
    ['a repetition too large together', '(?:(?:zebulon{100}){100}){100}'],
    ['a large program', '(?:zebulon){900}'],
    ['an escape that there is none of', String.raw`zebulon\q`],
    ['a backslash at the end', 'zebulon\\'],
    ['a class of characters that there is none of', String.raw`\p{Zebulon}`],
    ['a named group twice', '(?P<zebulon>a)(?P<zebulon>b)'],
    ['half a surrogate pair in a bracket', '[\ud83d'],
    ['one that matches an empty text', '(?:zebulon)*'],
    ['an empty one', ''],
    ['one that matches at the end', 'zebulon|$'],
  ] as const)('with %s, without being repeated', ([, pattern]) => {
    const reason = reasonAgainst(pattern)
    expect(reason).toMatch(/^(?:is|must) /)
    expect(reason?.toLowerCase()).not.toContain('zebulon')
  })

  test.for(['EMP-[0-9]{6}', String.raw`\bab\b`, '(?i)abc', String.raw`\p{Lu}+x`, '(?P<value>a)', '^a', 'a$', '😀'])(
    '%s is not',
    (pattern) => {
      expect(reasonAgainst(pattern)).toBeUndefined()
    },
  )
})

describe('matches', () => {
  test.for([
    'ab',
    'a+b',
    'a|ab',
    'ab|a',
    String.raw`\bab\b`,
    String.raw`\Bb`,
    '[^a ]+',
    'a.{0,3}b',
    'b{2,5}',
    '😀+',
    '(?:ab){1,3}',
    String.raw`\b|ba`,
    'x*a|b',
  ])('of %s are those of JavaScript, also over the borders of windows', { timeout: 60_000 }, (pattern) => {
    const unit = array(constantFrom('a', 'b', ' ', '.', '😀', '\n', 'ab'), { minLength: 50, maxLength: 500 })
    assert(
      property(unit, (pieces) => {
        const piece = pieces.join('')
        const text = piece.repeat(Math.ceil(20_000 / piece.length))
        const places = Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        })).filter(({ start, end }) => end > start)
        expect(found(pattern, text)).toEqual(places)
      }),
      { numRuns: 10 },
    )
  })

  test('are found once wherever a border falls in them', () => {
    for (let shift = 0; shift <= 6; shift++) {
      const start = WINDOW - shift
      expect(found('abcde', `${'-'.repeat(start)}abcde${'-'.repeat(WINDOW)}`)).toEqual([{ start, end: start + 5 }])
    }
  })

  test('of the longest length are found over a border', () => {
    const start = WINDOW - 1
    const text = `${'-'.repeat(start)}${'a'.repeat(LONGEST_MATCH)}${'-'.repeat(WINDOW)}`
    expect(found('a+', text)).toEqual([{ start, end: start + LONGEST_MATCH }])
  })

  test('see what stands before a window and behind it', () => {
    const text = `${'-'.repeat(WINDOW - 1)}xab${'-'.repeat(WINDOW)}`
    expect(found(String.raw`\bab`, text)).toEqual([])
    expect(found('^-+x', text).every(({ start }) => start === 0)).toBe(true)
    expect(found('^a', `${'-'.repeat(WINDOW)}a`)).toEqual([])
    expect(found('-$', '-'.repeat(3 * WINDOW))).toEqual([{ start: 3 * WINDOW - 1, end: 3 * WINDOW }])
  })

  test('are never empty', () => expect(found(String.raw`\b`, 'ab cd')).toEqual([]))
  test('of no text are none', () => expect(found('a', '')).toEqual([]))
  test('follow the flags', () => {
    expect(Array.from(matchesOf('AB', 1, 'ab')).filter((match) => match !== undefined)).toEqual([{ start: 0, end: 2 }])
  })
  test('let others have their turn', () => {
    expect(Array.from(matchesOf('a', 0, '-'.repeat(10 * WINDOW)))).toEqual(Array(10).fill(undefined))
  })
})

describe('ten times as long a text takes ten times as long', () => {
  test.for([
    ['(a+)+b', 'a'],
    ['(a|aa)+b', 'a'],
    ['(?:a*){10}b', 'a'],
    [String.raw`(?:\w+\s?)+!`, 'a '],
    ['a|b', 'a'],
    [String.raw`\b`, 'a '],
    ['[^b]{0,900}b|a', 'a'],
  ] as const)('%s on many %j', { timeout: 60_000 }, ([pattern, unit]) => {
    const timeOf = (length: number) => {
      const start = performance.now()
      found(pattern, unit.repeat(length / unit.length))
      return performance.now() - start
    }
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 5 && least > 15; run++) least = Math.min(least, timeOf(100_000) / timeOf(10_000))
    expect(least).toBeLessThanOrEqual(15)
  })
})
