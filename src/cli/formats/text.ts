import { FileFailure } from '../failure.ts'
import type { Piece, ReadPieces } from './format.ts'
import { utf8Bytes } from './utf8.ts'

/** Longest text that is read as one, in UTF-16 units: as the service has it by default. */
const MAX_CHARS = 1_000_000
const BYTE_ORDER_MARK = '\uFEFF'

/** A file is one text; a longer one is cut where a paragraph ends, else a line, else a word. */
export const textPieces: ReadPieces = async function* textPieces(path, from) {
  let text = ''
  let end = from
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  const take = (length: number): Piece => {
    const piece = text.slice(0, length)
    text = text.slice(length)
    end = { bytes: end.bytes + Buffer.byteLength(piece), count: end.count + 1 }
    const mark = piece.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''
    return { texts: [piece.slice(mark.length)], render: ([anonymized = '']) => mark + anonymized, end }
  }

  for await (const chunk of utf8Bytes(path, from.bytes)) {
    text += decoder.decode(chunk, { stream: true })
    while (text.length > MAX_CHARS) yield take(cutIn(text, MAX_CHARS))
  }
  if (text.length > 0) yield take(text.length)
}

/** Where to cut a longer text, at most at `most`: in its second half, if there is a good place. */
export function cutIn(text: string, most: number): number {
  const tail = text.slice(Math.floor(most / 2), most)
  for (const gap of ['\n\n', '\n\r\n', '\n', ' ']) {
    const at = tail.lastIndexOf(gap)
    if (at >= 0) return most - tail.length + at + gap.length
  }
  throw new FileFailure('has a word that is too long for a text')
}
