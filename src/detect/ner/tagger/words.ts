/**
 * A text as the taggers see it: runs of letters and figures, and every other sign by itself, line by line. Offsets count
 * UTF-16 units.
 */
export interface Words {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Bits: see `AT`. */
  readonly at: Uint8Array
}

export const AT = {
  /** first of its line */
  line: 1,
  /** first of its sentence (or line) */
  sentence: 2,
  /** something blank stands before it */
  blankBefore: 4,
  /** an empty line, or the start of the text, stands before its line */
  block: 8,
} as const

const OTHER = 0
const LETTER = 1
const BLANK = 2
const NEWLINE = 3

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]$/u
const BLANK_CHARACTER = /^[\s\u200b\u2060\ufeff]$/u
const NEWLINES = new Set(['\n', '\r', '\u2028', '\u2029', '\v', '\f', '\u0085'])

/** What each UTF-16 unit is. Letters outside the basic plane are rare enough to be signs of their own. */
const KIND = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (NEWLINES.has(character)) return NEWLINE
  if (BLANK_CHARACTER.test(character)) return BLANK
  return WORD_CHARACTER.test(character) ? LETTER : OTHER
})

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no jr sr gen col lt capt sgt rev hon vs etc inc ltd co corp m mm mme mlle me pr art cf p pp vol fig mt ft av bd'.split(
    ' ',
  ),
)
/** What a sentence may begin with. */
const OPENS = /^["'“«([\p{Lu}\p{N}—–-]/u

/** Cuts a text into words, as far as it is told. */
export class WordReader {
  readonly #text: string
  #start: Int32Array<ArrayBuffer>
  #end: Int32Array<ArrayBuffer>
  #at: Uint8Array<ArrayBuffer>
  #count = 0
  #position = 0
  #newlines = 2
  #blank = true

  constructor(text: string) {
    this.#text = text
    const capacity = Math.max(16, text.length >> 2)
    this.#start = new Int32Array(capacity)
    this.#end = new Int32Array(capacity)
    this.#at = new Uint8Array(capacity)
  }

  /** Reads about `units` more UTF-16 units; whether any are left. */
  read(units: number): boolean {
    const text = this.#text
    const stop = Math.min(text.length, this.#position + units)
    while (this.#position < stop) {
      const unit = text.charCodeAt(this.#position)
      const kind = KIND[unit] as number
      if (kind === LETTER || kind === OTHER) {
        this.#readWord(unit, kind)
        continue
      }
      this.#position++
      this.#blank = true
      if (kind === NEWLINE && !(unit === 0x0d && text.charCodeAt(this.#position) === 0x0a)) this.#newlines++
    }
    return this.#position < text.length
  }

  words(): Words {
    const count = this.#count
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      at: this.#at.subarray(0, count),
    }
  }

  #readWord(unit: number, kind: number): void {
    const text = this.#text
    const begin = this.#position
    let end = begin + 1
    if (kind === LETTER) while (KIND[text.charCodeAt(end)] === LETTER) end++
    else if (unit >> 10 === 0x36 && text.charCodeAt(end) >> 10 === 0x37) end++ // both halves of one character
    const count = this.#count
    if (count === this.#start.length) this.#grow()
    let bits = this.#blank ? AT.blankBefore : 0
    if (this.#newlines > 0) bits |= AT.line | AT.sentence | (this.#newlines > 1 ? AT.block : 0)
    else if (this.#blank && count > 0 && endsSentence(text, this.#start, this.#end, count, begin)) bits |= AT.sentence
    this.#start[count] = begin
    this.#end[count] = end
    this.#at[count] = bits
    this.#count++
    this.#position = end
    this.#newlines = 0
    this.#blank = false
  }

  #grow(): void {
    const wider = <T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    const capacity = this.#start.length * 2
    this.#start = wider(this.#start, new Int32Array(capacity))
    this.#end = wider(this.#end, new Int32Array(capacity))
    this.#at = wider(this.#at, new Uint8Array(capacity))
  }
}

/** The words of a whole text, at once. */
export function words(text: string): Words {
  const reader = new WordReader(text)
  reader.read(text.length)
  return reader.words()
}

/** Whether the last of `count` words ends a sentence, when the next one begins at `next` after a blank. */
function endsSentence(text: string, start: Int32Array, end: Int32Array, count: number, next: number): boolean {
  let last = count - 1
  // quotes and brackets may stand between the full stop and the blank
  for (let closing = 0; closing < 2 && last > 0; closing++) {
    const unit = text.charCodeAt(start[last] as number)
    if (unit !== 0x22 && unit !== 0x29 && unit !== 0xbb && unit !== 0x201d) break
    last--
  }
  const unit = text.charCodeAt(start[last] as number)
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) return false
  if (!OPENS.test(text.charAt(next))) return false
  if (unit !== 0x2e || last === 0 || end[last - 1] !== start[last]) return true
  const before = text.slice(start[last - 1], Math.min(end[last - 1] as number, (start[last - 1] as number) + 8))
  return before.length > 1 && !ABBREVIATIONS.has(before.toLowerCase())
}
