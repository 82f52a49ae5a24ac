import type { AnyOf } from './any-of.ts'

/** What `Source.candidate` says when there are no more. */
export const END = -1
/** What `Source.candidate` says when it looked at much text in vain: it is to be asked again. */
export const NOT_YET = -2

const LONGEST_SCAN = 16_384 // UTF-16 units that are looked at in one go
// of each of up to two words of letters before the first figure, as in "CHE-123.456.789" and "RSS MRA 85T10 A562S"
const LONGEST_PREFIX = 5
const NONE = -1
const LONGEST_GAP = 3 // UTF-16 units between them

/** A line end behind which a word with a figure begins; perhaps in a reply that quotes, where each line has its mark. */
const LINE_END = /\r?\n(?:> ?|[ \t]{1,4})?(?=[A-Za-z]{0,4}\d)/y
const LONGEST_FIRST = 32 // UTF-16 units before the line end
const SHORTEST = 7 // letters and figures
const LONGEST_REST = 40 // UTF-16 units after the line end

const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u
const OTHER_GAP = /[\u00a0\u2007\u2009\u2010\u2011\u2013\u202f]/

/** The end of one line and the beginning of the next as one. */
interface BrokenLine {
  readonly line: string
  /** Where in `line` a blank stands for the line end. */
  readonly lineEnd: number
  /** By how many UTF-16 units the text is longer from there on. */
  readonly surplus: number
}

/**
 * A text with the offsets at which an identifier may begin, which all recognizers of identifiers share: the words that hold a
 * figure, and one or two short words of letters right before. So each recognizer looks at a few places and not at the whole
 * text. They are found while they are asked for.
 */
export class Source {
  readonly text: string
  readonly #mayBegin: AnyOf | undefined
  #candidates = new Int32Array(64)
  #count = 0
  #read = 0
  /** From here on others have their turn before more is read. */
  #pause = LONGEST_SCAN
  /** Starts of the two short words of letters that stand right before the place that was read up to. */
  #prefixBefore = NONE
  #prefix = NONE
  #endOfPrefix = 0
  /** Of a candidate that a line end breaks, where the next line begins. */
  readonly #nextLines = new Map<number, number>()

  /** Where `mayBegin` says no, there is no candidate. */
  constructor(text: string, mayBegin?: AnyOf) {
    this.text = text
    this.#mayBegin = mayBegin
  }

  /** The offset of the candidate number `index`, counted from 0 in the order of the text; or `END`, or `NOT_YET`. */
  candidate(index: number): number {
    while (index >= this.#count) {
      if (this.#read >= this.text.length) return END
      if (this.#read >= this.#pause) {
        this.#pause = this.#read + LONGEST_SCAN
        return NOT_YET
      }
      this.#readWord()
    }
    return this.#candidates[index] as number
  }

  /** What begins at a candidate, in one line, when a line ends within a few words of it and a figure follows. */
  overLineEnd(candidate: number): BrokenLine | undefined {
    const next = this.#nextLines.get(candidate)
    return next === undefined ? undefined : brokenLine(this.text, candidate, next)
  }

  #readWord(): void {
    const { text } = this
    let at = this.#read
    const endOfGap = Math.min(text.length, at + LONGEST_SCAN)
    while (at < endOfGap && kindAt(text, at) === 0) at++
    let start = at
    const kind = kindAt(text, at)
    const limit = Math.min(text.length, at + LONGEST_SCAN)
    let hasFigure = false
    for (; kind !== 0 && at < limit; at++) {
      const unit = text.charCodeAt(at)
      if (kindOf(unit, text, at) !== kind) break
      if (isFigure(unit)) hasFigure = true
    }
    this.#read = at
    if (at === start) return
    if (start > 0 && kindAt(text, start - 1) === kind) return // the rest of a word that was too long to be read at once
    if (isWrittenOutEscape(text, start)) start++
    if (hasFigure) {
      if (this.#isNear(start)) {
        if (this.#prefixBefore >= 0) this.#add(this.#prefixBefore)
        this.#add(this.#prefix)
      }
      if (!isWithinNumber(text, start)) this.#add(start)
      this.#prefix = NONE
    } else if (at > start && at - start <= LONGEST_PREFIX && !isWithinNumber(text, start)) {
      this.#prefixBefore = this.#isNear(start) ? this.#prefix : NONE
      this.#prefix = start
      this.#endOfPrefix = at
    } else {
      this.#prefix = NONE
    }
  }

  /** Whether a short word of letters stands right before. */
  #isNear(start: number): boolean {
    if (this.#prefix < 0 || start - this.#endOfPrefix > LONGEST_GAP) return false
    for (let at = this.#endOfPrefix; at < start; at++) if (!isGap(this.text.charCodeAt(at))) return false
    return true
  }

  #add(offset: number): void {
    const { text } = this
    const next = nextLineOf(text, offset)
    const mayBegin = this.#mayBegin
    if (mayBegin !== undefined && !mayBegin(text, offset)) {
      if (next === undefined || !mayBegin(brokenLine(text, offset, next).line, 0)) return
    }
    if (this.#count === this.#candidates.length) {
      const larger = new Int32Array(2 * this.#count)
      larger.set(this.#candidates)
      this.#candidates = larger
    }
    this.#candidates[this.#count++] = offset
    if (next !== undefined) this.#nextLines.set(offset, next)
  }
}

/** Where the next line begins, when one ends within a few words and there are enough letters and figures for an identifier. */
function nextLineOf(text: string, start: number): number | undefined {
  let at = start
  while (at - start < LONGEST_FIRST && isWithinLine(text.charCodeAt(at))) at++
  const unit = text.charCodeAt(at)
  if (at === start || (unit !== 10 && unit !== 13)) return undefined
  LINE_END.lastIndex = at
  if (!LINE_END.test(text)) return undefined
  const next = LINE_END.lastIndex
  let count = 0
  for (at = start; at < next + LONGEST_REST; at++) {
    if (isLetterOrFigure(text.charCodeAt(at))) count++
    else if (at > next && text.charCodeAt(at) === 10) break
  }
  return count < SHORTEST ? undefined : next
}

function brokenLine(text: string, start: number, next: number): BrokenLine {
  const first = text.slice(start, next).replace(/\s+(?:> ?)?\s*$/, '')
  return {
    line: `${first} ${text.slice(next, next + LONGEST_REST)}`,
    lineEnd: first.length,
    surplus: next - start - first.length - 1,
  }
}

/** In these scripts words are not set apart: a figure beside their letters begins a word of its own. */
const WITHOUT_BLANKS = /^[\p{Script=Hangul}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const LETTER = 1
const LETTER_WITHOUT_BLANKS = 2

/** Of the letter or number that the UTF-16 unit at `at` is, or half of one, the kind; a word has one. 0 of anything else. */
function kindAt(text: string, at: number): number {
  return kindOf(text.charCodeAt(at), text, at)
}

function kindOf(unit: number, text: string, at: number): number {
  return unit < 0x250 ? (KINDS[unit] as number) : kindOfOther(unit, text, at)
}

function kindOfOther(unit: number, text: string, at: number): number {
  if (unit >= 0x2000 && unit < 0x2070) return 0 // dashes, quotes and blanks
  if (unit >= 0xdc00 && unit <= 0xdfff && at > 0) return kindOfPoint(text.codePointAt(at - 1) ?? 0)
  return kindOfPoint(text.codePointAt(at) ?? 0)
}

function kindOfPoint(point: number): number {
  const character = String.fromCodePoint(point)
  if (!LETTER_OR_NUMBER.test(character)) return 0
  return WITHOUT_BLANKS.test(character) ? LETTER_WITHOUT_BLANKS : LETTER
}

/** Of the first characters, up to those of Latin scripts. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, unit) => kindOfPoint(unit))

/** Of the first part of an identifier: letters, figures, _ and what parts its groups. */
function isWithinLine(unit: number): boolean {
  return isLetterOrFigure(unit) || unit === 32 || (unit >= 45 && unit <= 47) || unit === 95 || unit === 0xa0
}

function isLetterOrFigure(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isFigure(unit)
}

function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** The n of a line end that is written out, as in JSON, is no part of the word after it. */
function isWrittenOutEscape(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 92) return false // a backslash
  const unit = text.charCodeAt(start)
  return unit === 110 || unit === 114 || unit === 116 // n, r, t
}

/** Whether what begins here goes on a number, is a decimal fraction or an amount: 12.345, 2024-0017, 0,5, $1200. */
function isWithinNumber(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (before >= 45 && before <= 47) return isFigure(text.charCodeAt(start - 2)) // - . /
  if (before === 44) return text.charCodeAt(start - 2) === 48 && !isFigure(text.charCodeAt(start - 3)) // 0,5
  return before === 0x24 || before === 0x20ac || before === 0xa3 // $ € £
}

function isGap(unit: number): boolean {
  // blank and tab, no line feed; - . / : _
  if (unit < 0x80) return unit === 32 || unit === 9 || (unit >= 45 && unit <= 47) || unit === 58 || unit === 95
  return OTHER_GAP.test(String.fromCharCode(unit))
}
