import type { Language } from '../../span.ts'
import type { DayOrder } from './groups.ts'
import { DATE_PATTERNS, TIME_PATTERNS } from './patterns.ts'
import { type Reading, readingOf } from './reading.ts'

const WORD = /(?<![\p{L}\p{M}\p{N}]|\d[.,:/-])['’]?[\p{L}\p{N}]/gu

/** The dates and times in `value`, in order. A day or month that does not exist is none. */
export function readDates(value: string, language: Language, order: DayOrder): Reading[] {
  const readings: Reading[] = []
  WORD.lastIndex = 0
  for (let word = WORD.exec(value); word !== null; word = WORD.exec(value)) {
    const reading = timeAt(value, word.index) ?? dateAt(value, word.index, language, order)
    if (reading === undefined) continue
    readings.push(reading)
    const time = reading.kind === 'time' ? undefined : timeAt(value, reading.end + (value[reading.end] === ':' ? 1 : 0))
    if (time !== undefined) readings.push(time) // 2025-03-14T10:30:00Z, 14/Mar/2025:10:30:00
    WORD.lastIndex = time?.end ?? reading.end
  }
  return readings
}

function timeAt(value: string, at: number): Reading | undefined {
  for (const pattern of TIME_PATTERNS) {
    pattern.lastIndex = at
    const match = pattern.exec(value)
    if (match === null) continue
    const moved = () => match[0]
    return { start: at, end: pattern.lastIndex, kind: 'time', year: undefined, month: undefined, day: undefined, moved }
  }
  return undefined
}

function dateAt(value: string, at: number, language: Language, order: DayOrder): Reading | undefined {
  for (const pattern of DATE_PATTERNS) {
    pattern.lastIndex = at
    const match = pattern.exec(value)
    const reading = match === null ? undefined : readingOf(match, language, order)
    if (reading !== undefined) return reading
  }
  return undefined
}

const IN_FIGURES = /(?<!\d|\d[-/.])(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d|[-/.]\d)/g

/**
 * The order of day and month that the dates of a text show: month first where one can be read so only (3/14/2025) and none
 * can be read the other way only, else day first, in both languages.
 */
export function orderOf(text: string): DayOrder {
  let monthFirst = 0
  for (const [, first, , second] of text.matchAll(IN_FIGURES)) {
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) monthFirst++
  }
  return monthFirst > 0 ? 'month-first' : 'day-first'
}
