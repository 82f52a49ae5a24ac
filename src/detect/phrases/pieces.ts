import { wholeCharacterStart } from '../../characters.ts'

export interface Piece {
  readonly start: number
  readonly end: number
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/g

/**
 * Cuts a text into pieces of at most `maxLength` UTF-16 units that cover it whole, in order. A cut is made where it hurts
 * least in the second half of a piece: after the last line end, else sentence end, else blank, else between characters.
 */
export function* pieces(text: string, maxLength: number): Generator<Piece> {
  let start = 0
  while (text.length - start > maxLength) {
    const end = cut(text, start + Math.floor(maxLength / 2), start + maxLength)
    yield { start, end }
    start = end
  }
  yield { start, end: text.length }
}

function cut(text: string, from: number, to: number): number {
  const window = text.slice(from, to)
  const line = window.lastIndexOf('\n')
  if (line >= 0) return from + line + 1
  const sentence = Array.from(window.matchAll(SENTENCE_END)).at(-1)
  if (sentence !== undefined) return from + sentence.index + sentence[0].length
  const blank = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\t'))
  if (blank >= 0) return from + blank + 1
  const character = wholeCharacterStart(text, to)
  return character > from ? character : to
}
