import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/detect/detect.ts'
import { withoutDuplicates } from '../../src/presidio/results.ts'

const found = (type: string, start: number, end: number, score = 0.5): Candidate => ({
  type,
  start,
  end,
  score,
  foundBy: 'recognizer PERSON',
})

describe('duplicates', () => {
  test.for<[string, Candidate[], Candidate[]]>([
    ['nothing stays nothing', [], []],
    ['the same twice is one', [found('A', 0, 3), found('A', 0, 3)], [found('A', 0, 3)]],
    ['the higher score of the same place stays', [found('A', 0, 3), found('A', 0, 3, 0.9)], [found('A', 0, 3, 0.9)]],
    ['the inner one vanishes', [found('A', 1, 2), found('A', 0, 3)], [found('A', 0, 3)]],
    [
      'an inner one that is likelier stays',
      [found('A', 0, 3), found('A', 1, 2, 0.9)],
      [found('A', 1, 2, 0.9), found('A', 0, 3)],
    ],
    ['of another type, it stays', [found('A', 0, 3), found('B', 1, 2)], [found('A', 0, 3), found('B', 1, 2)]],
    ['what overlaps in part stays', [found('A', 2, 5), found('A', 0, 3)], [found('A', 0, 3), found('A', 2, 5)]],
    ['a score of 0 is nothing', [found('A', 0, 3, 0)], []],
    [
      'the likeliest comes first',
      [found('A', 0, 3, 0.2), found('B', 8, 9, 0.9)],
      [found('B', 8, 9, 0.9), found('A', 0, 3, 0.2)],
    ],
  ])('%s', ([, candidates, expected]) => expect(withoutDuplicates(candidates)).toEqual(expected))

  test('are those of Presidio’s rule, pair by pair', () => {
    const candidates = fc.array(
      fc
        .tuple(fc.constantFrom('A', 'B'), fc.nat(20), fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 0.3, 0.6, 1))
        .map(([type, start, length, score]) => found(type, start, start + length, score)),
      { maxLength: 15 },
    )
    fc.assert(
      fc.property(candidates, (all) => {
        expect(withoutDuplicates(all)).toEqual(asPresidioDoes(all))
      }),
      { numRuns: 500 },
    )
  })
})

/** `EntityRecognizer.remove_duplicates` */
function asPresidioDoes(all: readonly Candidate[]): Candidate[] {
  const kept = all.filter(
    (b, j) =>
      b.score > 0 &&
      !all.some((a, i) => {
        if (i === j || a.type !== b.type || a.start > b.start || a.end < b.end || a.score < b.score) return false
        const isSame = a.start === b.start && a.end === b.end && a.score === b.score
        return !isSame || i < j
      }),
  )
  return kept.sort((a, b) => b.score - a.score || a.start - b.start || b.end - b.start - (a.end - a.start))
}
