const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const CONSTANT = { bech32: 1, bech32m: 0x2bc830a3 } as const
const CHECK_LENGTH = 6
const LONGEST = 90

export interface Bech32 {
  readonly encoding: keyof typeof CONSTANT
  /** What stands before the 1, in small letters. */
  readonly prefix: string
  /** Groups of five bits, without the check. */
  readonly data: readonly number[]
}

/**
 * What a string in Bech32 (BIP 173) or Bech32m (BIP 350) says, or `undefined` when its check or its form is wrong.
 * https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki
 */
export function bech32(value: string): Bech32 | undefined {
  const small = value.toLowerCase()
  if (value.length > LONGEST || (value !== small && value !== value.toUpperCase())) return undefined
  const at = small.lastIndexOf('1')
  const prefix = small.slice(0, at)
  const data = Array.from(small.slice(at + 1), (char) => ALPHABET.indexOf(char))
  if (!/^[!-~]+$/.test(prefix) || data.length < CHECK_LENGTH || data.includes(-1)) return undefined
  const rest = polymod([...expanded(prefix), ...data])
  const encoding = rest === CONSTANT.bech32 ? 'bech32' : rest === CONSTANT.bech32m ? 'bech32m' : undefined
  return encoding && { encoding, prefix, data: data.slice(0, -CHECK_LENGTH) }
}

function expanded(prefix: string): number[] {
  const codes = Array.from(prefix, (char) => char.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

function polymod(values: readonly number[]): number {
  let rest = 1
  for (const value of values) {
    const top = rest >> 25
    rest = ((rest & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of GENERATOR.entries()) if (((top >> bit) & 1) === 1) rest ^= term
  }
  return rest
}
