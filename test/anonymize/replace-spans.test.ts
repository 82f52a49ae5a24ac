import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mask as maskWith } from '../../src/anonymize/operators/mask.ts'
import { replaceSpans } from '../../src/anonymize/replace-spans.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'
import type { Span } from '../../src/span.ts'
import { textWithSpans } from '../texts.ts'

const mask = (value: string) => maskWith(value)
const span = (start: number, end: number, type = 'A'): Span => ({ type, start, end, score: 1 })

function replaced(text: string, spans: readonly Span[], operator: (value: string, span: Span) => string) {
  return replaceSpans(text, resolveOverlaps(text, spans), operator)
}

describe('replacements', () => {
  test.for<[string, string, Span[], (value: string, span: Span) => string, string, [number, number][]]>([
    ['without spans the text is the same', 'abc', [], mask, 'abc', []],
    ['of an empty text nothing comes', '', [], mask, '', []],
    ['the whole text', 'abc', [span(0, 3)], mask, 'XXX', [[0, 3]]],
    ['in the middle', 'a bc d', [span(2, 4)], mask, 'a XX d', [[2, 4]]],
    [
      'two that touch',
      'abcd',
      [span(0, 2), span(2, 4)],
      (v) => `<${v}>`,
      '<ab><cd>',
      [
        [0, 4],
        [4, 8],
      ],
    ],
    [
      'longer than what they replace',
      'a b c',
      [span(0, 1), span(4, 5)],
      () => '<A>',
      '<A> b <A>',
      [
        [0, 3],
        [6, 9],
      ],
    ],
    [
      'shorter than what they replace',
      'abc d efg',
      [span(0, 3), span(6, 9)],
      () => '-',
      '- d -',
      [
        [0, 1],
        [4, 5],
      ],
    ],
    ['empty', 'a bc d', [span(2, 4)], () => '', 'a  d', [[2, 2]]],
    [
      'that know their type',
      'ab',
      [span(0, 1, 'P'), span(1, 2, 'Q')],
      (_, { type }) => `<${type}>`,
      '<P><Q>',
      [
        [0, 3],
        [3, 6],
      ],
    ],
    ['with signs that mean something to String.replace', 'a b', [span(0, 1)], () => "$&$1$'", "$&$1$' b", [[0, 6]]],
    [
      'that contain what another span marks',
      'b a',
      [span(0, 1), span(2, 3)],
      () => 'a b',
      'a b a b',
      [
        [0, 3],
        [4, 7],
      ],
    ],
    ['of an emoji, one X', 'a 😀 b', [span(2, 4)], mask, 'a X b', [[2, 3]]],
    ['of a letter with its mark, two X', 'ae\u0301b', [span(1, 3)], mask, 'aXXb', [[1, 3]]],
    ['of a line end, one X', 'a\nb', [span(0, 3)], mask, 'XXX', [[0, 3]]],
  ])('%s', ([, text, spans, operator, expected, places]) => {
    expect(replaced(text, spans, operator)).toEqual({
      text: expected,
      places: places.map(([start, end]) => ({ start, end })),
    })
  })
})

describe('of any text and any spans', () => {
  test('the masked text has as many code points', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        expect(Array.from(replaced(text, spans, mask).text)).toHaveLength(Array.from(text).length)
      }),
      { numRuns: 500 },
    )
  })

  test('what was not marked is unchanged, and each place holds its replacement', () => {
    fc.assert(
      fc.property(textWithSpans, fc.string({ unit: 'binary', maxLength: 5 }), ([text, spans], replacement) => {
        const disjoint = resolveOverlaps(text, spans)
        const { text: output, places } = replaceSpans(text, disjoint, () => replacement)
        expect(places.map(({ start, end }) => output.slice(start, end))).toEqual(disjoint.map(() => replacement))
        expect(between(output, places)).toEqual(between(text, disjoint))
      }),
      { numRuns: 500 },
    )
  })

  test('putting the values back where their replacements stand gives the text', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        const values = resolveOverlaps(text, spans).map(({ start, end }) => text.slice(start, end))
        const { text: output, places } = replaced(text, spans, mask)
        const gaps = between(output, places)
        expect(gaps.map((gap, i) => gap + (values[i] ?? '')).join('')).toBe(text)
      }),
    )
  })
})

test('a mask shows nothing of the value but its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(mask(value)).toBe('X'.repeat(Array.from(value).length))
    }),
  )
})

/** The pieces of a text around disjoint places in it: one more than there are places. */
function between(text: string, places: readonly { start: number; end: number }[]): string[] {
  return [...places, { start: text.length, end: text.length }].map(({ start }, i) =>
    text.slice(places[i - 1]?.end ?? 0, start),
  )
}

test('a text that would become very much longer is not made', () => {
  const text = 'a '.repeat(40_000)
  const spans = Array.from({ length: 40_000 }, (_, i) => span(2 * i, 2 * i + 1))
  expect(() => replaced(text, spans, () => 'x'.repeat(1000))).toThrow(RangeError)
  expect(replaced(text, spans, () => 'x'.repeat(100)).text).toHaveLength(40_000 * 101)
})
