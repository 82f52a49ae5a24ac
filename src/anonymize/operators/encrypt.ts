import { hkdfSync } from 'node:crypto'
import { open, seal } from '../../crypto/seal.ts'

const PURPOSE = 'encrypt'

/**
 * Encrypts and authenticates a value under the caller's key: `v1.` and base64url, see `seal`. Equal values look different.
 * Half a surrogate pair becomes U+FFFD, as UTF-8 has no other way to write it.
 */
export function encrypt(value: string, key: string): string {
  return seal(derived(key), Buffer.from(value), PURPOSE)
}

/** What `encrypt` was given, or undefined when the key is another or one bit was altered. */
export function decrypt(sealed: string, key: string): string | undefined {
  const plain = open([derived(key)], sealed, PURPOSE)
  return plain && Buffer.from(plain).toString()
}

/**
 * 32 bytes from a key of any length, by HKDF (RFC 5869). Not by a slow function made for passwords: it would cost every
 * value of every request some 100 ms, and what the caller gives is a key, of which the schema demands a least length.
 */
function derived(key: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', 'anonymization-api encrypt v1', 32))
}
