/**
 * Luhn mod N for N = 36, of digits and capital letters (A = 10 … Z = 35): from the right, every second value counts
 * twice, as the sum of its two figures in base 36; the whole sum is a multiple of 36.
 * https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm
 */
export function luhnMod36(characters: string): boolean {
  let sum = 0
  for (let at = 0; at < characters.length; at++) {
    const value = Number.parseInt(characters.charAt(characters.length - 1 - at), 36)
    const counted = at % 2 === 1 ? 2 * value : value
    sum += Math.floor(counted / 36) + (counted % 36)
  }
  return sum % 36 === 0
}
