import type { Lexicon } from './vocabulary.ts'

const FILTER_SIZE = 1 << 16
const MOST_AT_ONCE = 65_536 // UTF-16 units that are looked at without giving anything

/** Of each UTF-16 unit of Latin-1, the letter it is without case and accent; 1 for a figure or "_"; 0 for what is no part of a word. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/[0-9_]/.test(char)) return 1
  return /\p{L}/u.test(char) ? char.normalize('NFD').toLowerCase().charCodeAt(0) : 0
})

/** A word of the text that may be one of those that are looked for. */
interface KnownWord {
  readonly start: number
  readonly end: number
}

/** Tells by a sum of its letters that a word is none of those looked for, so that few have to be cut out of the text. */
export class KnownWords {
  readonly #filter = new Uint8Array(FILTER_SIZE)

  constructor(lexicons: readonly Lexicon[]) {
    for (const { words, phrases } of lexicons) {
      for (const word of [...words.keys(), ...phrases.keys()]) {
        let sum = 0
        for (let at = 0; at < word.length; at++) sum = added(sum, word.charCodeAt(at))
        this.#filter[sum] = 1
      }
    }
  }

  /** They are in order. `undefined` now and then, where there are none for long. */
  *of(text: string): Generator<KnownWord | undefined> {
    let at = 0
    let given = 0
    while (at < text.length) {
      if (letterAt(text, at) === 0) {
        at++
      } else {
        if (isWrittenOutEscape(text, at)) at++
        const start = at
        let sum = 0
        for (let letter = letterAt(text, at); letter !== 0; letter = letterAt(text, ++at)) {
          if (letter !== MARK) sum = added(sum, letter)
        }
        if (this.#filter[sum] === 1 && at > start) {
          given = at
          yield { start, end: at }
        }
      }
      if (at - given > MOST_AT_ONCE) {
        given = at
        yield undefined
      }
    }
  }
}

const MARK = 2

function added(sum: number, letter: number): number {
  return (sum * 31 + letter) & (FILTER_SIZE - 1)
}

/** As in `LETTERS`; `MARK` for an accent of its own, 1 for letters of no word that is looked for, 0 past the end. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x100) return LETTERS[unit] as number
  if (unit >= 0x300 && unit < 0x370) return MARK
  // signs of all kinds, halves of emoji, blanks without width; of the rest, nearly all are letters
  const isSign = (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3040)
  return isSign || (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfe00 || Number.isNaN(unit) ? 0 : 1
}

/** The n of a line end that is written out, as in JSON, is no part of the word after it. */
function isWrittenOutEscape(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) === 92 && /[nrt]/.test(text.charAt(at))
}
