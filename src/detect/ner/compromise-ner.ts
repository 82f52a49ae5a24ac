import type { Span } from '../../span.ts'
import type { Ner } from './ner.ts'
import { pieces } from './pieces.ts'

/** What compromise and fr-compromise share of a parsed text; their own types differ in version. */
interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags?: ReadonlySet<string>
}
interface View {
  readonly docs: readonly (readonly Term[])[]
}
interface Document extends View {
  people(): View
  places(): View
  organizations(): View
  money?(): View
  match(pattern: string): View
}
export type Parse = (text: string) => Document

/** Each view of a document with the type it stands for. */
const VIEWS: readonly { type: string; of(document: Document): View }[] = [
  { type: 'PERSON', of: (document) => document.people() },
  { type: 'LOCATION', of: (document) => document.places() },
  { type: 'ORGANIZATION', of: (document) => document.organizations() },
  { type: 'DATE_TIME', of: (document) => document.match('#Date+') },
  { type: 'MONEY', of: (document) => document.money?.() ?? document.match('#Value+ #Currency') },
]

/** Words taken for short forms of days and hours: human resources, French for sea and game, units alone. */
const NO_DATE = /^(?:hr|mer|jeux?|minutes?|hours?|days?|weeks?|months?|years?|yrs?)$/i

/** How much is parsed at once, in UTF-16 units: about ten milliseconds' work. */
const PIECE_LENGTH = 2000

/** `scores`: the share of the spans of a type that were right when measured. */
export function compromiseNer(parse: Parse, scores: Readonly<Record<string, number>>): Ner {
  return {
    *find(text) {
      for (const { start, end } of pieces(text, PIECE_LENGTH)) {
        const piece = text.slice(start, end)
        const document = parse(piece)
        const places = placesOfTerms(document, piece)
        for (const { type, of } of VIEWS) {
          for (const span of spansOf(type, of(document), piece, places)) {
            if (type === 'DATE_TIME' && NO_DATE.test(piece.slice(span.start, span.end))) continue
            yield { type, start: start + span.start, end: start + span.end, score: scores[type] ?? 0.5 } satisfies Span
          }
        }
        yield undefined
      }
    },
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

/** Between two words of one name there is a blank, a hyphen or the full stop of an initial; in a date also a comma. */
const WITHIN_NAME = /^\.?[ \u00a0\u202f]*$|^[-‐‑]$/
const WITHIN_PHRASE = /^[.,]?[ \u00a0\u202f]*$|^[-‐‑–]$/

function* spansOf(type: string, view: View, piece: string, places: ReadonlyMap<Term, Place>): Generator<Place> {
  const within = type === 'DATE_TIME' || type === 'MONEY' ? WITHIN_PHRASE : WITHIN_NAME
  for (const terms of view.docs) {
    let current: Place | undefined
    for (const term of terms) {
      const place = places.get(term)
      if (place === undefined || place.end === place.start || (current === undefined && isNoPartOfName(term))) continue
      if (current !== undefined && within.test(piece.slice(current.end, place.start))) {
        current = { start: current.start, end: place.end }
        continue
      }
      if (current !== undefined) yield wholeName(type, current, piece)
      current = isNoPartOfName(term) ? undefined : place
    }
    if (current !== undefined) yield wholeName(type, current, piece)
  }
}

/** Titles and articles stand before a name, they are not in it. */
function isNoPartOfName({ tags }: Term): boolean {
  return tags?.has('Honorific') === true || tags?.has('Determiner') === true
}

const LONGEST_WORD = 40 // UTF-16 units that are looked at on either side of a name

/** Without the 's at its end, and with the other halves of its words: "Jean-" of "Jean-Pierre" is often left out. */
function wholeName(type: string, { start, end }: Place, piece: string): Place {
  const ending = /(?<=.)['’]s?$/.exec(piece.slice(start, end))?.[0].length ?? 0
  if (type === 'DATE_TIME' || type === 'MONEY') return { start, end: end - ending }
  const before = /(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}’']*[-‐‑])+$/u.exec(
    piece.slice(Math.max(0, start - LONGEST_WORD), start),
  )
  const after = ending > 0 ? null : /^(?:[-‐‑]\p{Lu}[\p{L}’']*)+/u.exec(piece.slice(end, end + LONGEST_WORD))
  return { start: start - (before?.[0].length ?? 0), end: end - ending + (after?.[0].length ?? 0) }
}
