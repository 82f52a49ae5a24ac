import { anyOf, MONTHS, SEASONS, WEEKDAYS } from './names.ts'
import { numberWords } from './number-words.ts'

// Those that names of days and months can go on in: \p{L} takes a third longer to compile where case is ignored.
const LETTERS = String.raw`a-z\u00c0-\u024f\u0300-\u036f`
const BLANK = String.raw`[ \t\n\r\u00a0\u202f]`
const GAP = `(?:${BLANK}{1,3}|${BLANK}?[-‐‑–./,]${BLANK}{0,2})`
const END = `(?![${LETTERS}0-9])`

const WEEKDAY = String.raw`(?<weekday>(?:${anyOf(WEEKDAYS)})(?![${LETTERS}]|s[${LETTERS}])\.?)`
const PLURAL_WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})s?${END}`
const MONTH_NAME = String.raw`(?<monthName>(?:${anyOf(MONTHS)})(?![${LETTERS}])\.?)`
const NUMBER_OF_DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`
const NOT_A_TIME = String.raw`(?![:h]\d|${BLANK}?(?:[ap]\.?m(?![${LETTERS}])|h(?![${LETTERS}])|heures|o['’]clock)|\.\d\d${BLANK}?[ap]\.?m)`
const SUFFIX = `(?<suffix>st|nd|rd|th|ère|ere|er|re|e)?`
const DAY = `(?<day>${NUMBER_OF_DAY})${NOT_A_TIME}${SUFFIX}`
const DAY_WORD = `(?<dayWord>${numberWords(3)})`
const OF = `(?:${BLANK}{1,2}(?:day${BLANK})?(?:of|de)${BLANK}{1,2}|${GAP}|)`
const OF_WORD = `${BLANK}{1,2}(?:(?:day${BLANK})?(?:of|de)${BLANK}{1,2})?` // not vingt-sept
const YEAR = String.raw`(?<year>[12]\d{3}|['’]?\d\d(?!\d|[:.,]\d|['’]?s))${NOT_A_TIME}(?![${LETTERS}0-9])`
const LONG_YEAR = String.raw`(?<year>[12]\d{3})(?!\d)`
const YEAR_WORD = `(?<yearWord>${numberWords(8)})`
const YEAR_OR_WORD = `(?:${YEAR}|${YEAR_WORD})`
const OF_YEAR = `(?:${BLANK}{1,2}(?:of|de|in|en)${BLANK}{1,2}|${GAP})`

const WORD_BETWEEN = `${BLANK}{1,2}(?:and|et|&|to|till|until|through|thru|or|au|à|ou|jusqu['’]au)${BLANK}{1,2}(?:the${BLANK}|le${BLANK})?`
const BETWEEN = `(?:${WORD_BETWEEN}|${BLANK}?[-‐‑–/,;&]${BLANK}?)`
const ITEM = String.raw`(?:(?:${anyOf(WEEKDAYS)})\.?,?${BLANK})?${NUMBER_OF_DAY}(?:st|nd|rd|th|er|e)?`
const LIST = `(?<list>(?:${ITEM}${BETWEEN}){0,6})(?:${WEEKDAY},?${GAP})?`
const DAY_MONTH = `${LIST}(?:${DAY}${OF}|${DAY_WORD}${OF_WORD})${MONTH_NAME}`
const MONTH_DAY = `(?:${WEEKDAY},?${GAP})?${MONTH_NAME}(?:${GAP}?(?:the${BLANK})?${DAY}|${BLANK}{1,2}(?:the${BLANK})?${DAY_WORD})`
const MORE = `(?<more>(?:${BETWEEN}${ITEM}(?![${LETTERS}0-9])${NOT_A_TIME}){0,6})`

/** A time of day and what belongs to it. It stays as it is, since it says little about anyone. */
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?!\d)`
const ZONE = String.raw`${BLANK}?(?:Z|GMT|UTC|[A-Z]{1,3}S?T|[+\-−](?:0\d|1[0-4]):?(?:00|15|30|45)|[+\-−]\d{1,2}(?!:))?${END}`
const HOURS = String.raw`\d{1,2}(?:[:.]\d\d)?${BLANK}?(?:[ap]\.?m\.?|o['’]clock|(?:h(?:rs?|eures?|ours?)?)(?:${BLANK}?\d\d)?)`
const TIMES = [
  `${CLOCK}${BLANK}?[-–]${BLANK}?${CLOCK}${ZONE}`,
  String.raw`T?${CLOCK}${BLANK}?[ap]\.?m\.?${END}`,
  `T?${CLOCK}${ZONE}`,
  String.raw`\d{1,2}(?:[:.]\d\d)?${BLANK}?[-–]${BLANK}?${HOURS}${END}`,
  `(?:à${BLANK})?${HOURS}${END}`,
  String.raw`T\d{4}(?:\d\d)?${ZONE}`, // after a date of eight digits
]

const SEPARATOR = `(?<separator>${BLANK}?[-‐‑./]${BLANK}?)`
const QUARTER = `(?:(?<quarter>[1-4])(?:st|nd|rd|th|er|ère|e|ème)?${BLANK}(?:quarter|trimestre)|[QT](?<quarter>[1-4]))`
const HALF = `(?:(?<half>[12])(?:st|nd|er|e|ème)?${BLANK}(?:half|semestre)|[HS](?<half>[12]))`
const PART = (part: string) => [`${part}(?:${OF_YEAR}${YEAR})?${END}`, `${LONG_YEAR}${GAP}?${part}${END}`]

/**
 * Every way of writing a date that is read. What a group is named says what it holds, and so how another date is written in
 * its place: `day`, `dayWord`, `suffix` (of an ordinal), `month`, `monthName`, `year`, `yearWord`, `weekday`, `quarter`,
 * `half`, `season`, `decade`, `endYear` (of a range); `a` and `b` are day and month in an order that is not known;
 * `list` are days before the one that has the month, and `more` days after it.
 */
const DATES = [
  String.raw`${LONG_YEAR}${SEPARATOR}(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?=T\d|${END})`,
  String.raw`${LIST}(?<a>\d{1,2})${SEPARATOR}(?<b>\d{1,2})\k<separator>(?<year>[12]\d{3}|['’]?\d\d)${END}`,
  String.raw`${LIST}(?<a>\d\d)${BLANK}(?<b>\d\d)${BLANK}(?<year>[12]\d{3})${END}`,
  String.raw`(?<year>[12]\d{3})(?<month>\d\d)(?<day>\d\d)(?=T\d|${END})`,
  String.raw`(?<a>\d\d)(?<b>\d\d)(?<year>[12]\d{3})${END}`,
  `${DAY_MONTH}${OF_YEAR}${CLOCK}${ZONE}${BLANK}${LONG_YEAR}${END}`,
  `${DAY_MONTH}(?:${OF_YEAR}?${YEAR_OR_WORD})?${END}`,
  `${DAY_MONTH}${END}`,
  `${MONTH_DAY}${OF_YEAR}${CLOCK}${ZONE}${BLANK}${LONG_YEAR}${END}`,
  `${MONTH_DAY}(?![${LETTERS}])${MORE}(?:${OF_YEAR}${YEAR_OR_WORD})?${END}`,
  `${MONTH_DAY}${END}`,
  `${LONG_YEAR}${GAP}${MONTH_NAME}(?:${GAP}${DAY})?${END}`,
  `${MONTH_NAME}${OF_YEAR}${YEAR_OR_WORD}${END}`,
  `${MONTH_NAME}${END}`,
  ...PART(QUARTER),
  ...PART(HALF),
  `(?<season>${anyOf(SEASONS)})(?:${OF_YEAR}${YEAR})?${END}`,
  String.raw`(?<decade>(?:1\d|20)\d0)['’]?s${END}`,
  String.raw`(?<=années${BLANK})(?<decade>(?:1\d|20)\d0|\d0)${END}`,
  String.raw`['’]?(?<decade>\d0)['’]?s${END}`,
  String.raw`(?<year>(?:1\d|20)\d\d)${BLANK}?[-‐‑–/]${BLANK}?(?<endYear>(?:1\d|20)\d\d|\d\d)${END}`,
  String.raw`(?<month>0?[1-9]|1[0-2])[-/.](?<year>(?:1\d|20)\d\d)${END}`,
  String.raw`(?<year>(?:1\d|20)\d\d)[-/.](?<month>0[1-9]|1[0-2])${END}`,
  String.raw`(?<year>(?:1[0-9]|20)\d\d)(?![${LETTERS}0-9])`,
  `${YEAR_WORD}${END}`,
  PLURAL_WEEKDAY,
  String.raw`(?<a>\d{1,2})[-/.](?<b>\d{1,2})(?![-/.]?\d)${END}`,
]

/** Tried in this order at the beginning of each word. A repetition in each is bounded, and none holds another. */
export const TIME_PATTERNS: readonly RegExp[] = TIMES.map((source) => new RegExp(source, 'iuy'))
export const DATE_PATTERNS: readonly RegExp[] = DATES.map((source) => new RegExp(source, 'diuy'))
/** One day of a list: `list` or `more`. */
export const DAY_OF_LIST = new RegExp(
  String.raw`(?:(?<weekday>(?:${anyOf(WEEKDAYS)})\.?)(?=,?${BLANK}))|(?<day>\d{1,2})(?<suffix>st|nd|rd|th|er|e)?`,
  'giu',
)
