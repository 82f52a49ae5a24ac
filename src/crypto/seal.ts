import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const VERSION = 'v1'
const ID_BYTES = 4
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = ID_BYTES + NONCE_BYTES

/** Longest sealed text that is opened, in characters: nothing that the service makes comes near. */
export const MAX_SEALED_LENGTH = 16 * 1024 * 1024

/**
 * Encrypts and authenticates with AES-256-GCM: `v1.` and base64url of (key id 4 | nonce 12 | ciphertext | tag 16) bytes.
 * The same plain bytes look different each time. `purpose` says what they are for: they open for no other.
 *
 * The nonce is random, so one key is good for 2^32 seals (NIST SP 800-38D, section 8.3).
 * @param key 32 bytes
 * @throws RangeError when the result were longer than `open` takes
 */
export function seal(key: Uint8Array, plain: Uint8Array, purpose: string): string {
  const head = Buffer.concat([keyId(key), randomBytes(NONCE_BYTES)])
  const cipher = createCipheriv('aes-256-gcm', key, head.subarray(ID_BYTES), { authTagLength: TAG_BYTES })
  cipher.setAAD(additionalData(purpose, head))
  const sealed = Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  const text = `${VERSION}.${sealed.toString('base64url')}`
  if (text.length > MAX_SEALED_LENGTH) throw new RangeError('Too long to be sealed')
  return text
}

/**
 * What `seal` was given, or undefined for whatever is wrong: another key, another purpose, one altered bit. Nobody learns
 * which. The key is the one of `keys` whose id the text carries; with the newest first in the list, older ones still open.
 */
export function open(keys: readonly Uint8Array[], sealed: string, purpose: string): Uint8Array | undefined {
  const bytes = decode(sealed)
  if (bytes === undefined) return undefined
  const head = bytes.subarray(0, HEAD_BYTES)
  const key = keys.find((candidate) => keyId(candidate).equals(head.subarray(0, ID_BYTES)))
  if (key === undefined) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(ID_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(additionalData(purpose, head))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES)), decipher.final()])
  } catch {
    return undefined
  }
}

function decode(sealed: string): Buffer | undefined {
  if (sealed.length > MAX_SEALED_LENGTH || !sealed.startsWith(`${VERSION}.`)) return undefined
  const code = sealed.slice(VERSION.length + 1)
  const bytes = Buffer.from(code, 'base64url')
  // the decoder skips foreign characters and unused bits: only the one way of writing these bytes is taken
  if (bytes.length < HEAD_BYTES + TAG_BYTES || bytes.toString('base64url') !== code) return undefined
  return bytes
}

function additionalData(purpose: string, head: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${VERSION}\0${purpose}\0`), head])
}

/** Tells the keys of a ring apart and says nothing of use about the key, which is random. */
function keyId(key: Uint8Array): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, ID_BYTES)
}
