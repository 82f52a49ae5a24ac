import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { cryptoSurrogate } from '../../../src/anonymize/surrogates/crypto-address.ts'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { randomFrom } from '../../../src/random.ts'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** Base58Check by the book: the number in base 256, the last four bytes of two SHA-256. */
function isBase58(address: string): boolean {
  const bytes: number[] = []
  for (const char of address) {
    let carry = ALPHABET.indexOf(char)
    for (let i = 0; i < bytes.length; i++) {
      carry += (bytes[i] ?? 0) * 58
      bytes[i] = carry & 255
      carry >>= 8
    }
    while (carry > 0) {
      bytes.push(carry & 255)
      carry >>= 8
    }
  }
  const zeros = /^1*/.exec(address)?.[0].length ?? 0
  const all = Buffer.from([...Array.from({ length: zeros }, () => 0), ...bytes.reverse()])
  return (
    all.length === 25 &&
    sha256(sha256(all.subarray(0, 21)))
      .subarray(0, 4)
      .equals(all.subarray(21))
  )
}

/** The constant that the checksum leaves: 1 for bech32, 0x2bc830a3 for bech32m (BIP 350). */
function bech32Constant(address: string): number {
  const small = address.toLowerCase()
  const prefix = small.slice(0, small.lastIndexOf('1'))
  const codes = Array.from(prefix, (char) => char.charCodeAt(0))
  const values = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...Array.from(small.slice(prefix.length + 1), (char) => BECH32.indexOf(char)),
  ]
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [i, factor] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) {
      if ((top >> i) & 1) check ^= factor
    }
  }
  return check
}

// Samples of Bitcoin's first block, of BIP 173, BIP 350 and ERC-55
test.for([
  ['P2PKH', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', /^1/, isBase58],
  ['P2SH', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', /^3/, isBase58],
  ['bech32', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', /^bc1q/, (value: string) => bech32Constant(value) === 1],
  [
    'bech32 in capitals',
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    /^BC1Q[0-9A-Z]+$/,
    (value: string) => bech32Constant(value) === 1,
  ],
  [
    'bech32m',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    /^bc1p/,
    (value: string) => bech32Constant(value) === 0x2bc830a3,
  ],
  ['Ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', /^0x[0-9a-f]{40}$/, () => true],
  ['another', 'So1anaMadeUpAddre55NoChecksum12345', /^S[A-Za-z0-9]+$/, () => true],
] as const)('%s', ([, value, start, isValid]) => {
  expect(isValid(value)).toBe(true)
  const kept = /^(?:0x|bc1.|.)/i.exec(value)?.[0].length ?? 0
  for (let i = 0; i < 30; i++) {
    const surrogate = cryptoSurrogate(value, randomFrom('a key of the tests', `${i}`), undefined)
    expect(surrogate).toMatch(start)
    expect(surrogate).toHaveLength(value.length)
    expect(isValid(surrogate), surrogate).toBe(true)
    expect(keepsRun(value.slice(kept), surrogate.slice(kept))).toBe(false)
  }
})
