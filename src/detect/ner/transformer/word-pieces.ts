import { hashText } from '../tagger/hash.ts'
import { type HashTable, lookUp } from '../tagger/tables.ts'
import type { EncodedWord, Encoder, Window } from './transformer.ts'

/**
 * Words, sentences, word pieces and word shapes as the transformer was trained with them; `models/lg/text.py` does exactly
 * the same in training. The encoder knows no capitals, so that a word's shape and its hits in the name lists go in as
 * token type: shape * 8 + (first name 1 | surname 2 | place 4).
 */

/** Most word pieces of a window, without [CLS] and [SEP]. */
const MOST_PIECES = 126
const MOST_PIECES_OF_WORD = 16 // in a sentence that is cut
const LISTS = 8
const PLACE = 4

const BEYOND_BASIC_PLANE = /[\u{10000}-\u{10ffff}]/gu
const WORD = /[\p{L}\p{M}\p{N}]+|\S/gu
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no jr sr gen col lt capt sgt rev hon vs etc inc ltd co corp m mm mme mlle me pr art cf p pp vol fig'.split(
    ' ',
  ),
)
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  œ: 'oe',
  æ: 'ae',
  '…': '.',
}
const SIGN = /[’‘`´“”«»œæ…]/g
const PLAIN = /^[\x00-\x5f\x61-\x7f]*$/
const UPPER = /\p{Lu}/u
const LETTER = /\p{L}/u
const FIGURE = /\p{N}/u
const OPENS = /^["'“«([\p{Lu}\p{N}—-]/u

function fold(word: string): string {
  const low = word.toLowerCase()
  if (PLAIN.test(low)) return low
  return low
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(SIGN, (sign) => SIGNS[sign] as string)
}

const SHAPE = {
  sign: 0,
  lower: 1,
  title: 2,
  titleFirst: 3,
  upper: 4,
  single: 5,
  mixed: 6,
  figures: 7,
  /** in capitals, in a line of capitals */
  upperLine: 8,
} as const

/** What is known of a word wherever it stands. */
interface Form {
  readonly text: string
  readonly low: string
  readonly pieces: readonly number[]
  readonly shape: number
  readonly capital: boolean
  readonly upper: boolean
  readonly long: boolean
  readonly lists: number
}

/** `lists`: folded names, and folded places of several words joined by blanks, by hash. */
export class WordPieces implements Encoder {
  readonly before: number
  readonly after: number
  readonly #vocabulary: ReadonlyMap<string, number>
  readonly #unknown: readonly number[]
  readonly #lists: HashTable
  readonly #heads: HashTable
  readonly #forms = new Map<string, Form>()

  /** `mark`: the piece before each window, which says whose guideline is wanted. */
  constructor(vocabulary: readonly string[], lists: HashTable, heads: HashTable, mark: string) {
    this.#vocabulary = new Map(vocabulary.map((piece, id) => [piece, id]))
    this.before = this.#id(mark)
    this.after = this.#id('[SEP]')
    this.#unknown = [this.#id('[UNK]')]
    this.#lists = lists
    this.#heads = heads
  }

  #id(piece: string): number {
    const id = this.#vocabulary.get(piece)
    if (id === undefined) throw new Error(`The vocabulary has no ${piece}`)
    return id
  }

  #piecesOf(low: string): readonly number[] {
    const pieces: number[] = []
    const whole = low.length > 100 ? '' : low
    for (let from = 0, to = 0; from < whole.length; from = to) {
      let id: number | undefined
      for (to = whole.length; to > from; to--) {
        id = this.#vocabulary.get(from > 0 ? `##${whole.slice(from, to)}` : whole.slice(from, to))
        if (id !== undefined) break
      }
      if (id === undefined) return this.#unknown
      pieces.push(id)
    }
    return pieces.length > 0 ? pieces : this.#unknown
  }

  #form(text: string): Form {
    const known = this.#forms.get(text)
    if (known !== undefined) return known
    const low = fold(text)
    const capital = UPPER.test(text[0] as string)
    const letter = LETTER.test(text)
    const upper = text === text.toUpperCase()
    let shape: number = SHAPE.mixed
    if (FIGURE.test(text)) shape = SHAPE.figures
    else if (!letter) shape = SHAPE.sign
    else if (!UPPER.test(text)) shape = SHAPE.lower
    else if (text.length === 1) shape = SHAPE.single
    else if (upper) shape = SHAPE.upper
    else if (capital && !UPPER.test(text.slice(1))) shape = SHAPE.title
    const lists = capital ? lookUp(this.#lists, hashText(low, 7)) : 0
    const form = {
      text,
      low,
      capital,
      shape,
      upper,
      long: letter && text.length > 1,
      pieces: this.#piecesOf(low),
      lists,
    }
    if (this.#forms.size >= 20_000) this.#forms.clear()
    this.#forms.set(text, form)
    return form
  }

  /** Windows of at most `limit` pieces, one at a time; a sentence that is longer is cut. */
  *windows(text: string, limit = MOST_PIECES): Generator<Window> {
    let words: EncodedWord[] = []
    let pieces = 0
    for (const sentence of this.#sentences(text)) {
      const length = sentence.reduce((sum, word) => sum + word.pieces.length, 0)
      if (words.length > 0 && pieces + length > limit) {
        yield { words, pieces }
        words = []
        pieces = 0
      }
      for (const word of sentence) {
        const own = length > MOST_PIECES ? word.pieces.slice(0, MOST_PIECES_OF_WORD) : word.pieces
        if (pieces + own.length > MOST_PIECES) {
          yield { words, pieces }
          words = []
          pieces = 0
        }
        words.push({ ...word, pieces: own })
        pieces += own.length
      }
    }
    if (words.length > 0) yield { words, pieces }
  }

  *#sentences(whole: string): Generator<EncodedWord[]> {
    const text = whole.replace(BEYOND_BASIC_PLANE, '¤¤')
    let sentence: { start: number; end: number; form: Form }[] = []
    for (const match of text.matchAll(WORD)) {
      const start = match.index
      const last = sentence.at(-1)
      if (last !== undefined && start > last.end && this.#ends(text, sentence, start, match[0])) {
        yield this.#typed(sentence)
        sentence = []
      }
      sentence.push({ start, end: start + match[0].length, form: this.#form(match[0]) })
    }
    if (sentence.length > 0) yield this.#typed(sentence)
  }

  #ends(
    text: string,
    sentence: readonly { start: number; end: number; form: Form }[],
    next: number,
    word: string,
  ): boolean {
    const last = sentence.at(-1) as { start: number; end: number; form: Form }
    if (text.slice(last.end, next).includes('\n')) return true
    const sign = last.form.text
    if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return false
    if (!OPENS.test(word)) return false
    const before = sentence.at(-2)
    if (sign !== '.' || before === undefined || before.end !== last.start) return true
    return !ABBREVIATIONS.has(before.form.low) && !(before.form.text.length === 1 && UPPER.test(before.form.text))
  }

  #typed(sentence: readonly { start: number; end: number; form: Form }[]): EncodedWord[] {
    let long = 0
    let upper = 0
    for (const { form } of sentence) {
      if (!form.long) continue
      long++
      if (form.upper) upper++
    }
    const capitals = long > 2 && upper > 0.7 * long
    const places = this.#places(sentence)
    let first = true
    return sentence.map(({ start, end, form }, at) => {
      let shape = form.shape
      if (capitals && form.upper && shape >= SHAPE.title && shape < SHAPE.figures) shape = SHAPE.upperLine
      else if (shape === SHAPE.title && first) shape = SHAPE.titleFirst
      if (shape !== SHAPE.sign) first = false
      return { start, end, pieces: form.pieces, type: shape * LISTS + (form.lists | (places[at] as number)) }
    })
  }

  /** The longest places of several words that the lists know. */
  #places(sentence: readonly { form: Form }[]): Uint8Array {
    const places = new Uint8Array(sentence.length)
    for (let at = 0; at < sentence.length; at++) {
      const head = (sentence[at] as { form: Form }).form
      if (!head.capital || lookUp(this.#heads, hashText(head.low, 7)) === 0) continue
      let key = head.low
      let last = 0
      for (let next = at + 1; next < Math.min(sentence.length, at + 6); next++) {
        const { form } = sentence[next] as { form: Form }
        key += ` ${form.low}`
        if (form.capital && (lookUp(this.#lists, hashText(key, 7)) & PLACE) !== 0) last = next
      }
      if (last === 0) continue
      for (let next = at; next <= last; next++)
        if ((sentence[next] as { form: Form }).form.capital) places[next] = PLACE
    }
    return places
  }
}
