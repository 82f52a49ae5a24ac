import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'
import type { Span } from '../../src/span.ts'
import { textWithSpans } from '../texts.ts'

const TEXT = 'abcdefghijklmnopqrst'

const span = (type: string, start: number, end: number, score = 0.5): Span => ({ type, start, end, score })

describe('overlaps', () => {
  test.for<[string, Span[], Span[]]>([
    ['nothing stays nothing', [], []],
    ['one stays as it is', [span('A', 2, 5, 0.7)], [span('A', 2, 5, 0.7)]],
    ['an empty one vanishes', [span('A', 2, 2)], []],
    ['an empty one inside another changes nothing', [span('A', 1, 5), span('B', 2, 2, 1)], [span('A', 1, 5)]],
    ['apart, they stay two', [span('A', 0, 3), span('B', 5, 8)], [span('A', 0, 3), span('B', 5, 8)]],
    ['in any order, they are sorted', [span('B', 5, 8), span('A', 0, 3)], [span('A', 0, 3), span('B', 5, 8)]],
    ['touching, they stay two', [span('A', 0, 3), span('B', 3, 6)], [span('A', 0, 3), span('B', 3, 6)]],
    ['touching and of one type, they stay two', [span('A', 0, 3), span('A', 3, 6)], [span('A', 0, 3), span('A', 3, 6)]],
    ['overlapping, the first wins by its score', [span('A', 0, 4, 0.9), span('B', 3, 8)], [span('A', 0, 8, 0.9)]],
    ['overlapping, the second wins by its score', [span('A', 0, 4), span('B', 3, 8, 0.9)], [span('B', 0, 8, 0.9)]],
    ['nested, the inner one wins by its score', [span('A', 0, 9), span('B', 3, 6, 0.9)], [span('B', 0, 9, 0.9)]],
    ['nested, the outer one wins by its score', [span('A', 0, 9, 0.9), span('B', 3, 6)], [span('A', 0, 9, 0.9)]],
    ['of equal scores, the longest wins', [span('A', 0, 3), span('B', 2, 8)], [span('B', 0, 8)]],
    ['of equal scores and lengths, the first wins', [span('A', 0, 3), span('B', 2, 5)], [span('A', 0, 5)]],
    ['the same twice is one', [span('A', 1, 4), span('A', 1, 4)], [span('A', 1, 4)]],
    ['at one start, the longer is covered', [span('A', 1, 3, 0.9), span('B', 1, 7)], [span('A', 1, 7, 0.9)]],
    ['a chain becomes one', [span('A', 0, 3), span('B', 2, 6, 0.9), span('C', 5, 9)], [span('B', 0, 9, 0.9)]],
    [
      'what touches a chain stays out of it',
      [span('A', 0, 3), span('B', 2, 6, 0.9), span('C', 6, 9)],
      [span('B', 0, 6, 0.9), span('C', 6, 9)],
    ],
    [
      'the longest of a chain is compared, not the chain',
      [span('A', 0, 3), span('B', 2, 6), span('C', 5, 10)],
      [span('C', 0, 10)],
    ],
  ])('%s', ([, spans, resolved]) => expect(resolveOverlaps(TEXT, spans)).toEqual(resolved))
})

describe('whole characters', () => {
  test.for<[string, string, Span[], Span[]]>([
    ['a span that starts in a surrogate pair takes it whole', 'a😀b', [span('A', 2, 4)], [span('A', 1, 4)]],
    ['a span that ends in a surrogate pair takes it whole', 'a😀b', [span('A', 0, 2)], [span('A', 0, 3)]],
    ['a letter is marked with its combining mark', 'ae\u0301b', [span('A', 0, 2)], [span('A', 0, 3)]],
    ['a combining mark is marked with its letter', 'ae\u0301b', [span('A', 2, 4)], [span('A', 1, 4)]],
    [
      'two that meet in a character become one',
      'a😀b',
      [span('A', 0, 2, 0.9), span('B', 2, 4)],
      [span('A', 0, 4, 0.9)],
    ],
    [
      'two that meet before a character stay two',
      'a😀b',
      [span('A', 0, 1), span('B', 1, 3)],
      [span('A', 0, 1), span('B', 1, 3)],
    ],
    ['half of a surrogate pair takes it whole', '😀', [span('A', 1, 2)], [span('A', 0, 2)]],
    ['a surrogate alone is a character', '\ud83da', [span('A', 0, 1)], [span('A', 0, 1)]],
  ])('%s', ([, text, spans, resolved]) => expect(resolveOverlaps(text, spans)).toEqual(resolved))
})

describe('of any text and any spans', () => {
  const always = (check: (text: string, spans: readonly Span[], resolved: readonly Span[]) => void) =>
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        check(text, spans, resolveOverlaps(text, spans))
      }),
      { numRuns: 500 },
    )

  test('every character that a span marked is covered', () =>
    always((_text, spans, resolved) => {
      for (const { start, end } of spans.filter((marked) => marked.start < marked.end)) {
        expect(resolved.some((covering) => covering.start <= start && end <= covering.end)).toBe(true)
      }
    }))

  test('the result is sorted, disjoint, not empty and inside the text', () =>
    always((text, _spans, resolved) => {
      let lastEnd = 0
      for (const { start, end } of resolved) {
        expect(lastEnd <= start && start < end && end <= text.length).toBe(true)
        lastEnd = end
      }
    }))

  test('no surrogate pair is cut, and no mark from what it stands on', () =>
    always((text, _spans, resolved) => {
      for (const offset of resolved.flatMap(({ start, end }) => [start, end])) {
        if (offset === 0 || offset === text.length) continue
        expect(text.slice(offset - 1, offset + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        expect(text.slice(offset)).not.toMatch(/^\p{M}/u)
      }
    }))

  test('type and score are those of the highest score that it covers', () =>
    always((_text, spans, resolved) => {
      for (const { type, start, end, score } of resolved) {
        const covered = spans.filter(
          (marked) => start <= marked.start && marked.start < marked.end && marked.end <= end,
        )
        expect(score).toBe(Math.max(...covered.map((marked) => marked.score)))
        expect(covered.filter((marked) => marked.score === score).map((marked) => marked.type)).toContain(type)
      }
    }))

  test('nothing is covered but what was marked, in whole characters', () =>
    always((text, spans, resolved) => {
      for (const { start, end } of resolved) {
        for (const { segment, index } of characters(text.slice(start, end))) {
          const at = start + index
          expect(spans.some((marked) => marked.start < at + segment.length && at < marked.end)).toBe(true)
        }
      }
    }))

  test('resolving again changes nothing', () =>
    always((text, _spans, resolved) => {
      expect(resolveOverlaps(text, resolved)).toEqual(resolved)
    }))

  test('the order of the spans does not matter where all scores differ', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        const graded = spans.map((marked, i) => ({ ...marked, score: (i + 1) / 10 }))
        expect(resolveOverlaps(text, graded.toReversed())).toEqual(resolveOverlaps(text, graded))
      }),
    )
  })
})

test('a hundred thousand spans over one long run of marks are resolved at once', { timeout: 2000 }, () => {
  const text = `a${'\u0301'.repeat(100_000)}`
  const spans = Array.from({ length: 100_000 }, (_, i) => span('A', i, i + 1))
  expect(resolveOverlaps(text, spans)).toEqual([span('A', 0, text.length)])
})

test('the spans that are given stay as they are', () => {
  const spans = Object.freeze([span('B', 3, 8, 0.9), span('A', 0, 4)].map(Object.freeze)) as readonly Span[]
  resolveOverlaps(TEXT, spans)
  expect(spans).toEqual([span('B', 3, 8, 0.9), span('A', 0, 4)])
})

/** A code point with the marks after it; marks at the start of a text are one character too. */
function characters(text: string): { segment: string; index: number }[] {
  return Array.from(text.matchAll(/\P{M}\p{M}*|^\p{M}+/gu), ({ 0: segment, index }) => ({ segment, index }))
}
