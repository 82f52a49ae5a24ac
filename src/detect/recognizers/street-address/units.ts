import { withCases } from './any-case.ts'
import { BLANK, BLANKS, BREAK, CAPITALIZED, GAP, inOrder, oneOf, WORD_END, WORD_START, words } from './parts.ts'

const UNIT_WORDS =
  words(`flat flt apartment apt unit suite ste room rm floor lot bldg building block blk level house studio
  office shop penthouse plot dock b[âa]timents? b[âa]t appartement appart appt app escalier esc porte pte [ée]tage etg
  entr[ée]e hall bo[îi]te bte bureau local chambre cage villa logement logt tour bloc immeuble imm parcelle hangar`)
const FLOORS = [
  `(?:\\d{1,2}|(?:lower${BLANK})?ground|upper|first|second|third|fourth|fifth|top|garden|basement)(?:st|nd|rd|th)?${BLANKS}(?:floor(?:${BLANKS}flat)?|flat|apartment)`,
  String.raw`\d{1,2}\/F`, // Hong Kong
  String.raw`\d{1,2}(?:er|e|[èe]me|nde?)${BLANKS}[ée]tage`,
  String.raw`\d{1,2}(?:er|e|[èe]me)${BLANKS}(?:[ée]t\.?|(?=gauche|droite))`,
  'rez-de-chauss[ée]e|rdc|basement',
  String.raw`[ée]tage${BLANKS}\d{1,2}`,
]
const SIGN = String.raw`(?:[#№]|(?i:n[°ºo]\.?|no\.?))`
const POST_BOX = String.raw`(?:B\.?P\.?|C\.?S\.?|TSA|P\.?O\.?${BLANK}?B(?:ox|OX))${BLANK}?(?:n[°o]${BLANK}?)?\d{1,6}(?:${BLANK}\d{2,3})?`
/** Flat 3; apt. 4B; #12; bât. B; 2e étage; 4th floor; lot 4; BP 40123. */
export const UNIT = inOrder(
  oneOf([
    inOrder(
      `(?i:${oneOf(UNIT_WORDS)})\\.?${BLANK}{0,2}${SIGN}?${BLANK}?`,
      String.raw`(?:[A-Za-z]?-?\d{1,5}[A-Za-z]?|(?<=[ \t\u00a0.])[A-Za-z])(?:[\/\-]\d{1,4})?`,
    ),
    String.raw`#${BLANK}?\d{1,5}[A-Za-z]?(?:-\d{1,5})?`,
    String.raw`\d{1,2}\/\d{1,2}(?=,?${BLANK}\d)`, // floor and flat, as in Scotland
    `(?i:${oneOf(FLOORS)})(?:${BLANK}{0,3}(?:gauche|droite|left|right))?`,
    `(?i:porte)${BLANKS}(?:gauche|droite)`,
    POST_BOX,
  ]),
  WORD_END,
)

const HOUSE_WORDS =
  words(`House Cottage Cottages Lodge Farm Farmhouse Barn Villa Mill Rectory Vicarage Manor Grange Hall Tower
  Towers Building Buildings Centre Center Court Mansions Park Estate Works Chambers Flats Heights Point Wharf`)
const THE_HOUSES =
  words(`Hollies Oaks Elms Laurels Willows Firs Limes Beeches Cedars Poplars Pines Gables Bungalow Orchard
  Stables Maltings Malthouse Yard Boathouse Manse Arcade`)
const HOUSE_KIND = oneOf([...HOUSE_WORDS, ...HOUSE_WORDS.map((word) => word.toUpperCase())])
/** Rose Cottage; Harvest Business Park; The Hollies. */
export const HOUSE = inOrder(
  oneOf([
    `(?:(?!(?:OF|AT|TO|IN|FROM|FOR|BY|AND|THE)${BLANK})${CAPITALIZED}${BLANKS}){1,3}${HOUSE_KIND}`,
    `The${BLANKS}Old(?:${BLANKS}${CAPITALIZED}){1,2}`,
    `The${BLANKS}${oneOf([...THE_HOUSES, ...HOUSE_WORDS])}`,
  ]),
  WORD_END,
)

const ARTICLE = `(?:(?i:de la|de l['’]|du|des|de|d['’]|la|le|les|l['’])${BLANK}?)?`
const ZONE = "zone (?:artisanale|industrielle|d['’]activit[ée]s|commerciale)"
export const COMPLEX_KIND = String.raw`(?i:r[ée]sidence|r[ée]s\.|lieu[ \-]dit|hameau|lotissement|immeuble|domaine|quartier|cit[ée]|parc d['’]activit[ée]s|${ZONE}|za|zi|zac|zae|z\.a\.|z\.i\.)`
export const COMPLEX_NAME = `${BLANKS}${ARTICLE}${CAPITALIZED}(?:${BLANKS}${ARTICLE}${CAPITALIZED}){0,4}`
/** Résidence Les Pins; ZA des Prés; lieu-dit Le Bourg. */
const COMPLEX = COMPLEX_KIND + COMPLEX_NAME

/** What stands before a number and is part of it: no. 4; plot 14; unit 7. */
const LABEL = oneOf([
  `(?i:unit|plot|shop|lot|block|blk|suite|flat|apt|house|door|villa|parcelle)${BLANK}(?:(?i:no|n)[.°o]{0,2}${BLANK}?)?`,
  String.raw`(?i:no|n°|nº)\.?${BLANK}?`,
  String.raw`(?i:land (?:adj\.?|adjoining|rear of|r\/o)(?: to)?)${BLANK}`,
])

const AFTER = withCases(`(?:${GAP}${UNIT}|${BREAK}(?:${HOUSE}|${COMPLEX})(?=${BREAK}|${BLANK}{0,3}\\n))`, 'uy')
const PARTS_BEFORE = oneOf([`${UNIT}(?:${BREAK}|${BLANKS}|,)`, `(?:${HOUSE}|${COMPLEX})${BREAK}`, LABEL])
const BEFORE = withCases(`(?<=(?<before>${WORD_START}${PARTS_BEFORE}{1,4}))`, 'duy')
// Looking behind with the whole pattern takes 30 µs, and there is hardly ever a unit.
const NEAR = 40
const SIGN_BEFORE = new RegExp(
  oneOf([
    String.raw`[#°º]|\d\/[\dF]|basement|floor|étage|etage|rdc|chaussée|\b(?:box|BP|B\.P|CS|TSA|land|no|n)\b`,
    String.raw`\b${oneOf(UNIT_WORDS)}\b`,
    ...HOUSE_WORDS,
    ...THE_HOUSES,
    String.raw`The |r[ée]s|lieu|hameau|lotissement|domaine|quartier|cit[ée]|parc|\bz`,
  ]),
  'i',
)
const MOST = 4 // of them after a street

/** Where the flat, the floor or the building before a street begins; `start` if there is none. */
export function startOfUnits(text: string, start: number): number {
  if (!SIGN_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))) return start
  BEFORE.lastIndex = start
  return BEFORE.exec(text)?.indices?.groups?.['before']?.[0] ?? start
}

/** Where the flat, the floor or the building after a street ends; `end` if there is none. */
export function endOfUnits(text: string, end: number): number {
  let at = end
  for (let count = 0; count < MOST; count++) {
    AFTER.lastIndex = at
    if (!AFTER.test(text)) break
    at = AFTER.lastIndex
  }
  return at
}
