/** A day of the Gregorian calendar, also before its time; `month` is 1 to 12. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01. A day past the end of its month counts on into the next one. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // Date.UTC would take the year 87 for 1987
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS
}

export function civilDate(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether the month has that day. */
export function isValid({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  return civilDate(dayNumber({ year, month: month + 1, day: 0 })).day
}
