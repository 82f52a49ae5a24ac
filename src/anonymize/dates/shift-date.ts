import type { Language } from '../../span.ts'
import type { DayOrder } from './groups.ts'
import { numberWords } from './number-words.ts'
import { orderOf, readDates } from './read-dates.ts'
import type { Reading } from './reading.ts'

/** Between two dates of which the second may name the year for both: "12 March to 3 April 2025". */
const JOINED = /^[\s,]{0,3}(?:-|–|\/|to|and|until|till|au|et|à|jusqu['’]au)[\s]{0,3}(?:the |le )?$/iu

/** What is bound to the day on which the text was written: there is no telling where it moves. */
const RELATIVE =
  /(?<!\p{L})(?:last|next|this|previous|coming|past|ago|yesterday|today|tonight|tomorrow|now|later|earlier|derni[eè]re?|prochaine?|hier|demain|aujourd['’]?hui|cette?|ce|dans|il y a|pass[ée]e?|suivante?|pr[ée]c[ée]dente?)s?(?!\p{L})/iu

/** What is left of a date that was not understood, and days that have a name: they would tell what was moved. */
const UNREAD = new RegExp(
  String.raw`\p{N}|(?<!\p{L})(?:${numberWords(1)}|christmas|xmas|easter|halloween|thanksgiving|boxing|eve|valentine|ramadan|eid|no[eë]l|p[aâ]ques|toussaint|pentec[oô]te|ascension|a[iï]d|sylvestre|nouvel an|new year)(?!\p{L})`,
  'iu',
)

/**
 * `value` with every date in it moved by `days`, each in its own way of writing; `undefined` when there is none that can be
 * moved for sure (`yesterday`, `last Tuesday`, `the 14th`, `Christmas 2024`, 31/02/2025): the caller puts a placeholder.
 *
 * - A full date moves to the day, and its weekday with it, so distances within a text stay.
 * - A date without a year moves within a year of 365 days; where a later date of the same value names one, within that.
 * - A month, quarter, season, year or decade moves with the day in its middle: with at most 182 days, a year alone stays.
 * - A weekday alone moves along the week. A time of day stays: alone, it says little about anyone.
 * - The order of 03/04/2025 is what other dates show (`orderOf` the whole text, or of the value), else day first.
 * - Two figures for a year are 1941 to 2040.
 */
export function shiftDate(
  value: string,
  days: number,
  language: Language,
  order: DayOrder = orderOf(value),
): string | undefined {
  const readings = readDates(value, language, order)
  const { text, rest } = rewritten(value, readings, days)
  if (readings.length === 0 || UNREAD.test(rest)) return undefined
  const isRelative = !readings.some(({ kind }) => kind === 'point') && RELATIVE.test(rest)
  return isRelative ? undefined : text
}

/** The text with its dates moved, and what of it is no date. */
function rewritten(value: string, readings: readonly Reading[], days: number): { text: string; rest: string } {
  let text = ''
  let rest = ''
  let at = 0
  for (const [index, { start, end, moved }] of readings.entries()) {
    const between = value.slice(at, start)
    text += between + moved(days, yearOfNext(value, readings, index))
    rest += `${between} `
    at = end
  }
  return { text: text + value.slice(at), rest: rest + value.slice(at) }
}

/** The year of a date that leaves it to the next: the same, or the one before where its month comes later. */
function yearOfNext(value: string, readings: readonly Reading[], index: number): number | undefined {
  const [reading, next] = [readings[index], readings[index + 1]]
  if (reading?.month === undefined || next?.year === undefined || next.month === undefined) return undefined
  if (!JOINED.test(value.slice(reading.end, next.start))) return undefined
  return reading.month > next.month ? next.year - 1 : next.year
}
