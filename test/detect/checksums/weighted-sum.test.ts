import { expect, test } from 'vitest'
import { weightedDigitSum, weightedSum } from '../../../src/detect/checksums/weighted-sum.ts'

test('every digit counts by its weight', () => {
  expect(weightedSum('123', [3, 2, 1])).toBe(10)
  expect(weightedSum('99', [9, 9])).toBe(162)
  expect(weightedSum('4405140135', [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])).toBe(101)
})

test('digits beyond the weights do not count', () => expect(weightedSum('1239', [3, 2, 1])).toBe(10))

test('of a product its digits count', () => {
  expect(weightedDigitSum('78', [8, 2])).toBe(5 + 6 + 1 + 6)
  expect(weightedDigitSum('150706490310', [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1])).toBe(43)
})
