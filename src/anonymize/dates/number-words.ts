import type { Language } from '../../span.ts'
import { fold } from './names.ts'

const EN = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ')
const EN_TENS = '_ ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const EN_ORDINALS = '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const FR = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const FR_TENS = '_ dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')

/** 0 to 99 in words. */
function cardinal(number: number, language: Language): string {
  const tens = Math.floor(number / 10)
  const units = number % 10
  if (language === 'en') return EN[number] ?? [EN_TENS[tens], units > 0 ? EN[units] : ''].filter(Boolean).join('-')
  if (number <= 16) return FR[number] ?? ''
  if (number === 80) return 'quatre-vingts'
  const rest = tens === 7 || tens === 9 ? units + 10 : units // soixante-quinze, quatre-vingt-dix
  if (rest === 0) return FR_TENS[tens] ?? ''
  const joint = (rest === 1 || rest === 11) && tens < 8 ? ' et ' : '-'
  return (FR_TENS[tens] ?? '') + joint + cardinal(rest, language)
}

/** 1 to 31 as the number of a day: "third"; French has an ordinal for the first only. */
function ordinal(day: number, language: Language): string {
  if (language === 'fr') return day === 1 ? 'premier' : cardinal(day, language)
  if (day <= 12) return EN_ORDINALS[day] ?? ''
  if (day % 10 === 0) return cardinal(day, 'en').replace(/y$/, 'ieth')
  return day < 20 ? `${EN[day]}th` : `${EN_TENS[Math.floor(day / 10)]}-${EN_ORDINALS[day % 10]}`
}

/** A year of four figures as it is mostly said: "nineteen eighty-seven", "mille neuf cent quatre-vingt-sept". */
function yearInWords(year: number, language: Language): string {
  const hundreds = Math.floor(year / 100)
  const rest = year % 100
  if (language === 'fr') return [thousands(hundreds), rest > 0 ? cardinal(rest, 'fr') : ''].filter(Boolean).join(' ')
  if (hundreds === 20 && rest < 10) return rest === 0 ? 'two thousand' : `two thousand and ${EN[rest]}`
  if (rest === 0) return `${cardinal(hundreds, 'en')} hundred`
  return `${cardinal(hundreds, 'en')} ${rest < 10 ? 'oh ' : ''}${cardinal(rest, 'en')}`
}

function thousands(hundreds: number): string {
  const thousand = hundreds >= 20 ? `${FR[Math.floor(hundreds / 10)]} mille` : 'mille'
  const rest = hundreds % 10
  return rest === 0 ? thousand : `${thousand} ${rest === 1 ? '' : `${FR[rest]} `}cent`
}

/** Other ways of saying a year that are read, but not written. */
function yearVariants(year: number): string[] {
  const hundreds = Math.floor(year / 100)
  const rest = year % 100
  const en = rest === 0 ? '' : cardinal(rest, 'en')
  const fr = rest === 0 ? '' : cardinal(rest, 'fr')
  return [
    `${cardinal(hundreds, 'en')} hundred ${en}`,
    hundreds >= 20 ? `two thousand ${hundreds > 20 ? 'one hundred ' : ''}${en}` : '',
    `${cardinal(hundreds, 'fr')} cent ${fr}`,
  ]
}

/** Without what differs between ways of writing the same number. */
function plain(words: string): string {
  return fold(words)
    .replace(/\b(cent|vingt)s\b/g, '$1')
    .replace(/\bmil\b/g, 'mille')
    .replace(/[\s\u00a0\u202f‐‑-]+(?:(?:and|et)[\s\u00a0‐‑-])?/g, ' ')
    .trim()
}

const BOTH = ['en', 'fr'] as const
const NUMBERS = new Map<string, number>()
const DAYS = new Map<string, number>()
const YEARS = new Map<string, number>()
for (const language of BOTH) {
  for (let number = 0; number < 100; number++) NUMBERS.set(plain(cardinal(number, language)), number)
  for (let day = 1; day <= 31; day++) {
    for (const words of [cardinal(day, language), ordinal(day, language)]) DAYS.set(plain(words), day)
  }
}
for (let year = 1700; year < 2200; year++) {
  for (const words of [...BOTH.map((language) => yearInWords(year, language)), ...yearVariants(year)]) {
    if (!YEARS.has(plain(words))) YEARS.set(plain(words), year)
  }
}
YEARS.delete('')

const TOKENS = Array.from(
  new Set([...NUMBERS.keys(), ...DAYS.keys(), ...YEARS.keys()].flatMap((words) => words.split(' '))),
)
  .concat('cents', 'vingts', 'mil', 'zéro')
  .sort((a, b) => b.length - a.length)
  .join('|')

/** A pattern of one word of a number. */
const NUMBER_WORD = `(?:${TOKENS})(?![a-z\\u00c0-\\u024f\\u0300-\\u036f])`

/** A pattern of at most `count` words of a number. */
export function numberWords(count: number): string {
  return `${NUMBER_WORD}(?:[ \\u00a0\\u202f‐‑-]{1,2}(?:(?:and|et)[ \\u00a0-])?${NUMBER_WORD}){0,${count - 1}}`
}

/** 0 to 99, or `undefined`. */
export function numberOfWords(words: string): number | undefined {
  return NUMBERS.get(plain(words))
}

/** 1 to 31, or `undefined`. */
export function dayOfWords(words: string): number | undefined {
  return DAYS.get(plain(words))
}

/** 1700 to 2199, or `undefined`. */
export function yearOfWords(words: string): number | undefined {
  return YEARS.get(plain(words))
}

/** Another day in words, ordinal if `model` is; "six" is of the language of the text. */
export function dayInWords(day: number, model: string, language: Language): string {
  const words = plain(model)
  const number = DAYS.get(words) ?? 0
  if (plain(ordinal(number, 'en')) === words) return ordinal(day, 'en')
  const isEnglish = plain(cardinal(number, 'en')) === words
  return isEnglish && (language === 'en' || plain(ordinal(number, 'fr')) !== words)
    ? cardinal(day, 'en')
    : ordinal(day, 'fr')
}

/** Another year in words, in the language of `model`. */
export function yearLike(year: number, model: string): string {
  return yearInWords(year, /\b(?:mille?|cents?|deux)\b/i.test(model) ? 'fr' : 'en')
}
