import { withCases } from './any-case.ts'
import {
  ARTICLE,
  COMMON_NAMES,
  COUNT,
  KINDS_ALONE,
  KINDS_FIRST,
  MONTHS,
  NO_NAMES,
  OTHER_KINDS,
  PERSONS,
  SURE_KINDS,
  TITLES,
} from './french-words.ts'
import {
  BLANK,
  BLANKS,
  CAPITALIZED,
  inOrder,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  oneOf,
  WORD_END,
  WORD_START,
} from './parts.ts'
import { endsHere, isOtherNumber, isYear, OTHER_LANGUAGE, type Shape } from './shape.ts'

const DAY = String.raw`(?:\d{1,2}|(?i:1er))[ \-](?i:${MONTHS})(?:[ \-]\d{4})?${WORD_END}`
const ORDINAL = String.raw`\d{1,3}(?i:er|re|e|[eè]me)${BLANK}${CAPITALIZED}`
const WHOLE = String.raw`(?![${LETTER}\d]|-[${LETTER}])`
const STOP = `(?!(?i:${oneOf(NO_NAMES)})${WHOLE})`
const NAME_WORD = oneOf([DAY, ORDINAL, STOP + CAPITALIZED])
const TITLE = `(?:(?i:${oneOf(TITLES)})(?:${BLANKS}|-)(?:${ARTICLE})?)?`
const SMALL_WORDS = [String.raw`et${BLANKS}Marie[ \-]Curie`, `à${BLANKS}(?:Chaux|Vent|Pain|Lait|Eau|Grains|Sel)`]
/** Crébillon, de la République, du 8 Mai 1945, du faubourg Saint-Antoine. */
const CAPITALIZED_NAME = inOrder(
  `${ARTICLE}{0,2}${TITLE}${NAME_WORD}`,
  `(?:${BLANKS}${ARTICLE}{0,2}${oneOf([NAME_WORD, ...SMALL_WORDS])}){0,6}`,
  `(?:${BLANKS}prolongée)?`,
)
const LOWER_WORD = String.raw`${STOP}[a-zà-ÿœ][${LOWER}${MARK}'’\-]{1,30}`
const COMMON_NAME = oneOf([...COMMON_NAMES, PERSONS])
/** des lilas, victor hugo. */
const LOWER_CASE_NAME = inOrder(
  `${ARTICLE}{0,2}`,
  oneOf([
    COMMON_NAME + WHOLE,
    `${LOWER_WORD}(?:${BLANKS}(?:(?:du|de|des|de la)${BLANKS}|[dl]['’])?${LOWER_WORD}){0,2}`,
  ]),
)
const BEFORE_CHRIST = String.raw`J\.? ?-?C\b` // av. J.-C.

const NUMBERED = withCases(
  inOrder(
    `${WORD_START}(?<number>${NUMBER})${BLANK}?,?${BLANKS}`,
    oneOf([
      `${KINDS_ALONE}${WORD_END}(?:${BLANKS}${CAPITALIZED_NAME})?`,
      inOrder(
        `(?<kind>(?i:${oneOf([...SURE_KINDS, ...OTHER_KINDS])}))`,
        String.raw`(?<=\.|(?=[^${LETTER}\d]))${BLANK}{0,2}(?!${BEFORE_CHRIST})`,
        `(?<name>${CAPITALIZED_NAME}|${LOWER_CASE_NAME})`,
      ),
    ]),
  ),
  'gu',
)
const NUMBER_BEFORE = String.raw`\d${BLANK}?(?:bis|ter|[A-Za-z])?,?${BLANK}`
const NUMBER_AFTER = inOrder(
  String.raw`\d{1,4}(?:${BLANK}?(?:[A-Ga-g]|bis|ter)${WORD_END}|(?![${LETTER}\d]|[.,:]\d))`,
  String.raw`(?:[\-–\/]\d{1,4}[A-Za-z]?${WORD_END})?`,
)
const KIND_FIRST = withCases(
  inOrder(
    `${KINDS_FIRST}(?<=${WORD_START}(?<!${NUMBER_BEFORE})${KINDS_FIRST})`,
    oneOf([
      `${BLANKS}(?!(?i:nationale|départementale))(?<name>${CAPITALIZED_NAME})`,
      String.raw`(?<=Grand[\- '’](?:[Rr]ue|Place))`,
    ]),
    String.raw`(?:,?${BLANKS}(?:n[°o]\.?${BLANK}?)?(?<number>${NUMBER_AFTER}))?`,
  ),
  'gu',
)

const SURE = new RegExp(`^${oneOf(SURE_KINDS)}$`, 'iu')
const COMMON = new RegExp(`^${ARTICLE}{0,2}${COMMON_NAME}(?:-[${LOWER}]{1,20})?$`, 'iu')
/** Not in English as well. */
const FRENCH_KIND = /^(?:rue|chemin|impasse|all[ée]e)$/i
/** What shows that a line with a kind that English has as well is French. */
const FRENCH_WORD = /[à-ÿ]|\b(?:de|du|des|la|le|les|bis|ter)\b|\b[dl]['’]/iu

export const FRENCH: readonly Shape[] = [
  {
    /** 12 rue Crébillon; 3 bis, av. de la République; 8 allée des Tilleuls; 6 rue du four; 22 Grand-Rue. */
    name: 'number, kind and name of street',
    pattern: NUMBERED,
    score(match, { text, language, hasUnit, hasPlace }) {
      const { kind = 'rue', name = 'Grande' } = match.groups ?? {}
      if (isOtherNumber(match, text)) return undefined
      const doubt = language === 'fr' ? 0 : OTHER_LANGUAGE
      if (hasPlace) return 0.95 - doubt
      const hasCapital = /\p{Lu}/u.test(name)
      if (language !== 'fr' && !(hasCapital && (FRENCH_KIND.test(kind) || FRENCH_WORD.test(match[0])))) return undefined
      if (SURE.test(kind)) return (hasCapital ? 0.85 : 0.75) - doubt
      if (COUNT.test(match[0])) return undefined
      return hasCapital || hasUnit || COMMON.test(name) ? 0.75 - doubt : undefined
    },
  },
  {
    /** Rue de la Loi 16. Without a number it counts before a postcode or a flat. */
    name: 'kind and name of street, then the number or a postcode',
    pattern: KIND_FIRST,
    score(match, { text, language, hasPlace, mayHavePlace, hasUnit }) {
      const { number, name = '' } = match.groups ?? {}
      const doubt = language === 'fr' ? 0 : OTHER_LANGUAGE
      if (hasPlace) return (number === undefined ? 0.7 : 0.95) - doubt
      if (number !== undefined) return isYear(number) || !(hasUnit || endsHere(text, match)) ? undefined : 0.7 - doubt
      return language === 'fr' && (hasUnit || (mayHavePlace && /\p{Ll}/u.test(name))) ? 0.55 : undefined
    },
  },
]
