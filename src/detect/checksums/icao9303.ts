/**
 * Check digit of machine-readable travel documents, 0 to 9: digits, A = 10 … Z = 35 and < = 0, weighted 7, 3, 1 in turn,
 * modulo ten. ICAO Doc 9303, part 3, section 4.9: https://www.icao.int/publications/doc-series/doc-9303
 */
export function icao9303(characters: string): number {
  let sum = 0
  for (let at = 0; at < characters.length; at++) {
    const char = characters.charAt(at)
    sum += (char === '<' ? 0 : Number.parseInt(char, 36)) * (at % 3 === 0 ? 7 : at % 3 === 1 ? 3 : 1)
  }
  return sum % 10
}
