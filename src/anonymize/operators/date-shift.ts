import { type Random, randomFrom } from '../../random.ts'

interface DateShift {
  readonly days?: number | undefined
  readonly seed?: string | undefined
}

/** Half a year: dates stay in about their season, and a shift cannot be told from the text. */
const MOST_DAYS = 182

/**
 * By how many days the dates of a text are moved. `days` is taken as it is; with a `seed` it is the same number for every
 * text, so that distances between texts stay too; else it is drawn from `random`. Drawn ones are -182 to 182, but never 0.
 */
export function daysFor({ days, seed }: DateShift, random: Random): number {
  if (days !== undefined) return days
  const drawn = (seed === undefined ? random : randomFrom(seed, 'days of date_shift')).below(2 * MOST_DAYS)
  return drawn < MOST_DAYS ? drawn - MOST_DAYS : drawn - MOST_DAYS + 1
}
