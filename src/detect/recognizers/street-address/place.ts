import { lazily } from '../../lazily.ts'
import { withCases } from './any-case.ts'
import {
  BLANK,
  BLANKS,
  BREAK,
  CAPITALIZED,
  GAP,
  inCapitals,
  inOrder,
  LETTER,
  LOWER,
  MARK,
  oneOf,
  UPPER,
  WORD_END,
  words,
} from './parts.ts'
import { PROVINCES, STATES } from './regions.ts'

const LINK = oneOf([...words('of the and on upon under in by le la les lès de du des sur sous en aux et'), "[dl]['’]"])
/** Words that stand after an address and are no town, unless another follows: M, but M Street. */
const NO_TOWN_WORDS =
  words(`tel tél t[ée]l[ée]phone phone fax mobile e-?mail siret siren rcs tva vat attn mr mrs ms dr m mme
  monsieur madame cedex euros?`)
const NO_TOWN = String.raw`(?!(?i:${oneOf(NO_TOWN_WORDS)})${WORD_END}\.?(?! [${UPPER}][${LOWER}]+[ \n,]))`
const SEGMENT = `${NO_TOWN}${CAPITALIZED}(?:${BLANKS}(?:${LINK}${BLANK}?){0,2}${CAPITALIZED}){0,4}`
const SEGMENTS = `(?:${BREAK}${SEGMENT}){0,4}`
const LOWER_SEGMENT = String.raw`[${LOWER}][${LOWER}${MARK}'’\-]{1,25}(?:${BLANKS}[${LOWER}][${LOWER}${MARK}'’\-]{1,20}){0,2}`

// https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Validation
const UK = String.raw`[A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNP-Y\d]?${BLANK}{0,2}\d[ABD-HJLNP-UW-Z]{2}`
// https://www.eircode.ie: a routing key and a unique identifier
const IRELAND = String.raw`[AC-FHKNPRTV-Y]\d[0-9W]${BLANK}?[0-9AC-FHKNPRTV-Y]{4}`
// https://www.canadapost-postescanada.ca: no D, F, I, O, Q or U, and no W or Z first
const CANADA = String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ \-]?\d[ABCEGHJ-NPRSTV-Z]\d`
const STATE = oneOf(STATES)
const ZIP = String.raw`,?${BLANKS}\d{5}(?:-\d{4})?(?![${LETTER}\d])`
const DISTRICT_OF_LONDON = String.raw`(?:London|LONDON)${BLANKS}(?:[NEW]|[NS][EW]|EC|WC)\d{1,2}[A-Z]?`
const DISTRICT_OF_DUBLIN = String.raw`(?:Dublin|DUBLIN)${BLANKS}(?:\d{1,2}|6W)`

const CAPITALS = String.raw`[${UPPER}][${UPPER}${MARK}'’\-]{1,30}(?![${LETTER}])`
const LINK_IN_CAPITALS = `(?:(?:SUR|SOUS|EN|DE|DU|DES|LES|LEZ|LÈS|LA|LE|AUX|ET|D|L)${BLANKS}|[DL]['’])`
const FIRST = oneOf([
  String.raw`${inCapitals(words('le la les saint sainte st ste mont fort pointe'))}[ \-]`,
  String.raw`(?:CLERMONT|BOULOGNE)[ \-]|L['’]`,
])
/** A French, Belgian, Swiss or Luxembourg town: mostly one word, or hyphens, or joined by small words. */
const COMMUNE = inOrder(
  `${NO_TOWN}${FIRST}?`,
  oneOf([
    `${CAPITALS}(?:${BLANKS}${LINK_IN_CAPITALS}{1,2}${CAPITALS}){0,3}`,
    `${CAPITALIZED}(?:${BLANKS}(?:${LINK}${BLANK}?){1,2}${CAPITALIZED}){0,2}`,
  ]),
)
const LOWER_WORD = String.raw`[${LOWER}][${LOWER}${MARK}'’\-]{1,30}`
const LOWER_COMMUNE = inOrder(
  '(?!euros?|eur|km|fois|personnes|habitants|dans|pour)',
  String.raw`(?:(?:le|la|les|saint|sainte|st|ste)[ \-])?${LOWER_WORD}`,
  `(?:${BLANKS}(?:sur|sous|en|de|du|la|les|lès|le)${BLANKS}${LOWER_WORD}){0,2}`,
)
const DISTRICT = String.raw`(?:${BLANKS}\d{1,2}(?:er|e|[èe]me)${WORD_END})?`
const CEDEX = String.raw`(?:${BLANK}?[,\-]?${BLANK}?(?i:cedex)(?:${BLANKS}\d{1,2})?${WORD_END})?`
const DEPARTMENT = String.raw`(?:0[1-9]|[1-8]\d|9[0-5]|97[1-6](?=\d\d)|98(?=[046-8]))`
/** 75007, F-67000; the first two or three figures are those of a département or an overseas territory. */
export const FRENCH_POSTCODE = String.raw`(?:(?:F|FR)[ \-])?(?=\d{5}${WORD_END})${DEPARTMENT}\d{1,3}${WORD_END}`
export const FRENCH_TOWN = COMMUNE + DISTRICT + CEDEX

interface PlacePattern {
  /** Of what every match holds: most places have none of it, and the pattern itself is large. */
  readonly sign: RegExp
  readonly pattern: () => RegExp
}

function placePattern(sign: string, place: string): PlacePattern {
  return { sign: withCases(sign, 'u'), pattern: lazily(() => withCases(place, 'uy')) }
}

const FIVE_FIGURES = String.raw`\d{5}`
const UK_OR_IRELAND = `(?:${UK}|${IRELAND})`
const ANY_CASE = `(?i:${UK}|${CANADA}|${STATE},? \\d{5})`
const AUSTRALIA = '(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT)'
const DISTRICT_OF_CITY = `(?:${DISTRICT_OF_LONDON}|${DISTRICT_OF_DUBLIN})`
/** A postcode and a town that are hardly anything else, perhaps after other lines. Tried in turn. */
const SURE: readonly PlacePattern[] = [
  placePattern(
    FIVE_FIGURES,
    `${SEGMENTS}${GAP}${FRENCH_POSTCODE}(?:,?${BLANK}?|${BLANK}-${BLANK})(?:${COMMUNE}|${LOWER_COMMUNE})${DISTRICT}${CEDEX}`,
  ),
  placePattern(FIVE_FIGURES, `${BREAK}${COMMUNE}${BLANKS}(?:${FRENCH_POSTCODE}|\\(${FRENCH_POSTCODE}\\))`),
  placePattern(
    STATE,
    inOrder(
      SEGMENTS + GAP,
      oneOf([
        `${SEGMENT},?${BLANKS}${STATE}(?:${ZIP}|${WORD_END}(?!${BLANKS}[\\p{L}\\p{N}]|['’-]))`, // LA, ME and IN are words too
        STATE + ZIP,
      ]),
    ),
  ),
  placePattern(
    CANADA,
    inOrder(`${SEGMENTS}${GAP}(?:${SEGMENT},?${GAP})?`, `(?:\\(?${oneOf(PROVINCES)}\\)?,?${GAP})?${CANADA}${WORD_END}`),
  ),
  placePattern(UK_OR_IRELAND, `${SEGMENTS}${GAP}(?:${SEGMENT}${GAP})?${UK_OR_IRELAND}${WORD_END}`),
  placePattern(ANY_CASE, `${BREAK}${LOWER_SEGMENT}(?:${BREAK}${LOWER_SEGMENT})?,?${BLANKS}${ANY_CASE}${WORD_END}`),
  placePattern(`(?i:${UK})`, `${BLANKS}${LOWER_SEGMENT},?${BLANKS}(?i:${UK})${WORD_END}`),
  placePattern(AUSTRALIA, `${SEGMENTS}${GAP}${SEGMENT},?${BLANKS}${AUSTRALIA},?${BLANKS}\\d{4}${WORD_END}`),
  placePattern(DISTRICT_OF_CITY, `${SEGMENTS}${GAP}${DISTRICT_OF_CITY}${WORD_END}`),
]
/** The same, but four figures and a word may also be a year, an hour or an amount at the start of the next line. */
const LIKELY: readonly PlacePattern[] = [
  placePattern(
    String.raw`[1-9]\d{3}`,
    `${SEGMENTS}${GAP}(?:(?:B|BE|L|LU|CH|D|MC)[ \\-]?)?[1-9]\\d{3}${BLANKS}${FRENCH_TOWN}`,
  ),
  placePattern(
    String.raw`\d{3}`,
    inOrder(
      `${SEGMENTS}${BREAK}${SEGMENT}(?:${BLANKS}|${BLANK}?[–\\-]${BLANK}?)`,
      String.raw`(?:[1-9]\d{2}${BLANK}?\d{3}|(?!19|20)\d{4})${WORD_END}(?!${BLANK}[${UPPER}]?[${LOWER}])`, // India; New Zealand
    ),
  ),
]
const LONGEST = 400 // UTF-16 units in which the sign of a place is looked for

// Trying all of them takes 50 µs, and mostly none follows.
const NEAR = 120
const SIGN_OF_PLACE = new RegExp(String.raw`\d|\b${STATE}`)

export interface Place {
  readonly end: number
  /** Whether what follows could be no postcode. */
  readonly isSure: boolean
}

/** The postcode and the town that follow a street, or `undefined`. */
export function placeAfter(text: string, from: number): Place | undefined {
  if (!SIGN_OF_PLACE.test(text.slice(from, from + NEAR))) return undefined
  const sure = endOfOne(SURE, text, from)
  if (sure !== undefined) return { end: sure, isSure: true }
  const likely = endOfOne(LIKELY, text, from)
  return likely === undefined ? undefined : { end: likely, isSure: false }
}

function endOfOne(places: readonly PlacePattern[], text: string, from: number): number | undefined {
  const ahead = text.slice(from, from + LONGEST)
  for (const { sign, pattern } of places) {
    if (!sign.test(ahead)) continue
    const place = pattern()
    place.lastIndex = from
    if (place.test(text)) return place.lastIndex
  }
  return undefined
}
