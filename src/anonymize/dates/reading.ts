import type { Language } from '../../span.ts'
import { type CivilDate, civilDate, dayNumber, isValid } from './calendar.ts'
import { type DayOrder, endYearOf, type Groups, groupsOf, longYear } from './groups.ts'
import { findName, MONTHS, SEASONS } from './names.ts'
import { dayOfWords, yearOfWords } from './number-words.ts'
import { written } from './written.ts'

/** A date, a part of one or a time of day in a text. */
export interface Reading {
  readonly start: number
  readonly end: number
  /** `point` is something that can be moved; a `time` of day and a `weekday` alone have no place in the year. */
  readonly kind: 'point' | 'weekday' | 'time'
  /** What was written of it, as far as it was. */
  readonly year: number | undefined
  /** The second year of a span of years. */
  readonly endYear?: number
  readonly month: number | undefined
  readonly day: number | undefined
  /** The same, `days` later, in its own way of writing. `year` is that of a date which leaves it to the one after it. */
  moved(days: number, year?: number): string
}

/** A year without 29 February, for dates that name none. */
const ANY_YEAR = 2001

/** What a match of one of the date patterns says, or `undefined` when there is no such day. */
export function readingOf(match: RegExpExecArray, language: Language, order: DayOrder): Reading | undefined {
  const groups = groupsOf(match, order)
  const { year, month, day } = numbersOf(groups, language)
  if (!isPossible(groups, { year, month, day })) return undefined
  const kind = Object.keys(groups).every((name) => name === 'weekday') ? 'weekday' : 'point'
  const anchorIn = (known: number | undefined): CivilDate => {
    const inYear = { year: year ?? known ?? ANY_YEAR, month: month ?? 7, day: day ?? (month === undefined ? 2 : 15) }
    return { ...inYear, ...middleOf(groups, inYear.year, language) }
  }
  return {
    start: match.index,
    end: match.index + match[0].length,
    kind,
    year,
    month,
    day,
    ...(groups['endYear'] !== undefined && year !== undefined && { endYear: endYearOf(groups, year) }),
    moved(days, known) {
      const from = anchorIn(known)
      return written({ match, groups, language, days, from, to: civilDate(dayNumber(from) + days) })
    },
  }
}

function numbersOf(groups: Groups, language: Language) {
  const { year, yearWord, month, monthName, day, dayWord } = groups
  return {
    year: yearWord === undefined ? year && longYear(year.text) : (yearOfWords(yearWord.text) ?? Number.NaN),
    month: monthName === undefined ? month && Number(month.text) : findName(MONTHS, monthName.text, language).index + 1,
    day: dayWord === undefined ? day && Number(day.text) : (dayOfWords(dayWord.text) ?? Number.NaN),
  }
}

function isPossible(
  groups: Groups,
  date: { year?: number | undefined; month?: number | undefined; day?: number | undefined },
) {
  const { year = 2000, month = 1, day = 1 } = date // 2000 has a 29 February
  if (!isValid({ year, month, day })) return false
  if (groups['endYear'] !== undefined && endYearOf(groups, year) <= year) return false
  const others = `${groups['list']?.text ?? ''} ${groups['more']?.text ?? ''}`.match(/\d+/g) ?? []
  return others.every((other) => isValid({ year: 2000, month: 1, day: Number(other) }))
}

/** The day in the middle of a period that has a name: it is the one that is moved. */
function middleOf(groups: Groups, year: number, language: Language): Partial<CivilDate> {
  const { quarter, half, season, decade } = groups
  if (quarter !== undefined) return { month: Number(quarter.text) * 3 - 1, day: 15 }
  if (half !== undefined) return { month: Number(half.text) * 6 - 2, day: 1 }
  if (season !== undefined) return { month: findName(SEASONS, season.text, language).index * 3 + 1, day: 15 }
  if (decade !== undefined) return { year: longYear(decade.text) + 5, month: 1, day: 1 }
  return { year }
}
