import { base58Check } from '../checksums/base58.ts'
import { bech32 } from '../checksums/bech32.ts'
import { keccak256 } from '../checksums/keccak.ts'
import { identifier } from './identifier.ts'

/** First bytes of an address to a key or a script: Bitcoin 1 and 3, Litecoin L and M, Dogecoin D and 9 or A, Tron T. */
const VERSIONS = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x41])
const ADDRESS_BYTES = 21
const SEGWIT_PREFIXES = ['bc', 'ltc']

/**
 * Address of a wallet. Bitcoin and what is alike: Base58Check (P2PKH, P2SH) or Bech32 and Bech32m (BIP 173, BIP 350).
 * Ethereum and what is alike: 0x and forty hexadecimal digits, of which capitals are the check (ERC-55) when both cases are
 * there. https://eips.ethereum.org/EIPS/eip-55
 */
export const cryptoAddress = identifier({
  type: 'CRYPTO',
  description: 'Address of a Bitcoin, Litecoin, Dogecoin, Tron or Ethereum wallet, with its check where it has one.',
  example: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
  byDefault: true,
  shapes: [
    { name: 'Base58Check', pattern: /[139ADLMT][1-9A-HJ-NP-Za-km-z]{24,33}/, score: 0.95 },
    { name: 'Bech32', pattern: /(?:bc|ltc)1[02-9ac-hj-np-z]{11,71}|(?:BC|LTC)1[02-9AC-HJ-NP-Z]{11,71}/, score: 0.95 },
    { name: 'hexadecimal, one case', pattern: /0[xX](?:[0-9a-f]{40}|[0-9A-F]{40})/, score: 0.6 },
    { name: 'hexadecimal, both cases', pattern: /0x[0-9a-fA-F]{40}/, score: 0.95 },
  ],
  check(_compact, value) {
    if (/^0x/i.test(value)) return isEthereum(value.slice(2))
    return /^(?:bc|ltc)1/i.test(value) ? isSegwit(value) : isBase58(value)
  },
  context: [
    ...['wallet', 'btc', 'bitcoin', 'crypto', 'cryptocurrency', 'ethereum', 'eth', 'erc20', 'ltc', 'litecoin'],
    ...['doge', 'dogecoin', 'tron', 'trx', 'usdt', 'usdc', 'blockchain', 'ledger', 'metamask', 'portefeuille'],
    ...['cryptomonnaie'],
  ],
})

function isBase58(value: string): boolean {
  const payload = base58Check(value)
  return payload?.length === ADDRESS_BYTES && VERSIONS.has(payload[0] ?? -1)
}

/** BIP 141: a version, then a program of 2 to 40 bytes, 20 or 32 for version 0, the only one in Bech32. */
function isSegwit(value: string): boolean {
  const { prefix, encoding, data = [] } = bech32(value) ?? {}
  const [version = 99, ...program] = data
  if (prefix === undefined || !SEGWIT_PREFIXES.includes(prefix) || version > 16) return false
  const bytes = Math.floor((program.length * 5) / 8)
  const padding = program.length * 5 - bytes * 8 // bits, which are zero
  if (padding > 4 || ((program.at(-1) ?? 0) & (2 ** padding - 1)) !== 0 || bytes < 2 || bytes > 40) return false
  return version === 0 ? encoding === 'bech32' && (bytes === 20 || bytes === 32) : encoding === 'bech32m'
}

function isEthereum(digits: string): boolean {
  const small = digits.toLowerCase()
  if (/^(.)\1*$/.test(small)) return false // the null address and the like are nobody's
  if (digits === small || digits === digits.toUpperCase()) return true
  const hash = Buffer.from(keccak256(Buffer.from(small, 'latin1'))).toString('hex')
  return Array.from(digits).every((digit, index) => {
    const isCapital = Number.parseInt(hash.charAt(index), 16) >= 8
    return digit === (isCapital ? digit.toUpperCase() : digit.toLowerCase())
  })
}
