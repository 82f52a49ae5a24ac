import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const BLOCK_BYTES = 16
const KEY_BYTES: readonly number[] = [16, 24, 32]
const NOT_BASE64URL = /[^A-Za-z0-9_=-]/

/**
 * What Presidio's operator `encrypt` writes: AES in CBC mode with PKCS #7 padding, as base64url of (IV 16 | ciphertext)
 * bytes, padded with `=`. Not authenticated: only for values that Presidio has to read, else see `seal`.
 * https://github.com/microsoft/presidio/blob/main/presidio-anonymizer/presidio_anonymizer/operators/aes_cipher.py
 * @param key 16, 24 or 32 bytes
 * @throws RangeError for a key of another length
 */
export function encryptCbc(key: Uint8Array, text: string): string {
  const iv = randomBytes(BLOCK_BYTES)
  const cipher = createCipheriv(algorithm(key), key, iv)
  const code = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64url')
  return code.padEnd(Math.ceil(code.length / 4) * 4, '=')
}

/**
 * The text that Presidio or `encryptCbc` encrypted; undefined when it cannot be read. A wrong key or an altered text
 * shows in 255 of 256 cases only, and nobody may be told by how it failed: the answer to each must be the same.
 */
export function decryptCbc(key: Uint8Array, text: string): string | undefined {
  if (NOT_BASE64URL.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64url')
  try {
    const decipher = createDecipheriv(algorithm(key), key, bytes.subarray(0, BLOCK_BYTES))
    const plain = Buffer.concat([decipher.update(bytes.subarray(BLOCK_BYTES)), decipher.final()])
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return undefined
  }
}

function algorithm(key: Uint8Array): string {
  if (!KEY_BYTES.includes(key.length)) throw new RangeError('An AES key has 16, 24 or 32 bytes')
  return `aes-${key.length * 8}-cbc`
}
