/**
 * ISO 7064 MOD 11,10: whether the last digit checks those before it. Catches every single wrong digit.
 * https://en.wikipedia.org/wiki/ISO/IEC_7064
 */
export function mod11And10(digits: string): boolean {
  let rest = 10
  for (let at = 0; at < digits.length - 1; at++) {
    rest = (2 * ((rest + digits.charCodeAt(at) - 48) % 10 || 10)) % 11
  }
  return (rest + digits.charCodeAt(digits.length - 1) - 48) % 10 === 1
}
