import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decoder } from '../../../../src/detect/ner/tagger/decode.ts'
import { canBegin, canEnd, canFollow, LABEL_COUNT } from '../../../../src/detect/ner/tagger/labels.ts'

const L = LABEL_COUNT

/** Every sequence of labels that is allowed. */
function sequences(count: number): number[][] {
  let all: number[][] = Array.from({ length: L }, (_, label) => [label]).filter(([label]) => canBegin(label as number))
  for (let word = 1; word < count; word++) {
    all = all.flatMap((before) =>
      Array.from({ length: L }, (_, label) => label)
        .filter((label) => canFollow(before.at(-1) as number, label))
        .map((label) => [...before, label]),
    )
  }
  return all.filter((labels) => canEnd(labels.at(-1) as number))
}

const ALL = [1, 2, 3].map(sequences)

const cases = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count * L, maxLength: count * L }),
    transitions: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: L * L, maxLength: L * L }),
    bias: fc.constantFrom(0, 0.5, 3),
  }),
)

function prepared(emissions: readonly number[], transitions: readonly number[], count: number): Decoder {
  const decoder = new Decoder(Float32Array.from(transitions, (score) => score / 10))
  decoder.reserve(count)
  decoder.emissions.set(emissions.map((score) => score / 10))
  return decoder
}

function scoreOf(
  labels: readonly number[],
  emissions: readonly number[],
  transitions: readonly number[],
  bias: number,
) {
  let score = 0
  labels.forEach((label, word) => {
    score += (emissions[word * L + label] as number) / 10 - (label === 0 ? bias : 0)
    if (word > 0) score += (transitions[(labels[word - 1] as number) * L + label] as number) / 10
  })
  return score
}

describe('against all sequences of labels, counted out', () => {
  test('decode gives the best', () => {
    fc.assert(
      fc.property(cases, ({ count, emissions, transitions, bias }) => {
        const decoder = prepared(emissions, transitions, count)
        const any = decoder.decode(count, bias)
        const found = Array.from(decoder.labels.subarray(0, count))
        const all = ALL[count - 1] as number[][]
        const best = Math.max(...all.map((labels) => scoreOf(labels, emissions, transitions, bias)))
        expect(scoreOf(found, emissions, transitions, bias)).toBeCloseTo(best, 4)
        expect(any).toBe(found.some((label) => label !== 0))
      }),
    )
  })

  test('weigh gives how likely each label is', () => {
    fc.assert(
      fc.property(cases, ({ count, emissions, transitions }) => {
        const decoder = prepared(emissions, transitions, count)
        decoder.weigh(count)
        const expected = new Float64Array(count * L)
        let total = 0
        for (const labels of ALL[count - 1] as number[][]) {
          const weight = Math.exp(scoreOf(labels, emissions, transitions, 0))
          total += weight
          labels.forEach((label, word) => {
            expected[word * L + label] = (expected[word * L + label] as number) + weight
          })
        }
        for (let at = 0; at < count * L; at++) {
          expect(decoder.marginals[at]).toBeCloseTo((expected[at] as number) / total, 4)
        }
      }),
    )
  })
})
