import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { open, seal } from '../crypto/seal.ts'

/** What stands in a text, and what stood there before. */
export interface Replacement {
  readonly replacement: string
  readonly original: string
  /** Whether the original is a piece of a JSON text, escapes and all. */
  readonly json?: boolean
  /** Where it stood in the anonymized text, in UTF-16 units. */
  readonly start?: number
}

/** What a token says. */
export interface Token {
  readonly replacements: readonly Replacement[]
  /** Of the anonymized text; empty when it does not matter. */
  readonly digest: string
}

const PURPOSE = 'restore'
/** Most bytes that the content of a token may have: a token of one kilobyte could else claim to hold a gigabyte. */
const MAX_CONTENT_BYTES = 64 * 1024 * 1024

type Row = [replacement: string, original: string, json?: 0 | 1, start?: number]
type Content = [expiresAt: number, rows: Row[], digest?: string]

/**
 * All that is needed to undo the replacements, compressed, encrypted and authenticated, so that nobody has to keep it but
 * the caller, who cannot read it.
 * @param key 32 bytes
 * @param expiresAt milliseconds since 1970
 * @throws RangeError when the token were longer than `readToken` takes
 */
export function createToken(
  entries: readonly Replacement[],
  key: Uint8Array,
  { expiresAt, digest = '' }: { readonly expiresAt: number; readonly digest?: string },
): string {
  const rows = entries.map(
    ({ replacement, original, json, start }): Row =>
      start === undefined && !json ? [replacement, original] : [replacement, original, json ? 1 : 0, start ?? -1],
  )
  const content = Buffer.from(JSON.stringify([expiresAt, rows, digest] satisfies Content))
  if (content.length > MAX_CONTENT_BYTES) throw new RangeError('Too much for a token')
  return seal(key, deflateRawSync(content), PURPOSE)
}

/**
 * What `createToken` was given; `expired` from the time it was to expire at; undefined when the token was made with a key
 * that is not in `keys`, was altered, or is none.
 * @param now milliseconds since 1970
 */
export function readToken(token: string, keys: readonly Uint8Array[], now: number): Token | 'expired' | undefined {
  const content = contentOf(token, keys)
  if (content === undefined) return undefined
  const [expiresAt, rows, digest = ''] = content
  if (now >= expiresAt) return 'expired'
  const replacements = rows.map(([replacement, original, json = 0, start = -1]) => ({
    replacement,
    original,
    ...(json === 1 && { json: true }),
    ...(start >= 0 && { start }),
  }))
  return { replacements, digest }
}

/** Of a token that opens, only its size is in doubt: whoever sealed it has the key. */
function contentOf(token: string, keys: readonly Uint8Array[]): Content | undefined {
  const sealed = open(keys, token, PURPOSE)
  if (sealed === undefined) return undefined
  try {
    return JSON.parse(inflateRawSync(sealed, { maxOutputLength: MAX_CONTENT_BYTES }).toString())
  } catch {
    return undefined
  }
}
