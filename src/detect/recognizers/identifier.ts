import type { Evidence } from '../finder.ts'
import { lazily } from '../lazily.ts'
import { contextWords, raisedByContext } from './context-words.ts'
import type { Recognizer } from './recognizer.ts'
import { END, NOT_YET, Source } from './source.ts'

/** One way in which an identifier is written. */
interface Shape {
  /** What it is called where a decision is explained. */
  readonly name: string
  /**
   * Of the whole identifier, from its first letter or figure on. Without a boundary at its ends, which is added, and with a
   * bound on every repetition.
   */
  readonly pattern: RegExp
  /** How likely a text of this shape that passes the check is the identifier when no word near it says so, 0 to 1. */
  readonly score: number
}

interface Identifier extends Omit<Recognizer, 'find' | 'accepts' | 'patterns' | 'shapes' | 'threshold'> {
  readonly threshold?: number
  /** Tried in this order; the first that matches and passes the check counts. */
  readonly shapes: readonly Shape[]
  /** Check digits and what else can be told from the number alone. `compact` is in capitals, without separators. */
  check?(compact: string, value: string): boolean
  /** Words near it, in the languages it is written in, that make it likely. */
  readonly context: readonly string[]
  /** Words near it that make it unlikely, besides those for orders, invoices and the like. */
  readonly negativeContext?: readonly string[]
}

// Neither the beginning of a word, of a longer number or of a decimal fraction, nor an amount. Letters beyond ASCII are looked
// at after a match (`goesOn`): a class of them in each of some 180 patterns takes the engine milliseconds to compile.
const NOT_ON = String.raw`(?![A-Za-z\d]|[.\-/·]\d|,\d\d(?![\d,])| ?[€$£%])`
/** A letter or number beyond ASCII; not of a script without blanks between words, which goes on right behind a number. */
const IN_WORD =
  /(?![\p{Script=Hangul}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]/uy
const SEPARATORS = /[^\p{L}\p{N}]+/gu
const CANDIDATES_AT_ONCE = 200

/** What other numbers are called that often look like identifiers. */
const OTHER_NUMBERS = [
  ...['order', 'order no', 'order number', 'invoice', 'invoice no', 'ticket', 'tracking', 'build', 'version', 'serial'],
  ...['sku', 'isbn', 'issn', 'ean', 'gtin', 'upc', 'timestamp', 'epoch', 'commit', 'revision', 'port', 'pid', 'doi'],
  ...[
    'articles',
    'reference',
    'ref',
    'refs',
    'transaction',
    'trans',
    'serial numbers',
    'serie',
    'tour',
    'time',
    'offset',
  ],
  ...['commande', 'facture', 'devis', 'colis', 'suivi', 'bon de livraison', 'numero de serie', 'article', 'dossier'],
]
const NUMBER_BEFORE = /\d(?:[,;|\t]| {2,3})$/
const NUMBER_AFTER = /^(?:[,;|\t]| {2,3})\d/
const NEGATIVE_REACH = 24 // UTF-16 units

/** From here on a check or a shape is seldom met by chance, also among the numbers of a table. */
const STRONG = 0.75
/** What a word against it, or a row of numbers around it, leaves of a score. */
const DOUBT_BY_CONTEXT = 0.5

/**
 * A recognizer of identifiers that are written with figures: the shapes are tried only where a word with a figure begins, or
 * one or two short words before it. Every repetition of a shape has a bound, so it is linear.
 */
export function identifier({ shapes, check, context, negativeContext = [], ...about }: Identifier): Recognizer {
  const tried = lazily(() =>
    shapes.map(({ pattern, ...shape }) => ({
      ...shape,
      pattern: new RegExp(`(?:${pattern.source})${NOT_ON}`, withFlags(pattern)),
    })),
  )
  const wholes = lazily(() =>
    shapes.map(({ pattern }) => new RegExp(`^(?:${pattern.source})$`, withFlags(pattern).replace('y', ''))),
  )
  const supporting = contextWords(context)
  const contradicting = contextWords([...OTHER_NUMBERS, ...negativeContext], NEGATIVE_REACH)
  const isValid = (value: string) => check === undefined || check(compact(value), value)

  function scored(score: number, name: string, text: string, start: number, end: number) {
    const words = supporting(text, start, end)
    const against = words.length > 0 ? [] : contradicting(text, start, end)
    const evidence: Evidence = {
      pattern: name,
      check: check && 'passed',
      score_alone: score,
      context: words,
      negative_context: against,
    }
    if (words.length > 0) return { score: rounded(raisedByContext(score)), evidence }
    const isDoubtful = against.length > 0 || (score < STRONG && isInRow(text, start, end))
    return { score: rounded(isDoubtful ? score * DOUBT_BY_CONTEXT : score), evidence }
  }

  function foundAt(text: string, start: number) {
    for (const { pattern, score, name } of tried()) {
      const end = endOfMatch(pattern, text, start)
      if (end === undefined || !isValid(text.slice(start, end))) continue
      return { end, ...scored(score, name, text, start, end) }
    }
    return undefined
  }

  /** Where lines were broken at a width, a blank within a number became a line end: its check and a word near it must say so. */
  function foundOverLineEnd(source: Source, start: number) {
    const broken = check && source.overLineEnd(start)
    if (broken === undefined) return undefined
    const { line, lineEnd, surplus } = broken
    for (const { pattern, score, name } of tried()) {
      const endInLine = endOfMatch(pattern, line, 0)
      if (endInLine === undefined || endInLine <= lineEnd || !isValid(line.slice(0, endInLine))) continue
      const end = start + endInLine + surplus
      const found = scored(score, name, source.text, start, end)
      return found.evidence.context?.length ? { end, ...found } : undefined
    }
    return undefined
  }

  return {
    threshold: 0.5,
    ...about,
    context,
    patterns: Object.fromEntries(shapes.map(({ name, pattern }) => [name, pattern.source])),
    get shapes() {
      return tried().map(({ pattern }) => pattern)
    },
    accepts: (value) => wholes().some((whole) => whole.test(value)) && isValid(value),
    *find(text, _language, source = new Source(text)) {
      let covered = 0
      for (let index = 0; ; index++) {
        const start = source.candidate(index)
        if (start === END) return
        if (start === NOT_YET) index--
        if (start === NOT_YET || index % CANDIDATES_AT_ONCE === 0) yield undefined
        if (start < covered) continue
        const found = foundAt(text, start) ?? foundOverLineEnd(source, start)
        if (found === undefined) continue
        covered = found.end
        yield { type: about.type, start, ...found }
      }
    },
  }
}

function endOfMatch(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  if (!pattern.test(text)) return undefined
  const end = pattern.lastIndex
  return goesOn(text, end) ? undefined : end
}

function goesOn(text: string, end: number): boolean {
  if (!(text.charCodeAt(end) > 0x7f)) return false
  IN_WORD.lastIndex = end
  return IN_WORD.test(text)
}

/** Whether another number stands beside it, as in a table. */
function isInRow(text: string, start: number, end: number): boolean {
  return NUMBER_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || NUMBER_AFTER.test(text.slice(end, end + 4))
}

/** The identifier in capitals without what separates its parts. */
function compact(value: string): string {
  return value.replace(SEPARATORS, '').toUpperCase()
}

function withFlags(pattern: RegExp): string {
  return `${pattern.ignoreCase ? 'i' : ''}uy`
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}
