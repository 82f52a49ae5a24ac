/** Every number that is written like `number` but for one digit: nine for each digit it has. */
export function oneDigitOff(number: string): string[] {
  return Array.from(number.matchAll(/\d/g)).flatMap(({ 0: digit, index }) =>
    Array.from('0123456789')
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, index) + other + number.slice(index + 1)),
  )
}
