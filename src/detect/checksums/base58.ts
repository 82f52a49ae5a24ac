import { createHash } from 'node:crypto'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const CHECK_BYTES = 4
const LONGEST = 128 // characters; the time grows with the square

/**
 * Base58Check: the payload of a string of which the last four bytes are the beginning of the SHA-256 of the SHA-256 of the
 * rest; `undefined` when they are not, or a character is no figure of base 58. https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function base58Check(value: string): Buffer | undefined {
  const bytes = value.length > LONGEST ? undefined : base58(value)
  if (bytes === undefined || bytes.length <= CHECK_BYTES) return undefined
  const payload = bytes.subarray(0, -CHECK_BYTES)
  return sha256(sha256(payload)).subarray(0, CHECK_BYTES).equals(bytes.subarray(-CHECK_BYTES)) ? payload : undefined
}

function base58(value: string): Buffer | undefined {
  const bytes: number[] = [] // the last byte first
  for (const char of value) {
    let carry = ALPHABET.indexOf(char)
    if (carry < 0) return undefined
    for (let i = 0; i < bytes.length; i++) {
      carry += (bytes[i] ?? 0) * 58
      bytes[i] = carry & 0xff
      carry >>= 8
    }
    if (carry > 0) bytes.push(carry)
  }
  const zeros = /^1*/.exec(value)?.[0].length ?? 0
  return Buffer.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()])
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
