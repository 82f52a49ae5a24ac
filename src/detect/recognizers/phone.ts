import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { AFTER_ESCAPE, endOf, matchFrom, type Recognizer } from './recognizer.ts'

interface NationalPlan {
  readonly country: CountryCode
  /** All digits of a national number, trunk prefix included. Keeps the library from being asked in vain. */
  readonly digits: RegExp
  /** Sizes of the groups; any when absent. */
  readonly groups?: RegExp
}

const NANP: NationalPlan = { country: 'US', digits: /^1?[2-9]\d{9}$/, groups: /^(?:1-)?(?:3-3-4|3-7)$|^1[01]$/ }
const OVERSEAS: readonly CountryCode[] = ['GP', 'MQ', 'GF', 'RE', 'YT']

/** The countries whose national numbers are looked for, by the language of the text. */
const PLANS: Readonly<Record<string, readonly NationalPlan[]>> = {
  en: [
    NANP,
    { country: 'GB', digits: /^0[1-9]\d{8,9}$/ },
    { country: 'IE', digits: /^0[1-9]\d{6,8}$/ },
    { country: 'AU', digits: /^(?:0[2-478]\d{8}|1[38]00\d{6})$/ },
    { country: 'NZ', digits: /^0[2-9]\d{7,9}$/ },
    { country: 'ZA', digits: /^0[1-8]\d{8}$/ },
    { country: 'IN', digits: /^(?:0[1-9]\d{9}|[6-9]\d{9})$/, groups: /^(?:1[01]|5-5|4-6|4-3-3|3-[34]-4|1-.+)$/ },
  ],
  fr: [
    { country: 'FR', digits: /^0[1-9]\d{8}$/ },
    { country: 'BE', digits: /^0[1-9]\d{7,8}$/ },
    { country: 'CH', digits: /^0[1-9]\d{8}$/ },
    { country: 'LU', digits: /^[2-9]\d{5,8}$/, groups: /^(?:2(?:-2){2,3}|3-3-3)$/ },
    NANP,
    ...OVERSEAS.map((country) => ({ country, digits: /^0(?:262|263|269|590|594|596|639|69[0-7]|70|976)\d+$/ })),
  ],
}

// Groups of digits with little between them, at most twelve; perhaps an opening bracket or a plus sign before the first.
const BLANK = String.raw`[ \t\u00a0\u2007\u2009\u202f]`
const LINE_END = String.raw`[ \t]?\r?\n(?:> ?)?`
const SEPARATOR = String.raw`(?:${BLANK}?[.·\-‐‑–\/]${BLANK}?|${BLANK}{1,2}|${BLANK}?\(|\)(?:${BLANK}?[.\-]?|${LINE_END})|${LINE_END})`
const CANDIDATE = String.raw`\(?(?:\+${BLANK}?\(?)?\d{1,15}(?:${SEPARATOR}\d{1,15}){0,11}(?!\p{N})`
// Not within a word, a longer number or a decimal fraction; a comma after other digits is that of a row.
const NOT_WITHIN = String.raw`(?:(?<![\p{L}\p{N}]|\p{N}[.:\/\-]|(?<!\p{N})0,(?=\d{7}))|${AFTER_ESCAPE})`
// the shortest numbers have six figures; most candidates, as dates and times, have fewer
const SIX_FIGURES = String.raw`(?=[(+]?[^\p{L}\p{N}\n]{0,3}\d(?:[^\p{L}\p{N}]{0,7}\d){5})`
const CANDIDATES = new RegExp(NOT_WITHIN + SIX_FIGURES + CANDIDATE, 'gu')
const ANOTHER = new RegExp(String.raw`(?<=[\/\-])${CANDIDATE}`, 'uy') // 06 12 34 56 78/01 23 45 67 89
const EXTENSION =
  /(?:[ ,;\u00a0]{1,3}(?:ext(?:ension)?|extn|poste)\.?|[ ,;\u00a0]{0,3}x)[ \u00a0]?\d{1,6}(?![\p{L}\p{N}])|\/\d{1,2}(?![\p{L}\p{N}/]|[ \u00a0\u202f.-]\d)/iuy

const CONTEXT =
  /(?:\b(?:tel|phone|telephone|mobile|mob|cell|call|text|fax|dial|ring|reach|sms|whatsapp|signal|hotline|contact|appel\p{L}*|joindre|joignable|portable|fixe|standard|gsm|natel)\b|tél|☎|📞|📱)(?:[^\n]{0,30}| ?\p{L}{0,8}[ .:*]{0,4}\r?\n[ \t]{0,8})$/iu
const CONTEXT_AFTER = /^[ \u00a0]?\((?:cell|mobile|mob|phone|tel|tél|fax|gsm|natel|portable)\.?\)/iu
const CONTEXT_REACH = 48 // UTF-16 units before a number in which a context word is looked for
const CONTEXT_BOOST = 0.35

const ONE_LINE_END = /^([^\n]*?)([ \t]?\r?\n(?:> ?)?)([^\n]*)/
const LEAST_OVER_LINE_END = 0.5

const DATE = /(?<!\d)(?:\d{1,2}([./ -])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./ -])\d{1,2}\2\d{1,2})(?!\d)/
const BOOK = /^\d([ -])\d{2,7}\1\d{1,6}\1\d$/ // ISBN-10
/** A zero of its own, decimals between blanks, one and two blanks: numbers of a table. */
const ROW_OF_NUMBERS = /^0[ \t](?:0|\d{4})| \d+\.\d|^(?=.*\d \d).*\d {2}\d/
const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d ?[-–] ?(?:[01]\d|2[0-4])[0-5]\d$/

export const phone: Recognizer = {
  type: 'PHONE_NUMBER',
  description:
    'International telephone number of any country; national ones of the countries where the language is spoken, checked against their numbering plans.',
  example: '+33 6 12 34 56 78',
  threshold: 0.5,
  byDefault: true,
  *find(text, language) {
    let match = matchFrom(CANDIDATES, text, 0)
    while (match !== null) {
      const found = longestNumber(match[0], language) ?? overLineEnd(text, match, language)
      if (found === undefined) {
        yield undefined
        match = matchFrom(CANDIDATES, text, match.index + (/^\D*\d+/.exec(match[0])?.[0].length ?? 1))
        continue
      }
      const opened = match[0].startsWith('(') && !match[0].slice(0, found.length).includes(')') ? 1 : 0
      const start = match.index + opened
      const end = endOfExtension(text, match.index + found.length)
      const boost = hasContext(text, start) || CONTEXT_AFTER.test(text.slice(end, end + 16)) ? CONTEXT_BOOST : 0
      const written = text.slice(start, match.index + found.length)
      const isDoubtful = boost === 0 && isUnusual(written) && isAmongNumbers(text, start, end)
      const score = Math.min(0.95, (found.score + boost) * (isDoubtful ? DOUBT_AMONG_NUMBERS : 1))
      yield { type: 'PHONE_NUMBER', start, end, score }
      match = matchFrom(ANOTHER, text, end + 1) ?? matchFrom(CANDIDATES, text, end)
    }
  },
}

/** What other numbers around one that is not written as telephone numbers mostly are leave of its score. */
const DOUBT_AMONG_NUMBERS = 0.6
const UNUSUAL = /^(?:[789]|12|4-4|4-4-4|2-3-3-2|2-2-3-3|3-3-2|4-2-2)$/ // sizes of the groups
const OTHER_BEFORE =
  /(?:\d[ \t,;|]{1,3}|(?<![\p{L}])(?:codes?|trans|series|serial|batch|lot|ref|réf|tariff|douanier|order|invoice|commande|facture|s[ée]rie)[ .:#°no]{0,5})$/iu
const OTHER_AFTER = /^(?:[ \t]{1,3}|[,;|])\d{2}/

function isUnusual(written: string): boolean {
  return !written.includes('+') && UNUSUAL.test(groupSizes(written))
}

/** Whether it follows another number or what such are called, or precedes one. */
function isAmongNumbers(text: string, start: number, end: number): boolean {
  return OTHER_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || OTHER_AFTER.test(text.slice(end, end + 5))
}

function groupSizes(written: string): string {
  return (written.match(/\d+/g) ?? []).map((group) => group.length).join('-')
}

/** The longest run of whole groups from the start of a candidate that is a number, and not the beginning of another. */
function longestNumber(candidate: string, language: string): { length: number; score: number } | undefined {
  const line = candidate.split('\n', 1)[0] ?? ''
  const ends = Array.from(line.matchAll(/\d+/g), (group) => group.index + group[0].length)
  for (const length of ends.reverse()) {
    const written = candidate.slice(0, length)
    if (goesOn(written, candidate.slice(length))) continue
    const score = scoreOfNumber(written, language)
    if (score !== undefined) return { length, score }
  }
  return undefined
}

/** The longest run of groups with a line end in it, where lines were broken at a width, that a word or a plus sign speaks for. */
function overLineEnd(text: string, { 0: candidate, index }: RegExpExecArray, language: string) {
  if (!candidate.includes('\n')) return undefined
  const [, first = '', lineEnd = '', second = ''] = ONE_LINE_END.exec(candidate) ?? []
  if (`${first}${second}`.replace(/\D/g, '').length < 7 || !(first.includes('+') || hasContext(text, index)))
    return undefined
  const found = longestNumber(`${first} ${second}`, language)
  if (found === undefined || found.length <= first.length || found.score < LEAST_OVER_LINE_END) return undefined
  return { length: found.length + lineEnd.length - 1, score: found.score }
}

function hasContext(text: string, start: number): boolean {
  return CONTEXT.test(text.slice(Math.max(0, start - CONTEXT_REACH), start))
}

/** Whether the digits that follow are of the same number: after its own separator, or if it has none, after most. */
function goesOn(written: string, rest: string): boolean {
  if (!/^[.·\-‐‑–/]\d/.test(rest)) return false
  return /\d\D+\d/.test(written) ? written.includes(rest.charAt(0)) : !/^(?:\/|[-‐‑–]\d{9})/.test(rest)
}

function scoreOfNumber(written: string, language: string): number | undefined {
  const digits = written.replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 18 || /^\d+\.\d+$/.test(written)) return undefined
  if (ROW_OF_NUMBERS.test(written)) return undefined
  if (written.includes('+')) return scoreOfInternational(written)
  const national = scoreOfNational(written, digits, language)
  if (!/^(?:00|011)[1-9]/.test(digits)) return national
  const doubt = written === digits ? 0.15 : 0.1
  const international = scoreOfInternational(`+${digits.replace(/^0011|^011|^00/, '')}`, doubt)
  // the area codes of Leeds to Reading, 0113 to 0118, begin like an American call abroad
  return national === undefined ? international : Math.max(national, international ?? 0)
}

function scoreOfInternational(written: string, doubt = 0): number | undefined {
  const parsed = parsePhoneNumberFromString(written)
  if (parsed?.isValid()) return 0.95 - doubt
  return parsed?.isPossible() ? 0.6 - doubt : undefined
}

/** Not a date, a span of hours or a book, and after the first group (or a 1 and it) the same separator throughout. */
function isLaidOutAsNumber(written: string): boolean {
  if (DATE.test(written) || HOURS.test(written) || BOOK.test(written)) return false
  const separators = Array.from(written.matchAll(/(?<=\d)[^\d]+(?=\d)/g), ([separator]) =>
    separator.replace(/[()]/g, ''),
  )
  return new Set(separators.slice(/^1\D/.test(written) ? 2 : 1)).size <= 1
}

function scoreOfNational(written: string, digits: string, language: string): number | undefined {
  const groups = groupSizes(written)
  const plans = (PLANS[language] ?? []).filter(
    (plan) => plan.digits.test(digits) && plan.groups?.test(groups) !== false,
  )
  const isLocal = language === 'en' && groups === '3-4' && /^[2-9]/.test(digits) // United States
  if ((plans.length === 0 && !isLocal) || !isLaidOutAsNumber(written)) return undefined
  const parsed = plans.map(({ country }) => parsePhoneNumberFromString(digits, country))
  if (parsed.some((number) => number?.isValid())) return trustOf(digits, groups, 0.75)
  if (parsed.some((number) => number?.isPossible())) return trustOf(digits, groups, 0.5)
  return isLocal ? 0.25 : undefined
}

/** Digits in one piece are an order number as often as a telephone, unless a trunk 0 leads them. */
function trustOf(digits: string, groups: string, score: number): number {
  if (groups.includes('-')) return digits.startsWith('0') || digits.length >= 10 ? score : 0.3
  return digits.startsWith('0') ? score - 0.15 : 0.3
}

function endOfExtension(text: string, end: number): number {
  const extension = matchFrom(EXTENSION, text, end)
  return extension === null ? end : endOf(extension)
}
