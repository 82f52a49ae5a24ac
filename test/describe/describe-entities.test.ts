import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/anonymize/operators/mask.ts'
import { replaceSpans } from '../../src/anonymize/replace-spans.ts'
import { describeEntities, type Entity } from '../../src/describe/describe-entities.ts'
import type { OffsetUnit } from '../../src/describe/offsets.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'
import type { Span } from '../../src/span.ts'
import { textWithSpans } from '../texts.ts'

const UNITS = ['code_point', 'utf16'] as const

function described(text: string, spans: readonly Span[], unit: OffsetUnit, operator = (value: string) => mask(value)) {
  const disjoint = resolveOverlaps(text, spans)
  const replaced = replaceSpans(text, disjoint, operator)
  return { entities: describeEntities(text, disjoint, replaced, unit), anonymized: replaced.text }
}

/** `text` between two offsets that count `unit`, as a caller who counts that unit takes it. */
function slice(text: string, start: number, end: number, unit: OffsetUnit): string {
  return unit === 'utf16' ? text.slice(start, end) : Array.from(text).slice(start, end).join('')
}

const places = (entities: readonly Entity[]) =>
  entities.map(({ start, end, anonymized_start, anonymized_end }) => [start, end, anonymized_start, anonymized_end])

describe('offsets', () => {
  test.for<[string, OffsetUnit, string, [number, number][], number[][]]>([
    ['of letters, in code points', 'code_point', 'ab cd', [[3, 5]], [[3, 5, 3, 5]]],
    ['of letters, in UTF-16 units', 'utf16', 'ab cd', [[3, 5]], [[3, 5, 3, 5]]],
    ['after an emoji, in code points', 'code_point', '😀 cd', [[3, 5]], [[2, 4, 2, 4]]],
    ['after an emoji, in UTF-16 units', 'utf16', '😀 cd', [[3, 5]], [[3, 5, 3, 5]]],
    ['of an emoji, in code points', 'code_point', 'a 😀 b', [[2, 4]], [[2, 3, 2, 3]]],
    ['of an emoji, in UTF-16 units', 'utf16', 'a 😀 b', [[2, 4]], [[2, 4, 2, 3]]],
    [
      'after an emoji that was masked, in UTF-16 units',
      'utf16',
      '😀 b',
      [
        [0, 2],
        [3, 4],
      ],
      [
        [0, 2, 0, 1],
        [3, 4, 2, 3],
      ],
    ],
    [
      'of two that touch',
      'code_point',
      '😀😀',
      [
        [0, 2],
        [2, 4],
      ],
      [
        [0, 1, 0, 1],
        [1, 2, 1, 2],
      ],
    ],
    ['of a letter with its mark', 'code_point', 'e\u0301 b', [[0, 2]], [[0, 2, 0, 2]]],
    ['after a surrogate alone', 'code_point', '\ud83d b', [[2, 3]], [[2, 3, 2, 3]]],
    ['of nothing', 'code_point', 'abc', [], []],
  ])('%s', ([, unit, text, spans, expected]) => {
    const marked = spans.map(([start, end]) => ({ type: 'A', start, end, score: 1 }))
    expect(places(described(text, marked, unit).entities)).toEqual(expected)
  })
})

test('an entity has the fields of the contract, in their order', () => {
  const { entities } = described('Hi 😀 Jane', [{ type: 'PERSON', start: 6, end: 10, score: 0.8 }], 'code_point')
  expect(JSON.stringify(entities)).toBe(
    '[{"start":5,"end":9,"type":"PERSON","text":"Jane","score":0.8,"anonymized_start":5,"anonymized_end":9}]',
  )
})

test('a replacement of another length moves what follows', () => {
  const spans = [
    { type: 'A', start: 0, end: 1, score: 1 },
    { type: 'A', start: 2, end: 3, score: 1 },
  ]
  expect(places(described('a b', spans, 'code_point', () => '<😀>').entities)).toEqual([
    [0, 1, 0, 3],
    [2, 3, 4, 7],
  ])
  expect(places(described('a b', spans, 'utf16', () => '<😀>').entities)).toEqual([
    [0, 1, 0, 4],
    [2, 3, 5, 9],
  ])
})

describe.for(UNITS)('of any text and any spans, in %s', (unit) => {
  test('the offsets cut the text of the entity out of the text', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        for (const entity of described(text, spans, unit).entities) {
          expect(slice(text, entity.start, entity.end, unit)).toBe(entity.text)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the other offsets cut the mask out of the anonymized text', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        const { entities, anonymized } = described(text, spans, unit)
        for (const entity of entities) {
          const masked = slice(anonymized, entity.anonymized_start, entity.anonymized_end, unit)
          expect(masked).toBe('X'.repeat(Array.from(entity.text).length))
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('in code points, an entity stands in the anonymized text where it stood in the text', () => {
  fc.assert(
    fc.property(textWithSpans, ([text, spans]) => {
      for (const entity of described(text, spans, 'code_point').entities) {
        expect([entity.anonymized_start, entity.anonymized_end]).toEqual([entity.start, entity.end])
      }
    }),
    { numRuns: 500 },
  )
})
