const LINE_FEED = 0x0a

/** A line of a stream of bytes. */
export interface Line {
  /** From 1; every line counts, also a blank one. */
  readonly number: number
  /** What stands before its line feed; undefined where that is longer than allowed. */
  readonly bytes: Uint8Array | undefined
  /** Bytes of the stream up to and with its line feed. */
  readonly end: number
}

/** Where a stream goes on: how many lines and bytes came before. */
export interface StreamPosition {
  readonly number: number
  readonly end: number
}

/**
 * Cuts a stream at its line feeds; what follows the last one is a line where it is not empty. Of a line of more than
 * `maxBytes`, no more than that is ever held.
 */
export async function* splitLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  { number, end }: StreamPosition = { number: 0, end: 0 },
): AsyncGenerator<Line, undefined> {
  let begun: Uint8Array[] = []
  let length = 0

  const take = (part: Uint8Array) => {
    length += part.length
    if (length > maxBytes) begun = []
    else if (part.length > 0) begun.push(part)
  }
  const finish = (feeds: number): Line => {
    const [first, ...more] = begun
    const bytes = more.length === 0 ? (first ?? new Uint8Array()) : Buffer.concat(begun)
    number += 1
    end += length + feeds
    const line = { number, bytes: length > maxBytes ? undefined : bytes, end }
    begun = []
    length = 0
    return line
  }

  for await (const chunk of source) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at))
      from = at + 1
      yield finish(1)
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield finish(0)
}

const LONGEST_BLANK = 1000 // to look at millions of blanks would take long

/** Nothing but what JSON takes for white space. */
export function isBlank({ bytes }: Line): boolean {
  if (bytes === undefined || bytes.length > LONGEST_BLANK) return false
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)
}
