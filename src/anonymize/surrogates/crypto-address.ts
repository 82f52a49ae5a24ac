import { createHash } from 'node:crypto'
import type { Random } from '../../random.ts'
import { keepsRun } from './kept-run.ts'
import { type IsValid, shapeOf } from './shape.ts'

const BASE58 = [
  '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', // Bitcoin's, https://en.bitcoin.it/wiki/Base58Check_encoding
  'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz', // Ripple's, https://xrpl.org/docs/references/protocol/data-types/base58-encodings
]
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const CHECKSUM_SYMBOLS = 6
const DRAWS = 400

/**
 * An address of the same currency and length with a valid checksum: base58check, bech32 and bech32m. Others, also those of
 * Ethereum, get small letters where capitals would be a checksum (ERC-55), or the same shape. Network and version stay.
 */
export function cryptoSurrogate(value: string, random: Random, isValid: IsValid | undefined): string {
  if (/^0x[0-9a-f]{40,64}$/i.test(value)) return shapeOf(value.toLowerCase(), { random, isValid, keep: 2 })
  const accepts = isValid?.(value) === true ? isValid : () => true
  for (const draw of [bech32, base58]) {
    for (let count = 0; count < DRAWS; count++) {
      const drawn = draw(value, random)
      if (drawn === undefined) break
      if (drawn !== value && drawn.length === value.length && accepts(drawn)) return drawn
    }
  }
  return shapeOf(value, { random, isValid, keep: 1 })
}

/** BIP 173 and BIP 350, https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki */
function bech32(value: string, random: Random): string | undefined {
  const small = value.toLowerCase()
  const [, prefix = '', data = ''] = /^([a-z]{1,20})1([qpzry9x8gf2tvdw0s3jn54khce6mua7l]{20,110})$/.exec(small) ?? []
  const symbols = Array.from(data, (symbol) => BECH32.indexOf(symbol))
  const constant = polymod([...expanded(prefix), ...symbols])
  if (prefix === '' || (constant !== 1 && constant !== 0x2bc830a3)) return undefined
  const isSegwit = /^(?:bc|tb|ltc)$/.test(prefix)
  const version = symbols.slice(0, isSegwit ? 1 : 0)
  const count = symbols.length - CHECKSUM_SYMBOLS - version.length
  const payload = Array.from({ length: count }, () => random.below(32))
  const padding = (count * 5) % 8 // bits that fill the last symbol up have to be zero
  payload[count - 1] = ((payload[count - 1] ?? 0) >> padding) << padding
  const body = [...version, ...payload]
  const check = polymod([...expanded(prefix), ...body, 0, 0, 0, 0, 0, 0]) ^ constant
  const checksum = Array.from({ length: CHECKSUM_SYMBOLS }, (_, i) => (check >> (5 * (5 - i))) & 31)
  const drawn = `${prefix}1${[...body, ...checksum].map((symbol) => BECH32.charAt(symbol)).join('')}`
  if (keepsRun(small.slice(prefix.length + 1 + version.length), drawn.slice(prefix.length + 1 + version.length)))
    return value
  return value === small ? drawn : drawn.toUpperCase()
}

function expanded(prefix: string): number[] {
  const codes = Array.from(prefix, (char) => char.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

function polymod(symbols: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  return symbols.reduce((check, symbol) => {
    const next = ((check & 0x1ffffff) << 5) ^ symbol
    return generator.reduce((sum, factor, i) => ((check >>> (25 + i)) & 1 ? sum ^ factor : sum), next)
  }, 1)
}

function base58(value: string, random: Random): string | undefined {
  for (const alphabet of BASE58) {
    const bytes = decoded(value, alphabet)
    if (bytes === undefined || !checksum(bytes.subarray(0, -4)).equals(bytes.subarray(-4))) continue
    const payload = Uint8Array.from(bytes.subarray(0, -4), (byte, i) => (i === 0 ? byte : random.below(256)))
    const drawn = encoded(Buffer.concat([payload, checksum(payload)]), alphabet)
    return drawn.charAt(0) === value.charAt(0) && !keepsRun(value.slice(1), drawn.slice(1)) ? drawn : value
  }
  return undefined
}

function checksum(payload: Uint8Array): Buffer {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
  return sha256(sha256(payload)).subarray(0, 4)
}

function decoded(value: string, alphabet: string): Buffer | undefined {
  if (value.length < 25 || value.length > 60) return undefined
  let number = 0n
  for (const char of value) {
    const digit = alphabet.indexOf(char)
    if (digit < 0) return undefined
    number = number * 58n + BigInt(digit)
  }
  const hex = number === 0n ? '' : number.toString(16)
  const zeros = value.length - value.replace(new RegExp(`^${alphabet.charAt(0)}+`), '').length
  return Buffer.from('00'.repeat(zeros) + hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

function encoded(bytes: Buffer, alphabet: string): string {
  let number = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (; number > 0n; number /= 58n) text = alphabet.charAt(Number(number % 58n)) + text
  for (let i = 0; i < bytes.length && bytes[i] === 0; i++) text = alphabet.charAt(0) + text
  return text
}
