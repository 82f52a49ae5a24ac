import type { Language } from '../../span.ts'
import { MONTHS } from '../dates/names.ts'
import { orderOf, readDates } from '../dates/read-dates.ts'

const HOUR = /^[^\d]{0,3}(\d{1,2})(?!\d)(?:[\d:. \u00a0\u202f]{0,12}([ap])\.?m)?/iu

/**
 * The year of a date, or the years of a span; the decade of a decade; the month where there is no year; the hour of a time of
 * day alone. A weekday alone, and what is relative to another day, is none of these.
 */
export function generalizeDate(value: string, language: Language): string | undefined {
  const readings = readDates(value, language, orderOf(value))
  const years = readings.flatMap(({ year, endYear }) => [year ?? [], endYear ?? []].flat()).sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first !== undefined) return first === last ? String(first) : `${first}–${last}`
  const decade = /(?:1\d|20)\d0(?=['’]?s)|(?<=années )\d{4}/u.exec(value)?.[0]
  if (decade !== undefined) return language === 'fr' ? `années ${decade}` : `${decade}s`
  const months = new Set(readings.flatMap(({ month }) => month ?? []))
  if (months.size > 0) return months.size > 1 ? undefined : nameOfMonth(Array.from(months)[0] ?? 0, language)
  return readings.length === 1 && readings[0]?.kind === 'time' ? hourOf(value.trim(), language) : undefined
}

function nameOfMonth(month: number, language: Language): string | undefined {
  const name = MONTHS[language].full[month - 1]
  return language === 'en' ? name?.replace(/^./, (first) => first.toUpperCase()) : name
}

function hourOf(time: string, language: Language): string | undefined {
  const [, figures, half] = HOUR.exec(time) ?? []
  if (figures === undefined || /[-–]\s?\d/.test(time)) return undefined
  const hour = half === undefined ? Number(figures) : (Number(figures) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return language === 'fr' ? `${hour} h` : `${String(hour).padStart(2, '0')}:00`
}
