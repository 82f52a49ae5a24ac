import { isBlank, splitLines } from '../../batch/split-lines.ts'
import type { Piece, ReadPieces } from './format.ts'
import { utf8Bytes } from './utf8.ts'

const MAX_LINE_BYTES = 16 * 1024 ** 2

/** What TypeScript does not know yet: https://github.com/tc39/proposal-json-parse-with-source */
interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown
  rawJSON(source: string): unknown
}
const { parse, rawJSON } = JSON as unknown as JsonWithSource

class BadLine extends Error {}

/** A place in a JSON value that holds a string. */
interface Slot {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/**
 * Reads NDJSON, a line a piece. `fields` are paths like `user.name`; where a list lies on the way, all in it are meant.
 * All else in a line stays: numbers keep their digits, members their order. A line that is not JSON, has none of the
 * fields, or has in one of them what is no string (which would stay readable) is bad.
 */
export function ndjsonPieces(fields: readonly string[]): ReadPieces {
  const paths = fields.map((field) => field.split('.'))
  return async function* ndjsonPieces(path, from) {
    let last = from.bytes
    const position = { number: from.count, end: from.bytes }
    for await (const line of splitLines(utf8Bytes(path, from.bytes), MAX_LINE_BYTES, position)) {
      const { bytes, number } = line
      const hasFeed = bytes === undefined || line.end - last > bytes.length
      const written = { feed: hasFeed ? '\n' : '', end: { bytes: line.end, count: number } }
      last = line.end
      if (isBlank(line)) yield { texts: [], render: () => written.feed, end: written.end }
      else yield pieceOf(bytes, paths, number, written)
    }
  }
}

function pieceOf(
  bytes: Uint8Array | undefined,
  paths: readonly (readonly string[])[],
  line: number,
  { feed, end }: { feed: string; end: Piece['end'] },
): Piece {
  try {
    const value = jsonOf(bytes)
    const slots = paths.map((path) => slotsAt(value, path))
    if (slots.every((found) => found === undefined)) throw new BadLine('has none of the fields')
    const texts = slots.flatMap((found) => found ?? [])
    return {
      texts: texts.map(({ holder, key }) => String(holder[key])),
      render: (anonymized) => {
        texts.forEach(({ holder, key }, i) => {
          holder[key] = anonymized[i] ?? ''
        })
        return JSON.stringify(value) + feed
      },
      end,
    }
  } catch (error) {
    if (!(error instanceof BadLine)) throw error
    const answer = { line, code: 'invalid-line', detail: `The line ${error.message}.` }
    return { texts: [], render: () => JSON.stringify(answer) + feed, end, isBad: true }
  }
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) throw new BadLine('is too long')
  const text = new TextDecoder().decode(bytes)
  try {
    return parse(text, (_key, value, { source }) =>
      typeof value === 'number' && source !== undefined ? rawJSON(source) : value,
    )
  } catch {
    throw new BadLine('is not JSON')
  }
}

/** The strings at a path, none for null; undefined where there is no such field. */
function slotsAt(value: unknown, path: readonly string[]): readonly Slot[] | undefined {
  if (Array.isArray(value)) {
    const found = value.map((element) => slotsAt(element, path))
    return found.some((slots) => slots !== undefined) ? found.flatMap((slots) => slots ?? []) : undefined
  }
  const [key = '', ...rest] = path
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const holder = value as Record<string, unknown>
  return rest.length > 0 ? slotsAt(holder[key], rest) : stringsIn(holder, key)
}

function stringsIn(holder: Record<string, unknown>, key: string): readonly Slot[] {
  const value = holder[key]
  if (value === null) return []
  if (typeof value === 'string') return [{ holder, key }]
  if (!Array.isArray(value)) throw new BadLine('has in one of the fields what is no string')
  const list = value as unknown as Record<string, unknown>
  return Object.keys(value).flatMap((index) => stringsIn(list, index))
}
