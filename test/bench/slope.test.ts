import { expect, test } from 'vitest'
import { slopeOf } from '../../bench/slope.ts'

test('a straight line has no error', () => {
  expect(slopeOf([0, 1, 2, 5].map((x) => [x, 3 + 2 * x]))).toEqual({ perX: 2, error: 0 })
})

// Anscombe's first four, https://en.wikipedia.org/wiki/Anscombe%27s_quartet: 3.00 + 0.500 x, standard error 0.118
test('a cloud of points', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  const { perX, error } = slopeOf(x.map((value, i) => [value, y[i] as number]))
  expect(perX).toBeCloseTo(0.5, 3)
  expect(error).toBeCloseTo(0.118, 3)
})
