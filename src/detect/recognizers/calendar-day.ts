/** Whether the Gregorian calendar has such a day; `year` with its century, `month` and `day` counted from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() // the day before the first of the next month
}
