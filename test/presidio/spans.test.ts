import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutConflicts } from '../../src/presidio/spans.ts'
import type { Span } from '../../src/span.ts'

const span = (type: string, start: number, end: number, score = 0.5): Span => ({ type, start, end, score })

describe('conflicts', () => {
  test.for<[string, Span[], Span[]]>([
    ['nothing stays nothing', [], []],
    ['in any order, they are sorted', [span('B', 5, 8), span('A', 0, 3)], [span('A', 0, 3), span('B', 5, 8)]],
    ['touching and of one type, they stay two', [span('A', 0, 3), span('A', 3, 6)], [span('A', 0, 3), span('A', 3, 6)]],
    ['of one type and overlapping, they are one', [span('A', 0, 4), span('A', 3, 6, 0.9)], [span('A', 0, 6, 0.9)]],
    ['the inner one vanishes, whatever its score', [span('A', 0, 9, 0.1), span('B', 3, 6, 1)], [span('A', 0, 9, 0.1)]],
    ['at one place, the higher score stays', [span('A', 0, 3, 0.9), span('B', 0, 3, 0.8)], [span('A', 0, 3, 0.9)]],
    ['at one place, of equals the later stays', [span('A', 0, 3), span('B', 0, 3)], [span('B', 0, 3)]],
    [
      'the order of the types elsewhere does not decide between equals',
      [span('A', 0, 2), span('B', 5, 8), span('A', 5, 8)],
      [span('A', 0, 2), span('A', 5, 8)],
    ],
    [
      'the later one keeps what both cover',
      [span('A', 0, 6, 0.9), span('B', 4, 8, 0.1)],
      [span('A', 0, 4, 0.9), span('B', 4, 8, 0.1)],
    ],
    ['what is merged is compared as a whole', [span('A', 0, 4), span('B', 1, 7), span('A', 3, 9)], [span('A', 0, 9)]],
  ])('%s', ([, spans, expected]) => expect(withoutConflicts(spans)).toEqual(expected))

  const someSpans = fc.array(
    fc
      .tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0.2, 0.5, 0.9),
      )
      .map(([type, start, length, score]) => span(type, start, start + length, score)),
    { maxLength: 12 },
  )

  test('never overlap, and cover what was covered', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const disjoint = withoutConflicts(spans)
        for (const [i, { start, end }] of disjoint.entries()) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(disjoint[i + 1]?.start ?? end)
        }
        expect(covered(disjoint)).toEqual(covered(spans))
      }),
    )
  })

  test('begin where those of Presidio’s rule begin, with their types and scores', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const head = ({ type, start, score }: Span) => ({ type, start, score })
        expect(withoutConflicts(spans).map(head)).toEqual(asPresidioDoes(spans).map(head))
      }),
    )
  })
})

function covered(spans: readonly Span[]): number[] {
  const places = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
  return Array.from(new Set(places)).sort((a, b) => a - b)
}

/** Pair by pair: `AnonymizerEngine._remove_conflicts_and_get_text_manipulation_data`. */
function asPresidioDoes(spans: readonly Span[]): Span[] {
  let merged = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (let again = true; again; ) {
    again = false
    for (const [j, b] of merged.entries()) {
      const i = merged.findIndex(
        (a, at) => at < j && a.type === b.type && Math.min(a.end, b.end) > Math.max(a.start, b.start),
      )
      const a = merged[i]
      if (a === undefined) continue
      const both = span(a.type, Math.min(a.start, b.start), Math.max(a.end, b.end), Math.max(a.score, b.score))
      merged = merged.flatMap((other, at) => (at === i ? [] : [at === j ? both : other]))
      again = true
      break
    }
  }
  const contains = (a: Span, b: Span) => a.start <= b.start && a.end >= b.end
  const isKept = (b: Span, j: number) =>
    !merged.some((a, i) => {
      if (i === j || !contains(a, b)) return false
      return contains(b, a) ? a.score > b.score || (a.score === b.score && i > j) : true
    })
  return merged.filter(isKept).sort((a, b) => a.start - b.start)
}
