import { randomBytes } from 'node:crypto'

const KEY_BYTES = 32
const HEX = /^[0-9a-f]{64}$/i
const BASE64 = /^[A-Za-z0-9+/_-]{1,4096}={0,2}$/

/** A key that lasts as long as whoever keeps it: what it sealed cannot be opened after a restart. */
export function randomKey(): Uint8Array {
  return randomBytes(KEY_BYTES)
}

/**
 * Keys of 32 bytes, separated by commas, each in hexadecimal, base64 or base64url. The first one encrypts, all decrypt:
 * to change the key, put the new one in front, and drop the old one when nothing that it sealed is in use any more.
 * @throws Error that names the entry by its number and says what is wrong, but never shows it
 */
export function parseKeys(value: string): Uint8Array[] {
  return value.split(',').map((entry, index) => {
    const key = decode(entry.trim())
    if (typeof key !== 'string') return key
    throw new Error(`Key ${index + 1} ${key}`)
  })
}

/** The key, or what is wrong with it. */
function decode(entry: string): Uint8Array | string {
  if (entry === '') return 'is empty'
  const isHex = HEX.test(entry)
  if (!isHex && !BASE64.test(entry)) return 'is neither hexadecimal nor base64'
  const key = Buffer.from(entry, isHex ? 'hex' : 'base64')
  return key.length === KEY_BYTES ? key : `has ${key.length} bytes instead of ${KEY_BYTES}`
}
