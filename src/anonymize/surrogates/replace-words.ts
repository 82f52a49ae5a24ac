import type { Random } from '../../random.ts'
import { lettersAndDigits } from './kept-run.ts'
import { shapeOf } from './shape.ts'

export interface Word {
  readonly text: string
  /** Its place among the words that are replaced, from 0. */
  readonly index: number
  /** What stands before it in the value. */
  readonly before: string
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu

/**
 * `value` with each word replaced by what `make` gives, but for those of `kept` (folded). Figures become other figures, and
 * a single letter another one, unless it is what an apostrophe left over. If all words are to be kept, the last is not.
 */
export function replaceWords(
  value: string,
  kept: ReadonlySet<string>,
  random: Random,
  make: (word: Word) => string,
): string {
  const words = Array.from(value.matchAll(WORD), ({ 0: text, index }) => ({ text, index }))
  const isKept = ({ text, index }: { text: string; index: number }) =>
    kept.has(lettersAndDigits(text)) ||
    (text.length === 1 && /['’]/.test(value.charAt(index - 1) + value.charAt(index + 1)))
  const last = words.every(isKept) ? words.at(-1)?.index : undefined
  let count = 0
  return value.replace(WORD, (text, index: number) => {
    if (index !== last && isKept({ text, index })) return text
    if (text.length === 1 || /^\p{N}/u.test(text)) return shapeOf(text, { random })
    return make({ text, index: count++, before: value.slice(0, index) })
  })
}

/** A set of folded words, of lists separated by blanks. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)).map(lettersAndDigits))
}
