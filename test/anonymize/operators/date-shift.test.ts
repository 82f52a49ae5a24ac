import { describe, expect, test } from 'vitest'
import { daysFor } from '../../../src/anonymize/operators/date-shift.ts'
import { randomFrom } from '../../../src/random.ts'

const random = (key: string) => randomFrom(key, 'test')
const many = Array.from({ length: 5000 }, (_, i) => daysFor({}, random(String(i))))

test('is the number that was asked for, with a seed too', () => {
  expect(daysFor({ days: 400 }, random('a'))).toBe(400)
  expect(daysFor({ days: -3, seed: 'x' }, random('a'))).toBe(-3)
})

describe('a seed', () => {
  test('gives the same number whatever the text', () => {
    expect(daysFor({ seed: 'x' }, random('a'))).toBe(daysFor({ seed: 'x' }, random('b')))
  })

  test('gives another number than most others do', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => daysFor({ seed: `seed ${i}` }, random('a')))
    expect(new Set(numbers).size).toBeGreaterThan(70)
  })
})

test('a drawn number is half a year at most, in both directions, and never 0', () => {
  expect(Math.min(...many)).toBe(-182)
  expect(Math.max(...many)).toBe(182)
  expect(many).not.toContain(0)
  expect(new Set(many).size).toBe(364)
})
