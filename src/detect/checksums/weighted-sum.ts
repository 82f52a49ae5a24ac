/** Sum of the digits, each times the weight at its place. Digits beyond the last weight do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0)
}

/** The same, but of every product the sum of its digits: 7 times 8 counts as 5 + 6. Weights below ten. */
export function weightedDigitSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => {
    const product = weight * Number(digits.charAt(at))
    return sum + Math.floor(product / 10) + (product % 10)
  }, 0)
}
