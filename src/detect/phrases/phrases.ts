import { createRequire } from 'node:module'
import type { EntityType, Language, Span } from '../../span.ts'
import type { Findings } from '../finder.ts'
import { findDateWords } from './dates/date-words.ts'
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

const require = createRequire(import.meta.url)
const parsers = new Map<Language, Parse>()

/**
 * Loaded when it is first needed: each takes tens of megabytes and a tenth of a second. The builds of one file load in half the
 * time of their hundreds of modules.
 */
function parserOf(language: Language): Parse {
  const known = parsers.get(language)
  if (known !== undefined) return known
  const parse: Parse & { plugin(plugin: object): void } = require(language === 'en' ? 'compromise' : 'fr-compromise')
  if (language === 'fr') parse.plugin({ words: { ko: 'Unit', mo: 'Unit', go: 'Unit' } })
  parsers.set(language, parse)
  return parse
}

/** What of a document is of each type: views, or patterns of compromise, of which the part in brackets counts. */
const VIEWS: Readonly<
  Record<Language, Readonly<Record<EntityType, readonly (string | ((document: Document) => View))[]>>>
> = {
  en: {
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
  MONEY: 0.95,
  PERCENTAGE: 0.98,
  QUANTITY: 0.95,
  AGE: 0.95,
}

/** compromise takes house numbers (3b), currencies and times for quantities too. */
const QUANTITY =
  /(?:\d|[\s\u00a0-])(?:[kmcµ]?[mgl]|[kcd]?g|dl|hl|kgs?|lbs?|oz|tons?|tonnes?|[kcmdhµ]?(?:gram|metre|meter|litre|liter|gramme|mètre)s?|km|mi|miles?|ft|feet|foot|in|inch(?:es)?|yards?|yds?|acres?|hectares?|ha|(?:sq\.? ?|square )?(?:[cmk]?m|ft|feet|miles?)[²2]?|[cmk]?m[²³23]|gallons?|pints?|cups?|tbsp|tsp|teaspoons?|tablespoons?|[kmgt]?i?[bo]|kbps|mbps|bits?|bytes?|octets?|[kmg]?hz|[kmg]?wh?|watts?|volts?|[km]?v|amps?|k?cal|kilojoules?|k?j|mmhg|k?pa|bars?|psi|mmol\/l|iu|ui|units?|km\/h|mph|knots?|degrees|degrés|°c?|°f|celsius|fahrenheit|k|lieues?|pouces?|pieds?|arpents?)$/i
const IS: Readonly<Record<EntityType, (phrase: string) => boolean>> = {
  QUANTITY: (phrase) => QUANTITY.test(phrase) && !/^\d+[abk]$/i.test(phrase),
}

/** How much is parsed at once, in UTF-16 units: about ten milliseconds' work. */
const PIECE_LENGTH = 2000

/** Finds the types of `types` (see `PHRASE_TYPES`): dates by rules of our own, amounts in the sentences that may hold one. */
export function* findPhrases(text: string, language: Language, types: ReadonlySet<EntityType>): Findings {
  if (types.has('DATE_TIME')) yield* findDateWords(text, language)
  const views = Object.entries(VIEWS[language]).filter(([type]) => types.has(type))
  if (views.length === 0) return
  for (const { start, end } of pieces(text, PIECE_LENGTH)) {
    for (const sentences of triggered(text.slice(start, end), language, types)) {
      const document = parserOf(language)(sentences.text)
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
