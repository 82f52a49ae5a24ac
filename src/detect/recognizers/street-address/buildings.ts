import { withCases } from './any-case.ts'
import { BLANK, BLANKS, BREAK, CAPITALIZED, inOrder, oneOf, WORD_END, WORD_START } from './parts.ts'
import { OTHER_LANGUAGE, type Shape } from './shape.ts'
import { COMPLEX_KIND, COMPLEX_NAME, HOUSE, UNIT } from './units.ts'

const UNIT_WORD = '(?:[Uu]nit|UNIT|[Ff]lat|FLAT|[Aa]pt|APT|Apartment|[Ss]uite|SUITE)'
const WAYS = 'Street|St|Road|Rd|Lane|Avenue|Ave|Way|Drive|Close'
const UNIT_IN_HOUSE = withCases(
  inOrder(
    String.raw`${UNIT_WORD}(?<=${WORD_START}${UNIT_WORD})\.?${BLANK}[A-Z]?\d{1,4}[A-Z]?,?${BLANKS}${HOUSE}`,
    `(?:${BREAK}(?:${CAPITALIZED}${BLANK}){1,3}(?:${WAYS})${WORD_END})?`,
  ),
  'gu',
)
const IN_COMPLEX = withCases(
  `${COMPLEX_KIND}(?<=${WORD_START}${COMPLEX_KIND})${COMPLEX_NAME}(?<unit>(?:${BREAK}${UNIT}){1,3})?`,
  'gu',
)
const BOX = oneOf([
  String.raw`P\.?${BLANK}?O\.?${BLANK}?B(?:ox|OX)|p\.?o\.? box`,
  '(?i:post office box|gpo box|locked bag|private bag|postfach|case postale|bo[îi]te postale)',
  String.raw`B\.?P\.?|CS|TSA|C\.P\.`,
])
const POST_OFFICE_BOX = withCases(
  inOrder(
    `(?<kind>${BOX})(?<=${WORD_START}${BOX})`,
    String.raw`${BLANK}{0,2}(?:n[°o]\.?|No\.?|#)?${BLANK}?(?<number>[A-Z]{0,2}\d{1,6})(?:-\d{1,5}|${BLANK}\d{2,3})?`,
    String.raw`${WORD_END}(?![\/%.,]\d)`, // 120/80
  ),
  'gu',
)
const ARTICLE_BEFORE = /\b(?:au|aux|du|le|ce) $/i // of a place that is spoken of

/** Addresses without a street. */
export const BUILDINGS: readonly Shape[] = [
  {
    /** P.O. Box 123; BP 40123; case postale 12. */
    name: 'post office box',
    pattern: POST_OFFICE_BOX,
    score(match, { language, hasPlace }) {
      const { kind = '', number = '' } = match.groups ?? {}
      if (hasPlace) return 0.9
      if (kind === 'C.P.') return undefined // also a postcode, a training fund, a paid leave
      if (kind === 'CS' || kind === 'TSA') return language === 'fr' && number.length === 5 ? 0.8 : undefined
      return kind.startsWith('B') && language !== 'fr' ? undefined : 0.8 // blood pressure in English
    },
  },
  {
    /** Unit 3, Harvest Business Park. */
    name: 'unit in a building',
    pattern: UNIT_IN_HOUSE,
    score: (_, { hasPlace }) => (hasPlace ? 0.9 : 0.65),
  },
  {
    /** Résidence Les Pins, escalier C; ZA des Prés; lieu-dit Le Bourg. */
    name: 'named place with a part of it or a postcode',
    pattern: IN_COMPLEX,
    score(match, { text, language, hasPlace, hasUnit }) {
      const doubt = language === 'fr' ? 0 : OTHER_LANGUAGE
      if (hasPlace) return 0.8 - doubt
      if (match.groups?.['unit'] !== undefined || hasUnit) return 0.6 - doubt
      const isSpokenOf = ARTICLE_BEFORE.test(text.slice(Math.max(0, match.index - 4), match.index))
      if (/^lieu/i.test(match[0])) return isSpokenOf ? undefined : 0.55 - doubt
      return language === 'fr' && /^z/i.test(match[0]) ? 0.5 : undefined
    },
  },
]
