import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expOfMinus } from '../../../../src/detect/ner/tagger/exp.ts'

test('e^-x to eight places, and never 0', () => {
  expect(expOfMinus(0)).toBe(1)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 39.99, noNaN: true }), (x) => {
      expect(expOfMinus(x) / Math.exp(-x)).toBeCloseTo(1, 8)
    }),
  )
  for (const x of [40, 41, 1e9, Number.POSITIVE_INFINITY]) expect(expOfMinus(x)).toBe(Math.exp(-40))
})
