import { createHmac } from 'node:crypto'

const HASH_TYPES = ['sha256', 'sha512'] as const

export interface HashOptions {
  /** The name is Presidio's. */
  readonly hash_type: (typeof HASH_TYPES)[number]
  /** Presidio's `salt`, or a key of the service. */
  readonly key: Uint8Array | string
}

/**
 * HMAC of the value in hexadecimal, 64 or 128 digits: equal values under one key stay equal, also in other texts.
 *
 * Without a key it would protect nothing: there are only some 10^9 phone numbers of a country, so whoever computes the
 * SHA-256 of all of them, in seconds, can look each one up. Presidio puts the salt behind the value and hashes once; HMAC is
 * the construction made for a key (RFC 2104), so the digests differ from Presidio's.
 */
export function hash(value: string, { hash_type, key }: HashOptions): string {
  return createHmac(hash_type, key).update(value).digest('hex')
}
