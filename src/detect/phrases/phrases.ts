import { createRequire } from 'node:module'
import type { EntityType, Language, Span } from '../../span.ts'
import type { Findings } from '../finder.ts'
import { pieces } from './pieces.ts'
import { triggered } from './trigger.ts'

/** What compromise and fr-compromise share of a parsed text; their own types differ in version. */
interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
}
interface View {
  readonly docs: readonly (readonly Term[])[]
}
interface Document extends View {
  money?(): View
  match(pattern: string, group?: number): View
}
type Parse = (text: string) => Document

// The packages' builds of one file each load in half the time of their hundreds of modules.
const require = createRequire(import.meta.url)
const PARSERS: Readonly<Record<Language, Parse & { plugin(plugin: object): void }>> = {
  en: require('compromise'),
  fr: require('fr-compromise'),
}
// fr-compromise 0.2.8 knows the month without its accent only
PARSERS.fr.plugin({ words: { août: 'Month', ko: 'Unit', mo: 'Unit', go: 'Unit' } })

/** What of a document is of each type: views, or patterns of compromise, of which the part in brackets counts. */
const VIEWS: Readonly<
  Record<Language, Readonly<Record<EntityType, readonly (string | ((document: Document) => View))[]>>>
> = {
  en: {
    DATE_TIME: ['#Date+'],
    MONEY: [(document) => document.money?.() ?? document.match('#Value+ #Currency')],
    PERCENTAGE: ['#Percent+ percent?', '#Value+ per cent'],
    QUANTITY: ['#Value+ #Unit+'],
    AGE: [
      '#Value+ (year|month|week|day|years|months|weeks|days|yr|yrs) old',
      '#Value (yo|yos)',
      '(age|aged) [#Value+]',
    ],
  },
  fr: {
    DATE_TIME: ['#Date+'],
    MONEY: ['#Value+ #Currency'],
    PERCENTAGE: ['#Value+ /^%/', '/^[0-9,.]+%$/', '#Value+ pour cent'],
    QUANTITY: ['#Value+ #Unit'],
    AGE: [
      '(âgé|âgée|âgés|âgées) de [#Value+ (an|ans|mois|semaines|jours)]',
      '(enfant|fille|fils|fillette|garçon|bébé|homme|femme|patient|patiente|personne|dame) (de|d) [#Value+ (an|ans|mois)]',
      '!y (ai|as|a|avons|avez|ont|avait|avais|aura|avoir) [#Value+ (an|ans)]',
      '(âge|age) [#Value+ (an|ans)?]',
    ],
  },
}

/** Share of the spans that were right, of 20 to 70 in users' texts of each language that were read one by one. */
const SCORES: Readonly<Record<EntityType, number>> = {
  DATE_TIME: 0.94,
  MONEY: 0.95,
  PERCENTAGE: 0.98,
  QUANTITY: 0.95,
  AGE: 0.95,
}

/** Words taken for short forms of days and hours: human resources, French for sea and game, units alone. */
const NO_DATE = /^(?:hr|mer|jeux?|minutes?|hours?|days?|weeks?|months?|years?|yrs?)$/i
/** Dates, years and times without a letter; other figures are numbers of something else. */
const FIGURES =
  /^(?:(?:1[5-9]|20)\d\d|\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d\d){1,2})?|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|['’]\d\d|\d{4} ?[-–/] ?(?:\d\d){1,2})$/
/** compromise takes house numbers (3b), currencies and times for quantities too. */
const QUANTITY =
  /(?:\d|[\s\u00a0-])(?:[kmcµ]?[mgl]|[kcd]?g|dl|hl|kgs?|lbs?|oz|tons?|tonnes?|[kcmdhµ]?(?:gram|metre|meter|litre|liter|gramme|mètre)s?|km|mi|miles?|ft|feet|foot|in|inch(?:es)?|yards?|yds?|acres?|hectares?|ha|(?:sq\.? ?|square )?(?:[cmk]?m|ft|feet|miles?)[²2]?|[cmk]?m[²³23]|gallons?|pints?|cups?|tbsp|tsp|teaspoons?|tablespoons?|[kmgt]?i?[bo]|kbps|mbps|bits?|bytes?|octets?|[kmg]?hz|[kmg]?wh?|watts?|volts?|[km]?v|amps?|k?cal|kilojoules?|k?j|mmhg|k?pa|bars?|psi|mmol\/l|iu|ui|units?|km\/h|mph|knots?|degrees|degrés|°c?|°f|celsius|fahrenheit|k|lieues?|pouces?|pieds?|arpents?)$/i
const IS: Readonly<Record<EntityType, (phrase: string) => boolean>> = {
  DATE_TIME: (phrase) => !NO_DATE.test(phrase) && (/\p{L}/u.test(phrase) || FIGURES.test(phrase)),
  QUANTITY: (phrase) => QUANTITY.test(phrase) && !/^\d+[abk]$/i.test(phrase),
}

/** How much is parsed at once, in UTF-16 units: about ten milliseconds' work. */
const PIECE_LENGTH = 2000

/** Finds the types of `types` (see `PHRASE_TYPES`) in the sentences that may hold one. */
export function* findPhrases(text: string, language: Language, types: ReadonlySet<EntityType>): Findings {
  const views = Object.entries(VIEWS[language]).filter(([type]) => types.has(type))
  for (const { start, end } of pieces(text, PIECE_LENGTH)) {
    for (const sentences of triggered(text.slice(start, end), language, types)) {
      const document = PARSERS[language](sentences.text)
      const places = placesOfTerms(document, sentences.text)
      for (const [type, ways] of views) {
        for (const way of ways) {
          const view = typeof way === 'string' ? document.match(way, way.includes('[') ? 0 : undefined) : way(document)
          for (const span of spansOf(view, sentences.text, places)) {
            if (IS[type]?.(sentences.text.slice(span.start, span.end)) === false) continue
            const offset = start + sentences.start
            yield { type, start: offset + span.start, end: offset + span.end, score: SCORES[type] ?? 0 } satisfies Span
          }
        }
      }
      yield undefined
    }
    yield undefined
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Where each term stands in the piece: what the parser read, put together, is the piece again. */
function placesOfTerms(document: View, piece: string): Map<Term, Place> {
  const places = new Map<Term, Place>()
  let at = 0
  for (const term of document.docs.flat()) {
    const start = piece.indexOf(term.text, at + term.pre.length)
    if (start < 0) continue // the parser changed the word: it cannot be marked
    places.set(term, { start, end: start + term.text.length })
    at = start + term.text.length
  }
  return places
}

/** Between two words of one phrase there is a blank, a hyphen or a comma. */
const WITHIN_PHRASE = /^[.,]?[ \u00a0\u202f]*$|^[-‐‑–]$/

function* spansOf(view: View, piece: string, places: ReadonlyMap<Term, Place>): Generator<Place> {
  for (const terms of view.docs) {
    let current: Place | undefined
    for (const term of terms) {
      const place = places.get(term)
      if (place === undefined || place.end === place.start) continue
      if (current !== undefined && WITHIN_PHRASE.test(piece.slice(current.end, place.start))) {
        current = { start: current.start, end: place.end }
        continue
      }
      if (current !== undefined) yield withoutEnding(current, piece)
      current = place
    }
    if (current !== undefined) yield withoutEnding(current, piece)
  }
}

function withoutEnding({ start, end }: Place, piece: string): Place {
  return { start, end: end - (/(?<=.)['’]s?$|(?<=%)[^%]+$/.exec(piece.slice(start, end))?.[0].length ?? 0) }
}
