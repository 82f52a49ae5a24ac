/**
 * ISO 7064 MOD 97-10: the remainder of a string of digits and letters (A = 10 … Z = 35, either case) divided by 97.
 * A valid number leaves 1.
 */
export function mod97(value: string): number {
  let rest = 0 // stays below 97, so no BigInt is needed
  for (const char of value) {
    const number = Number.parseInt(char, 36)
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97
  }
  return rest
}
