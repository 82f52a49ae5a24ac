import type { Language } from '../../span.ts'
import { numberOfWords } from '../dates/number-words.ts'

const NUMBER = /\d[\d.,'’ \u00a0\u202f]{0,40}(?<=\d)/g

/** The decade of an age, 90 and more together as the safe harbor of HIPAA asks: 45 CFR 164.514(b)(2)(i)(C). */
export function ageGroup(value: string): string | undefined {
  const age = ageOf(value)
  if (age === undefined) return undefined
  const years = /(?:month|week|day|mois|semaine|jour)s?/iu.test(value) ? Math.floor(age / 12) : age
  const decade = Math.floor(years / 10) * 10
  return decade >= 90 ? '90+' : `${decade}-${decade + 9}`
}

function ageOf(value: string): number | undefined {
  const figures = value.match(/\d+/g) ?? []
  if (figures.length > 0) return figures.length === 1 ? Number(figures[0]) : undefined
  const words = value
    .toLowerCase()
    .split(/(?:[\s-]{1,2})(?=(?:year|month|week|day|yo|old|ans?|mois|semaine|jour)(?!\p{L}{3}))/u)
  return numberOfWords(words[0] ?? '')
}

/** An amount as its order of magnitude, with its currency: "$3,217" is "$1,000-9,999". */
export function orderOfMagnitude(value: string, language: Language): string | undefined {
  const numbers = value.match(NUMBER) ?? []
  const [number] = numbers
  if (number === undefined || numbers.length > 1) return undefined
  const amount = amountOf(number, language)
  const digits = String(Math.floor(amount)).length
  const [low, high] = amount < 1 ? [0, 1] : [10 ** (digits - 1), 10 ** digits - 1]
  const written = (limit: number) =>
    String(limit).replace(/(?<=\d)(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '\u202f')
  return amount < 1e15 ? value.replace(number, `${written(low)}-${written(high)}`) : undefined
}

/** Of points and commas, the last is the decimal sign unless it stands before three digits as the language groups them. */
function amountOf(number: string, language: Language): number {
  const [, whole = number, mark = '', decimals = ''] = /^(.*)([.,])(\d+)$/.exec(number) ?? []
  const isOther = whole.includes(mark === ',' ? '.' : ',')
  const isGroup =
    decimals.length === 3 && !isOther && (mark === (language === 'en' ? ',' : '.') || whole.includes(mark))
  return Number(isGroup ? number.replace(/\D/g, '') : `${whole.replace(/\D/g, '')}.${decimals}`)
}
