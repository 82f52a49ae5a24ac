import type { Language } from '../../span.ts'
import { type CivilDate, civilDate, dayNumber } from './calendar.ts'
import { endYearOf, type Groups } from './groups.ts'
import { findName, inCaseOf, MONTHS, SEASONS, WEEKDAYS } from './names.ts'
import { dayInWords, yearLike } from './number-words.ts'
import { DAY_OF_LIST } from './patterns.ts'

/** What was read, and the date that is to stand in its place. */
interface Move {
  readonly match: RegExpExecArray
  readonly groups: Groups
  readonly language: Language
  readonly days: number
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The match with each of its groups written anew, in the way it was. */
export function written(move: Move): string {
  const { match, groups } = move
  let text = match[0]
  for (const [name, { text: old, start, end }] of Object.entries(groups).sort(([, a], [, b]) => b.start - a.start)) {
    const renew = WRITERS[name]
    if (renew !== undefined) text = text.slice(0, start) + renew(old, move) + text.slice(end)
  }
  return text
}

const WRITERS: Readonly<Record<string, (old: string, move: Move) => string>> = {
  day: (old, { to, groups, language }) => {
    const number = padded(to.day, old, groups)
    return groups['suffix'] === undefined ? number + frenchSuffix(to.day, groups, language) : number
  },
  suffix: (old, { to }) => inCaseOf(old, suffixOf(to.day, old)),
  dayWord: (old, { to, language }) => inCaseOf(old, dayInWords(to.day, old, language)),
  month: (old, { to, groups }) => padded(to.month, old, groups),
  monthName: (old, { to, language }) => findName(MONTHS, old, language).write(to.month - 1),
  year: (old, { to }) => yearIn(old, to.year),
  yearWord: (old, { to }) => inCaseOf(old, yearLike(to.year, old)),
  weekday: (old, { days, language }) => weekdayIn(old, days, language),
  quarter: (_, { to }) => String(Math.ceil(to.month / 3)),
  half: (_, { to }) => String(Math.ceil(to.month / 6)),
  season: (old, { to, language }) => findName(SEASONS, old, language).write(Math.floor((to.month - 1) / 3)),
  decade: (old, { to }) => String(Math.floor(to.year / 10) * 10).slice(-old.length),
  endYear: (old, { groups, from, days }) => {
    const end = civilDate(dayNumber({ ...from, year: endYearOf(groups, from.year) }) + days).year
    return String(end).slice(-old.length)
  },
  list: (old, move) => otherDays(old, move, 'before'),
  more: (old, move) => otherDays(old, move, 'after'),
}

function weekdayIn(old: string, days: number, language: Language): string {
  const { index, write } = findName(WEEKDAYS, old, language)
  return write((((index + days) % 7) + 7) % 7)
}

function yearIn(old: string, year: number): string {
  const figures = old.replace(/\D/g, '').length
  return old.replace(/\d+/, String(year).padStart(4, '0').slice(-figures))
}

/** With a zero in front where the rest of the date is written so: 02/03, but 2/3; 02 March only where it was so. */
function padded(number: number, old: string, { day, month }: Groups): string {
  const isBare = [day, month].some((field) => field !== undefined && /^\d$/.test(field.text))
  const isFigures = day === undefined || month !== undefined
  return old.startsWith('0') || (old.length === 2 && isFigures && !isBare)
    ? String(number).padStart(2, '0')
    : String(number)
}

/** "1er" is written so before a French month, also where the day that was there had no suffix. */
function frenchSuffix(day: number, { monthName }: Groups, language: Language): string {
  if (day !== 1 || monthName === undefined) return ''
  return findName(MONTHS, monthName.text, language).language === 'fr' ? 'er' : ''
}

function suffixOf(day: number, old: string): string {
  if (/e/i.test(old)) return day === 1 ? 'er' : ''
  const teens = day >= 11 && day <= 13
  return (teens ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'
}

const IS_RANGE = /au|to|til|until|thr|à|[-‐‑–]/iu

/**
 * The days that share the month of another: "14 and 15 March". One that is no longer in the same month gets its own. In a
 * range, a day that is higher than the last one was in the month before: "30 to 2 May".
 */
function otherDays(list: string, move: Move, side: 'before' | 'after'): string {
  const { from, to, days, groups, language } = move
  return list.replace(DAY_OF_LIST, (_, ...rest) => {
    const { weekday, day, suffix } = rest.at(-1) as { weekday?: string; day?: string; suffix?: string }
    if (weekday !== undefined) return weekdayIn(weekday, days, language)
    const number = Number(day)
    const isOther = IS_RANGE.test(list) && (side === 'before' ? number > from.day : number < from.day)
    const month = from.month + (isOther ? (side === 'before' ? -1 : 1) : 0)
    const moved = civilDate(dayNumber({ year: from.year, month, day: number }) + days)
    const ending = suffix === undefined ? frenchSuffix(moved.day, groups, language) : suffixOf(moved.day, suffix)
    const written = (day?.startsWith('0') ? String(moved.day).padStart(2, '0') : String(moved.day)) + ending
    const sharesMonth = isOther || (moved.month === to.month && moved.year === to.year)
    return sharesMonth ? written : withMonth(written, moved, move)
  })
}

function withMonth(day: string, date: CivilDate, { groups, language, to }: Move): string {
  const { monthName, month, year, list } = groups
  if (monthName === undefined) return month === undefined ? day : `${day}/${padded(date.month, month.text, groups)}`
  const name = findName(MONTHS, monthName.text, language).write(date.month - 1)
  const yearToo = year !== undefined && date.year !== to.year ? ` ${yearIn(year.text, date.year)}` : ''
  return list === undefined ? `${name} ${day}${yearToo}` : `${day} ${name}${yearToo}`
}
