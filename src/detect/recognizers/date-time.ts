import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

// Of the Latin script. `\p{L}` has some 700 ranges, which the engine would compile anew at each of some 40 places.
const LETTER = 'a-zà-öø-ÿĀ-ɏ'
const BLANK = String.raw`[ \t\u00a0\u202f]`
const FULL_MONTH =
  'january|janvier|february|f[eé]vrier|march|mars|april|avril|may|mai|june|juin|july|juillet|august|ao[uû]t|septemb(?:er|re)|octob(?:er|re)|novemb(?:er|re)|d[eé]cemb(?:er|re)'
const SHORT_MONTH = 'janv?|feb|f[eé]vr?|mar|apr|avr|jun|jui?l|aug|sept?|oct|nov|d[eé]c'
const NAME = String.raw`(?:(?:${FULL_MONTH})(?![${LETTER}])|(?:${SHORT_MONTH})(?![${LETTER}])\.?)`
const YEAR = String.raw`(?:1[5-9]|20)\d\d(?!\d)`
const SHORT_YEAR = String.raw`['’]\d\d(?!\d)`
const MONTH = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d)`
const SUFFIX = '(?:st|nd|rd|th|er)?'
const GAP = `(?:${BLANK}{1,2}|,${BLANK}|${BLANK}?[-/.]${BLANK}?)`

// ISO 8601, RFC 3339 and RFC 2822; 10 h 30 and 5 p.m.
const ZONE = String.raw`(?:Z|${BLANK}?[+\-−–][01]\d:?[0-5]\d|${BLANK}(?:GMT|UTC|CES?T|[ECMP][SD]T|BST)(?![${LETTER}]))`
const HOUR = String.raw`(?:2[0-4]|[01]?\d)`
const CLOCK = String.raw`${HOUR}:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?${ZONE}?`
const HALF_DAY = String.raw`(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d){0,2}${BLANK}?[ap](?:m(?![${LETTER}])|\.${BLANK}?m\b\.?)`
const HOURS = String.raw`${HOUR}${BLANK}?(?:h|heures?)(?:${BLANK}?[0-5]\d)?(?![${LETTER}])`
// the beginning of 18-20h, 10h–12h and 10am–7pm
const HALF_HOUR = String.raw`${HOUR}(?:[:.][0-5]\d)?(?:${BLANK}?(?:h(?:[0-5]\d)?|[ap]m))?`
const TIME = `(?:${HALF_DAY}|${CLOCK}|${HOURS})`
const THEN_TIME = String.raw`(?:(?:(?:T|:|,?${BLANK}{1,2}(?:(?:at|à|@|[-–])${BLANK})?)${TIME}|T\d{4}(?:\d\d)?${ZONE}?)(?![${LETTER}\d]))?`

/** What stands before a number of another kind: a version, a reference, a sort code, a part of a book. */
const OTHER_BEFORE =
  /(?:versions?|(?<!\p{L})(?:v|ver|rel|releases?|build|firmware|section|article|chapter|chapitre|ref|réf|r[eé]f[eé]rence|dossier|invoice|facture|lot|sort code|no|nos|nr|macos|ios|android|windows)\.?|§|n[°º]|#)["']?\s{0,2}[:=]?\s{0,2}["']?$/iu
const DATE_BEFORE =
  /(?<!\p{L})(?:le|du|au|d[eè]s|depuis|avant|jusqu['’]au|on|since|before|until|till|by|from|dated?|dob|born|née?|nee|lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun|\p{L}{3,6}day)[.:]?\s{1,2}$/iu
const TIME_BEFORE =
  /(?<!\p{L})(?:à|a|vers|d[eè]s|avant|apr[eè]s|jusqu['’]à|entre|at|from|until|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\s{1,2}$/iu
const BOOK_BEFORE =
  /(?:genesis|gen[eè]se|exodus|exode|leviticus|psalms?|psaumes?|proverbs|proverbes|isaiah|isaïe|matthew|matthieu|romans|romains|corinthians|corinthiens|revelation|apocalypse|surah?|sourate|ratio|aspect)\s{1,2}$/iu

interface Shape {
  readonly source: string
  /** How likely a value of this shape is a date, when `before` is the text before it. */
  score(value: string, before: string): number | undefined
}

/** Beginning with a figure; the first that fits decides. */
const SHAPES: readonly Shape[] = [
  {
    source: String.raw`${YEAR}(?:(?<!\d-\d{4})-${MONTH}-${DAY}(?!-\d)|\/${MONTH}\/${DAY}|\.${MONTH}\.${DAY})${THEN_TIME}`,
    score: (value) => (isDay(value, 'year-first') ? 0.9 : undefined),
  },
  {
    source: String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)${THEN_TIME}`,
    score: (value) => (value.length > 8 ? 0.9 : 0.4), // without a time, as often a number
  },
  {
    source: String.raw`(?<!\d-)(?:${DAY}-${MONTH}|${MONTH}-${DAY})-(?:${YEAR}|\d\d(?!\d))(?!-\d)${THEN_TIME}`,
    score: (value, before) => scoreOfFigures(value, before, 0.6),
  },
  {
    source: String.raw`(?:${DAY}|${MONTH})(?:\/|${BLANK}\/${BLANK})${DAY}(?:\/|${BLANK}\/${BLANK})(?:${YEAR}|\d\d(?!\d))${THEN_TIME}`,
    score: (value, before) => scoreOfFigures(value, before, 0.8),
  },
  {
    source: String.raw`(?:${DAY}|${MONTH})\.${DAY}\.(?:${YEAR}|\d\d(?!\d))${THEN_TIME}`,
    score: (value, before) => scoreOfFigures(value, before, /^\d\d\.\d\d\./.test(value) ? 0.6 : 0.4),
  },
  {
    source: `(?:${DAY}${SUFFIX}(?:${BLANK}(?:au|et|to|and|[-–])${BLANK}|[-–]))?${DAY}${SUFFIX}(?:${BLANK}of${BLANK}|${GAP}|)${NAME}(?:${GAP}|)(?:${YEAR}|${SHORT_YEAR})${THEN_TIME}`,
    score: () => 0.95,
  },
  {
    source: String.raw`(?:${DAY}${SUFFIX}(?:${BLANK}(?:au|et|to|and|[-–])${BLANK}|[-–]))?${DAY}${SUFFIX}(?:${BLANK}of${BLANK}|${BLANK}|-)${NAME}(?!${BLANK}?\d{5})${THEN_TIME}`,
    score: scoreOfName,
  },
  { source: `${HALF_HOUR}${BLANK}?[-–]${BLANK}?(?:${HALF_DAY}|${HOURS})`, score: () => 0.85 },
  { source: HALF_DAY, score: () => 0.85 },
  {
    source: String.raw`(?<!\d:|::|[0-9a-f]{2}:[0-9a-f]{2}:)${CLOCK}`,
    score: (_, before) => (BOOK_BEFORE.test(before) ? undefined : 0.85),
  },
  { source: HOURS, score: (value, before) => (/\d\D+\d/.test(value) || TIME_BEFORE.test(before) ? 0.85 : 0.4) },
  { source: String.raw`(?<!\d-)${YEAR}-(?:0[1-9]|1[0-2])(?!-?\d)`, score: () => 0.4 },
  {
    source: String.raw`${MONTH}\/${YEAR}`,
    score: (_, before) => (OTHER_BEFORE.test(before) ? undefined : 0.5),
  },
  {
    source: String.raw`(?:${DAY}\/${MONTH}|${MONTH}\/${DAY})${THEN_TIME}`,
    // 1/2 and 9/10 are shares
    score: (value, before) => {
      const [day = ''] = value.split(/[^\d/]/, 1)
      const isClear = day !== value || /^0|\/0/.test(value) || DATE_BEFORE.test(before) // a time follows
      return isClear && isDay(`${day}/2000`, 'year-last') ? 0.6 : undefined
    },
  },
]

const MONTH_FIRST: readonly Shape[] = [
  {
    source: String.raw`${NAME}${GAP}?${DAY}${SUFFIX}(?![${LETTER}]|:\d)${GAP}(?:${YEAR}|${SHORT_YEAR})${THEN_TIME}`,
    score: () => 0.95,
  },
  {
    source: String.raw`${NAME}${BLANK}{1,2}${DAY}${SUFFIX}(?![${LETTER}]|:\d|[.,]\d)${THEN_TIME}`,
    score: scoreOfName,
  },
  { source: `${NAME}${GAP}${YEAR}`, score: () => 0.9 },
]

/** A month that is also a verb or a weekday ("mar. 4") when it is not written with a capital. */
const IS_WORD = /^(?:may|march|mar)(?!\p{L})|(?<!\p{L})may$/u

function scoreOfName(value: string): number {
  return IS_WORD.test(value) && !/\d(?:st|nd|rd|th|er)/.test(value) ? 0.4 : 0.8
}

function scoreOfFigures(value: string, before: string, short: number): number | undefined {
  if (!isDay(value, 'year-last') || OTHER_BEFORE.test(before)) return undefined
  if (/^\D*\d+\D+\d+\D+\d{4}/.test(value)) return 0.9
  return DATE_BEFORE.test(before) ? 0.9 : short
}

/** Whether the month has that day; where two orders are possible, in one of them. */
function isDay(value: string, order: 'year-first' | 'year-last'): boolean {
  const [first = 0, second = 0, third = 0] = (value.match(/\d+/g) ?? []).map(Number)
  if (order === 'year-first') return hasDay(first, second, third)
  return hasDay(third, second, first) || hasDay(third, first, second)
}

function hasDay(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month <= 12 && day <= last
}

// Not within a word or a longer number.
const BEGIN = String.raw`(?:(?<![\p{L}\p{N}]|\d[./+])|${AFTER_ESCAPE})`
const END = String.raw`(?![\p{L}\p{N}]|[./:]\d|%)`
/** Each in a group of its own, which tells the shape of a match. */
const anyOf = (shapes: readonly Shape[], name: string) =>
  `(?:${shapes.map(({ source }, number) => `(?<${name}${number}>${source})`).join('|')})`
const BY_GROUP: ReadonlyMap<string, Shape> = new Map([
  ...SHAPES.map((shape, number) => [`figure${number}`, shape] as const),
  ...MONTH_FIRST.map((shape, number) => [`month${number}`, shape] as const),
])
/** Looked at first, it rules out most words at once. */
const MONTH_AHEAD = '(?=jan|f[eé][bv]|ma[riy]|a[pv]r|ju[inl]|ao[uû]|aug|sep|oct|nov|d[eé]c)'
const CONTEXT_REACH = 20 // UTF-16 units before a date in which a word about it is looked for

export const dateTime = fromPatterns({
  type: 'DATE_TIME',
  description: 'Date or time, in figures or in words.',
  example: '14/03/2025',
  threshold: 0.5,
  byDefault: true,
  patterns: [
    new RegExp(`${BEGIN}(?=\\d)${anyOf(SHAPES, 'figure')}${END}`, 'giu'),
    new RegExp(`${MONTH_AHEAD}${BEGIN}${anyOf(MONTH_FIRST, 'month')}${END}`, 'giu'),
  ],
  score(value, text, start, groups = {}) {
    const [group = ''] = Object.entries(groups).find(([, matched]) => matched !== undefined) ?? []
    return BY_GROUP.get(group)?.score(value, text.slice(Math.max(0, start - CONTEXT_REACH), start))
  },
})
