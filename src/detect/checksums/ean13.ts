/**
 * EAN-13 (GTIN-13), thirteen digits: every second one from the left counts three times, the sum is a multiple of ten.
 * https://www.gs1.org/services/how-calculate-check-digit-manually
 */
export function ean13(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) sum += (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 1 : 3)
  return digits.length === 13 && sum % 10 === 0
}
