import { createHash } from 'node:crypto'
import { writtenAsJson } from './json-strings.ts'
import { restore } from './restore.ts'
import { createToken, type Replacement, readToken } from './token.ts'

/** A replacement in the anonymized text, in UTF-16 units, and what stood there before. */
interface Replaced {
  readonly start: number
  readonly end: number
  readonly original: string
}

/**
 * The token that undoes `replaced`, which are sorted and do not overlap. It knows the anonymized text by its digest, and the
 * places in it: "John Smith" and "Smith" may both have become `<PERSON_1>`, and each comes back where it stood.
 * @param expiresAt milliseconds since 1970
 */
export function* createRestoreToken(
  anonymized: string,
  replaced: readonly Replaced[],
  key: Uint8Array,
  expiresAt: number,
): Generator<undefined, string> {
  const isJson = yield* writtenAsJson(anonymized)
  const replacements = replaced.map(
    ({ start, end, original }): Replacement => ({
      replacement: anonymized.slice(start, end),
      original,
      start,
      ...(isJson(start) && { json: true }),
    }),
  )
  return createToken(replacements, key, { expiresAt, digest: digestOf(anonymized) })
}

/**
 * The text with its originals; `undefined` when the token is none of ours, or was altered. Into the anonymized text itself they go back place by place; into any other wherever their
 * replacements stand (see `restore`), and then one that stands for several forms becomes the longest of them.
 */
export function* restoreExact(
  text: string,
  token: string,
  keys: readonly Uint8Array[],
  now: number,
): Generator<undefined, { readonly text: string } | 'expired' | undefined> {
  const read = readToken(token, keys, now)
  if (read === undefined || read === 'expired') return read
  if (read.digest === digestOf(text)) return { text: inPlace(text, read.replacements) }
  return { text: yield* restore(text, longestOriginals(read.replacements)) }
}

function inPlace(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = []
  let copied = 0
  for (const { start = copied, replacement, original } of replacements) {
    parts.push(text.slice(copied, start), original)
    copied = start + replacement.length
  }
  return parts.join('') + text.slice(copied)
}

function longestOriginals(replacements: readonly Replacement[]): Replacement[] {
  const longest = new Map<string, Replacement>()
  for (const entry of replacements) {
    const known = longest.get(entry.replacement)
    if (known === undefined || known.original.length < entry.original.length) longest.set(entry.replacement, entry)
  }
  return Array.from(longest.values())
}

function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('base64url')
}
