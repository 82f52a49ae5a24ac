import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCalendarDay } from '../../../src/detect/recognizers/calendar-day.ts'

test.for([
  [2024, 2, 29],
  [2000, 2, 29],
  [1900, 2, 28],
  [1999, 12, 31],
  [1800, 1, 1],
] as const)('%i-%i-%i is a day', ([year, month, day]) => expect(isCalendarDay(year, month, day)).toBe(true))

test.for([
  [2023, 2, 29],
  [1900, 2, 29],
  [1800, 2, 29],
  [2024, 4, 31],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 1, 0],
  [2024, 1, 32],
] as const)('%i-%i-%i is none', ([year, month, day]) => expect(isCalendarDay(year, month, day)).toBe(false))

test('every date there is is a day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2299-12-31'), noInvalidDate: true }), (date) => {
      expect(isCalendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(true)
    }),
  )
})
