import {
  AT_ROW_START,
  after,
  alone,
  BLANK,
  before,
  eitherSide,
  extended,
  firstOf,
  has,
  isCapital,
  leftOf,
  lexicon,
  rightOf,
  when,
  YEAR,
} from './rule.ts'

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?(?!\p{L})\.?`
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?`
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const NUMBER = `(?:(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|${ONES})`
const ORDINAL =
  '(?:(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const YEAR_IN_WORDS = String.raw`(?:(?:eighteen|nineteen|twenty)(?: hundred)?(?: and)? (?:oh[- ])?${NUMBER}|two thousand(?:(?: and)? ${NUMBER})?)(?!\p{L})`
const COUNT = String.raw`(?:\d{1,3}|${NUMBER}|an?|a few|few|several|a couple of|couple of|some|half an?)`
const CLOCK = String.raw`\d{1,2}(?:[:.h]\d\d(?:${BLANK}?[ap]\.?m)?|${BLANK}?[ap]\.?m)(?![\p{L}\d])`

// what stands around a weekday; the recognizer of dates in figures goes on where it ends
const AFTER_WEEKDAY = after(
  String.raw`\.?,?${BLANK}{1,2}(?:the${BLANK})?(?:\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d:]|[.,]\d|${BLANK}?%|${BLANK}(?!of\b|at\b|${MONTH})\p{Ll}{3})|${CLOCK}|at${BLANK}\d{1,2}(?:[:.]\d\d)?(?![\p{L}\d])|${ORDINAL}(?=${BLANK}of\b)|${MONTH}(?=${BLANK}\d))|${BLANK}?[-–/]${BLANK}?${WEEKDAY}`,
)
const BEFORE_WEEKDAY = before(`(?:last|next|this|every|(?:the${BLANK})?(?:first|second|third|fourth))${BLANK}`)
const weekday = extended(BEFORE_WEEKDAY, AFTER_WEEKDAY)
/** In a table or a list of days: "Mon – Uniform warning", "MON-FRI", "Sat:". */
const inRow = after(String.raw`\.?${BLANK}{0,3}(?:[-–:|/\t]|$|\n)|${BLANK}{1,8}${WEEKDAY}`)
const onDay = before(`(?:on|by|till?|until|next|last|every|since|this|from)${BLANK}{1,2}`)

const BEFORE_MONTH = before(
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|(?:the${BLANK})?${ORDINAL})(?:${BLANK}day)?(?:${BLANK}of)?[-/ \t\u00a0]{1,2}`,
)
const AFTER_MONTH = after(
  String.raw`\.?(?:,?${BLANK}{1,2}(?:of${BLANK})?(?:${YEAR}|${YEAR_IN_WORDS})|${BLANK}?['’]\d\d(?!\d)|${BLANK}?[-–/]${BLANK}?${MONTH}(?:${BLANK}${YEAR})?)`,
)
const inMonth = before(
  `(?:in|of|since|until|till?|by|from|to|through|before|after|during|for|this|next|last|early|late|mid|end|every|each|between|around)[- ]{1,2}`,
)
const thenName = after(String.raw`${BLANK}\p{Lu}\p{Ll}`)
/** 22-NOV-11, "09 SEP 90" where nothing follows that it could belong to. */
const SHORT_YEAR = after(
  String.raw`\.?(?:[-/.]|${BLANK}(?=\d\d(?:[.,;)\n]|$|${BLANK}{2})))\d\d(?![\p{L}\p{N}]|[:.,h]\d)`,
)
const shortDated = when((word) => has(BEFORE_MONTH)(word) && has(SHORT_YEAR)(word), extended(BEFORE_MONTH, SHORT_YEAR))
const dated = firstOf(shortDated, eitherSide(BEFORE_MONTH, AFTER_MONTH))
const inLowerMonth = before(`(?:in|of|since|until|till?|by|last|next|early|late|mid|end|during)[- ]`)

const NEAR = before(`(?:last|next|this|past|previous|coming|following)[- ]`)
const AGO = after(String.raw`${BLANK}(?:ago|earlier|later)(?!\p{L})`)
const COUNTED = before(`${COUNT}${BLANK}(?:more${BLANK})?`)
/** "two weeks ago", "last week". */
const unit = firstOf(when(has(AGO), extended(COUNTED, AGO)), leftOf(NEAR))
const OF_YEAR = after(`,?${BLANK}(?:of${BLANK})?${YEAR}`)

/** Words that are a date, or a part of one, in English. */
export const ENGLISH = lexicon([
  [`${WEEKDAYS} ${WEEKDAYS.replaceAll('day', 'days')} tues weds thurs thur thu fri`, weekday],
  [
    'mon tue wed sat sun',
    when(
      (word) =>
        has(AFTER_WEEKDAY)(word) ||
        (isCapital(word) && ((has(AT_ROW_START)(word) && has(inRow)(word)) || has(onDay)(word))),
      weekday,
    ),
  ],
  [
    'january february april june july august september october november december',
    firstOf(
      dated,
      when((word) => has(inMonth)(word) || !has(thenName)(word), alone),
    ),
  ],
  [
    'may march',
    firstOf(
      dated,
      when((word) => isCapital(word) && (has(inMonth)(word) || has(inRow)(word)), alone),
      when(has(inLowerMonth), alone),
    ),
  ],
  [
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    firstOf(
      dated,
      when((word) => has(inMonth)(word) || (isCapital(word) && has(inRow)(word)), alone),
    ),
  ],
  ['today tonight tonite tomorrow yesterday tmrw', alone],
  ['noon midnight', alone],
  ['weekend weekends', extended(NEAR, AGO)],
  [
    'day days week weeks wk wks month months year years yr yrs hour hours hr hrs minute minutes min mins decade decades century centuries',
    unit,
  ],
  ['night morning afternoon evening season term quarter', leftOf(NEAR)],
  [
    'spring summer autumn fall winter season quarter',
    firstOf(rightOf(OF_YEAR), leftOf(before(`(?:last|next|this)${BLANK}`))),
  ],
  ['q1 q2 q3 q4', when(isCapital, extended(before(`${YEAR}${BLANK}`), after(`[,/]?${BLANK}?${YEAR}`)))],
  [
    'christmas xmas easter halloween thanksgiving ramadan eid hanukkah diwali',
    extended(NEAR, after(String.raw`${BLANK}(?:day|eve|monday|sunday)(?!\p{L})(?:${BLANK}${YEAR})?|${BLANK}${YEAR}`)),
  ],
  ['century centuries', leftOf(before(String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ORDINAL})${BLANK}`))],
  ['half', rightOf(after(String.raw`${BLANK}past${BLANK}(?:${NUMBER}|\d{1,2})(?!\p{L})`))],
  ['quarter', rightOf(after(String.raw`${BLANK}(?:past|to)${BLANK}(?:${NUMBER}|\d{1,2})(?!\p{L})`))],
  [
    `${ONES}|${TEENS}`.replaceAll('|', ' '),
    rightOf(after(String.raw`${BLANK}(?:[ap]\.m\.?|[ap]m(?!\p{L})|o['’]clock)`)),
  ],
])

/** What stands before a year. */
export const BEFORE_YEAR_EN = `(?:in|since|until|till?|before|after|during|years?|circa|ca|early|late|mid|spring|summer|autumn|fall|winter|season|born|died|founded|class of|copyright|q[1-4]|${MONTH})`
