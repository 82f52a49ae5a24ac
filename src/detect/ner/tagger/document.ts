import { type Contexts, contextsOf } from './context.ts'
import { CASE, type Case, type Form, type Vocabulary } from './form.ts'
import { join, PHRASE_SEED, spread } from './hash.ts'
import { AT, WordReader, type Words } from './words.ts'

/** A line, or a part of a very long one: words `from` up to, not including, `to`. */
export interface Line {
  readonly from: number
  readonly to: number
}

const LONG_LINE = 200 // words after which a line is cut at the end of a sentence
const LONGEST_LINE = 400
const READ_AT_ONCE = 50_000 // UTF-16 units
const SAMPLE = 20_000 // UTF-16 units that tell whether a text has capitals
const MOST_WORDS_OF_PLACE = 5
/** What else may stand between the words of a place. */
const WITHIN_PLACE = new Set(['-', '’', "'", '.'])

const SEEN = { lower: 1, capital: 2, afterTitle: 4 } as const

/** A whole text as the tagger sees it. */
export class Document<Own> {
  readonly text: string
  readonly words: Words
  readonly forms: readonly Form<Own>[]
  readonly lines: readonly Line[]
  /** What stands before the first and after the last word of a line. */
  readonly edge: Form<Own>
  readonly contexts: Contexts
  /** Of each word: 0, or how well known the place of several words is that it begins (1, 2) or goes on (3, 4). */
  readonly places: Uint8Array
  /** By hash of a word in lower case: bits of `SEEN`. */
  readonly #seen = new Map<number, number>()

  private constructor(
    text: string,
    words: Words,
    lines: readonly Line[],
    forms: readonly Form<Own>[],
    edge: Form<Own>,
  ) {
    this.text = text
    this.words = words
    this.lines = lines
    this.forms = forms
    this.edge = edge
    this.contexts = contextsOf(words)
    this.places = new Uint8Array(words.count)
  }

  /** Reads a text; yields often, so that other work may go between. */
  static *read<Own>(text: string, vocabulary: Vocabulary<Own>): Generator<undefined, Document<Own>> {
    const reader = new WordReader(text)
    while (reader.read(READ_AT_ONCE)) yield
    const words = reader.words()
    const lines = linesOf(words)
    const isLower = hasNoCapitals(text.slice(0, SAMPLE))
    const forms: Form<Own>[] = []
    for (const line of lines) {
      const written = caseOf(text, words, line, isLower)
      for (let word = line.from; word < line.to; word++) {
        forms.push(vocabulary.form(text.slice(words.start[word], words.end[word]), written))
      }
      yield
    }
    const document = new Document(text, words, lines, forms, vocabulary.form('\n', CASE.mixed))
    for (const line of lines) {
      document.#see(line)
      if (vocabulary.hasLists) document.#findPlaces(line, vocabulary)
      document.contexts.read(document, line)
      yield
    }
    return document
  }

  /** What the whole text shows of a word: bits, 0 to 7. */
  seen({ letters, low }: Form<unknown>): number {
    return letters ? (this.#seen.get(low) ?? 0) : 0
  }

  /** Whether the text also has the word in lower case. */
  isSeenLower(form: Form<unknown>): boolean {
    return (this.seen(form) & SEEN.lower) !== 0
  }

  #see({ from, to }: Line): void {
    for (let word = from; word < to; word++) {
      const form = this.forms[word] as Form<Own>
      if (!form.letters) continue
      let bits = 0
      if (form.lower) bits = SEEN.lower
      else if (form.capital) {
        if (((this.words.at[word] as number) & AT.sentence) === 0) bits |= SEEN.capital
        const before = word > from ? this.forms[word - 1] : undefined
        const title = before?.text === '.' && word > from + 1 ? this.forms[word - 2] : before
        if (title?.title) bits |= SEEN.afterTitle
      }
      if (bits !== 0) this.#seen.set(form.low, (this.#seen.get(form.low) ?? 0) | bits)
    }
  }

  /** Marks the longest places of several words that the lists know: "New York", "Châlons-en-Champagne". */
  #findPlaces({ from, to }: Line, vocabulary: Vocabulary<Own>): void {
    for (let word = from; word < to; word++) {
      const head = this.forms[word] as Form<Own>
      if (!head.letters || head.lower) continue
      let key = join(PHRASE_SEED, head.low)
      let level = 0
      let last = word
      let parts = 1
      for (let next = word + 1; next < to && parts < MOST_WORDS_OF_PLACE; next++) {
        const form = this.forms[next] as Form<Own>
        if (!form.letters) {
          if (WITHIN_PLACE.has(form.text)) continue
          break
        }
        key = join(key, form.low)
        parts++
        const found = vocabulary.phrase(spread(key))
        if (found === 0) continue
        level = found
        last = next
      }
      if (level === 0) continue
      this.places[word] = level
      for (let at = word + 1; at <= last; at++) this.places[at] = level + 2
      word = last
    }
  }
}

function linesOf({ count, at }: Words): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let word = 1; word <= count; word++) {
    const bits = at[word] ?? AT.line
    const length = word - from
    const isLong = length >= LONGEST_LINE || (length >= LONG_LINE && (bits & AT.sentence) !== 0)
    if ((bits & AT.line) === 0 && !isLong) continue
    lines.push({ from, to: word })
    from = word
  }
  return lines
}

/** Whether a text is written without capitals, as in a chat. */
function hasNoCapitals(sample: string): boolean {
  let upper = 0
  let lower = 0
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit >= 97 && unit <= 122) lower++
    else if (unit >= 65 && unit <= 90) upper++
  }
  return upper * 80 < lower
}

const UPPER = /^\p{Lu}/u

function caseOf(text: string, { start, end }: Words, { from, to }: Line, isLower: boolean): Case {
  let long = 0
  let upper = 0
  let anyCapital = false
  for (let word = from; word < to; word++) {
    const at = start[word] as number
    const first = text.charCodeAt(at)
    if (first < 65) continue
    const capital = (first <= 90 && first >= 65) || (first > 127 && UPPER.test(text.charAt(at)))
    if (capital) anyCapital = true
    if ((end[word] as number) - at < 2) continue
    long++
    const second = text.charAt(at + 1)
    if (capital && second !== second.toLowerCase()) upper++
  }
  if (long > 2 && upper > 0.7 * long) return CASE.upper
  return isLower && !anyCapital ? CASE.lower : CASE.mixed
}
