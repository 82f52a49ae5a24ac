import { createHash } from 'node:crypto'

export const HEX = '0123456789abcdef'
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
export const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
export const LETTERS = ALNUM.slice(10)

/**
 * Characters as a machine might have drawn them, the same in each run. Tokens are put together from them only while the
 * tests run, so that no file here looks like a leak to the services that search repositories for leaks.
 */
export function sample(alphabet: string, length: number, seed = 1): string {
  let drawn = ''
  for (let block = 0; drawn.length < length; block++) {
    const bytes = createHash('sha512').update(`${seed} ${block}`).digest()
    drawn += Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
  }
  return drawn.slice(0, length)
}
