import { withCases } from './any-case.ts'
import {
  HOUSES,
  isCount,
  isLowerCaseName,
  KINDS_IN_CAPITALS,
  LOWER_CASE_KINDS,
  OTHER_KINDS,
  SHORT_KINDS,
  SURE_KINDS,
  THE_HOUSES,
  UNNUMBERED_KINDS,
} from './english-words.ts'
import {
  BLANK,
  BLANKS,
  CAPITALIZED,
  inCapitals,
  inOrder,
  LETTER,
  NUMBER,
  oneOf,
  UPPER,
  WORD_END,
  WORD_START,
  words,
} from './parts.ts'
import { endsHere, isOtherNumber, OTHER_LANGUAGE, type Shape } from './shape.ts'

const NUMBER_WORD = `(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?=${BLANK})`
const DIRECTION = String.raw`(?:${BLANKS}(?:N\.?[EW]?|S\.?[EW]?|E|W|North|South|East|West|NORTH|SOUTH|EAST|WEST)\b\.?)?`
const ORDINAL = `\\d{1,3}(?i:st|nd|rd|th)${WORD_END}`
const NAME_WORD = `(?:${CAPITALIZED}|${ORDINAL})`
const LINK = `(?:of|the|and|on|upon|le|la|de|du|del|&)${WORD_END}`
const NAME = `(?<name>${NAME_WORD}(?:${BLANKS}(?:${NAME_WORD}|${LINK})){0,4}?)`
const STOP = String.raw`(?:(?<=(?i:${BLANK}${oneOf(SHORT_KINDS)}))\.)?`
const GOES_ON = `[’'][${LETTER}]|-[${LETTER}]` // 1 St Patrick's Day
const kind = (kinds: readonly string[]) => `(?<kind>(?i:${oneOf(kinds)}))${WORD_END}(?!${GOES_ON})${STOP}`
/** Avenue Road, Park Lane: another kind right after one. */
const KIND_AGAIN = `(?:${BLANKS}${inCapitals([...SURE_KINDS, ...OTHER_KINDS])}${WORD_END}${STOP})?`
const HIGHWAY = oneOf([
  `(?i:(?:county|state|township|concession|us|farm)${BLANKS}(?:road|rd|highway|hwy|route|rte)${BLANKS}\\d{1,4})${WORD_END}`,
  `(?i:highway|hwy|route|rte)${BLANKS}\\d{1,4}(?=${BLANKS}(?:[NESW]|North|South|East|West)\\b)`,
])

const NUMBERED = withCases(
  inOrder(
    `${WORD_START}(?<number>${NUMBER}|${NUMBER_WORD}),?${BLANKS}`,
    // the sure ones first, or 3 St John's Wood High Street would end with Wood
    oneOf([HIGHWAY, `${NAME}${BLANKS}${kind(SURE_KINDS)}`, `${NAME}${BLANKS}${kind(OTHER_KINDS)}`]),
    KIND_AGAIN,
    DIRECTION,
  ),
  'gu',
)
const LOWER_WORD = "[a-z][a-z'’\\-]{1,20}"
const LOWER_CASE = withCases(
  inOrder(
    `${WORD_START}(?<number>${NUMBER})${BLANKS}`,
    `(?<name>(?:${LOWER_WORD}|[nsew]|${ORDINAL})(?:${BLANKS}${LOWER_WORD}){0,2}?)${BLANKS}`,
    kind([...SURE_KINDS, ...LOWER_CASE_KINDS]),
  ),
  'gu',
)
const WAYS = inCapitals(UNNUMBERED_KINDS)
const HOUSE = oneOf([
  `(?i:The${BLANK}Old)(?:${BLANK}${CAPITALIZED}){1,2}`,
  `(?:(?i:The)${BLANK})?(?:${CAPITALIZED}${BLANK}){1,2}(?i:${oneOf(HOUSES)})`,
  `(?i:The${BLANK}${oneOf(THE_HOUSES)})`,
])
const NUMBER_BEFORE = String.raw`\d[A-Za-z]?,?${BLANK}(?:[${UPPER}\d][^ ,\n]{0,20}${BLANK}){0,3}`
const UNNUMBERED = withCases(
  inOrder(
    `${WAYS}${WORD_END}(?<=`,
    String.raw`(?<![${LETTER}\d'’\-]|${NUMBER_BEFORE})`,
    `(?<before>(?:(?<house>${HOUSE}),${BLANK})?(?:${CAPITALIZED}${BLANK}){1,3})`,
    `${WAYS})`,
  ),
  'dgu',
)
const MONTH = inCapitals(words('jan feb mar apr may jun jul aug sep oct nov dec'))
const BEFORE_PLACE = withCases(
  inOrder(
    `${WORD_START}(?!\\d{5})(?<number>${NUMBER})${BLANKS}`,
    `(?!${MONTH})(?<name>${CAPITALIZED}(?:${BLANKS}(?:${CAPITALIZED}|${LINK})){0,3})`,
    String.raw`(?=,|\r?\n|\\[nr])`,
  ),
  'gu',
)

const SURE = new RegExp(`^${oneOf(SURE_KINDS)}$`, 'iu')
const SHORT = new Set(SHORT_KINDS)
const IN_CAPITALS = new Set(KINDS_IN_CAPITALS)
/** What stands before an address in a sentence. */
const PREPOSITION =
  /\b(?:address|addr|live[sd]?|living|at|to|of|from|on|near|flat|home|moved|visit|deliver(?:ed)?|post|ship)\b[^\n.]{0,12}$/iu
const FAR = 30 // UTF-16 units that hold one of these

export const ENGLISH: readonly Shape[] = [
  {
    /** 12 Albion Street; 45 The Crescent; 500 W 42nd St; One Example Way. */
    name: 'number, name and kind of street',
    pattern: NUMBERED,
    score(match, { text, language, hasUnit, hasPlace }) {
      const { number = '', name = '', kind = 'highway' } = match.groups ?? {}
      const isLower = /^\p{Ll}/u.test(kind)
      if (isOtherNumber(match, text) || isCount(name, kind) || (isLower && name === 'The')) return undefined
      const doubt = language === 'en' ? 0 : OTHER_LANGUAGE
      if (hasPlace) return 0.95 - doubt
      const isWord = /^\p{L}/u.test(number)
      if (kind === 'highway' || SURE.test(kind)) return (isWord ? 0.55 : 0.85) - doubt
      const goesOn = isLower || !endsHere(text, match)
      if (goesOn) return hasUnit || (name === name.toUpperCase() && IN_CAPITALS.has(kind)) ? 0.6 : undefined
      return (isWord ? 0.55 : hasUnit ? 0.85 : 0.75) - doubt
    },
  },
  {
    /** 12 albion street, as in a chat. */
    name: 'number, name and kind of street in lower case',
    pattern: LOWER_CASE,
    score(match, { text, language, hasUnit, hasPlace }) {
      const { number = '', name = '', kind = '' } = match.groups ?? {}
      if (isOtherNumber(match, text) || isCount(name, kind)) return undefined
      if (hasPlace) return language === 'en' ? 0.9 : 0.85
      if (!isLowerCaseName(name)) return undefined
      if (hasUnit) return 0.75
      if (language !== 'en') return undefined
      const isSure = SURE.test(kind)
      const isExpected = PREPOSITION.test(text.slice(Math.max(0, match.index - FAR), match.index))
      if (isSure && (isExpected || /\p{L}$/u.test(number))) return 0.75
      if (/\d[a-g]$/.test(number) || (isSure && SHORT.has(kind))) return 0.6
      return endsHere(text, match) && (isSure || isExpected) ? 0.6 : undefined
    },
  },
  {
    /** Rose Cottage, Mill Lane. */
    name: 'house and street, or street and postcode, without a number',
    pattern: UNNUMBERED,
    score(match, { language, hasPlace }) {
      const hasHouse = match.groups?.['house'] !== undefined
      if (hasPlace) return hasHouse ? 0.9 : 0.7
      return hasHouse && language === 'en' ? 0.55 : undefined
    },
  },
  {
    /** 6 Sluice Bank, Goole DN14 0AA. */
    name: 'number and name before a postcode',
    pattern: BEFORE_PLACE,
    score: (match, { text, hasPlace }) => (hasPlace && !isOtherNumber(match, text) ? 0.7 : undefined),
  },
]
