/** Multiplication of the dihedral group D5, the symmetries of a regular pentagon. */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
/** The permutation of a digit by its place from the right, repeated after eight. */
const PERMUTATION = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/**
 * Verhoeff algorithm: whether the last digit checks those before it. Catches every single wrong digit and every exchange of
 * neighbours. J. Verhoeff, Error detecting decimal codes, 1969: https://en.wikipedia.org/wiki/Verhoeff_algorithm
 */
export function verhoeff(digits: string): boolean {
  let rest = 0
  for (let i = 0; i < digits.length; i++) {
    const permuted = Number(PERMUTATION[i % 8]?.charAt(digits.charCodeAt(digits.length - 1 - i) - 48))
    rest = Number(PRODUCT[rest]?.charAt(permuted))
  }
  return rest === 0
}
