import { mod11And10 } from '../../checksums/mod11-10.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * Tax identification number of a person: eleven digits, of the first ten one twice or three times and the others
 * once at most, ISO 7064 MOD 11,10. One number of eleven digits in 290 is like this.
 * https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html,
 * https://de.wikipedia.org/wiki/Steuerliche_Identifikationsnummer
 */
export const taxId = identifier({
  type: 'DE_TAX_ID',
  description: 'German tax identification number of a person: eleven digits, check digit by ISO 7064 MOD 11,10.',
  example: '86 095 742 719',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: digitGroups('2 3 3 3', '3 3 3 2', '3 4 4'), score: 0.9 },
    { name: 'in one piece', pattern: /\d{11}/, score: 0.7 },
  ],
  check: (digits) => hasOneRepeated(digits.slice(0, 10)) && mod11And10(digits),
  context: [
    ...['steueridentifikationsnummer', 'steuerliche identifikationsnummer', 'steuerliche identifikation', 'steuer-id'],
    ...['steuerid', 'steuer-id-nr', 'steuer-idnr', 'steueridnr', 'persönliche identifikationsnummer', 'idnr', 'id-nr'],
    ...['identifikationsnummer', 'steuer identifikation', 'steuernummer', 'tin', 'bzst', 'finanzamt'],
    ...['bundeszentralamt für steuern', 'lohnsteuer', 'einkommensteuer', 'tax id', 'tax number', 'taxpayer id'],
    ...['tax identification number', 'numéro fiscal', "numéro d'identification fiscale", 'identifiant fiscal'],
  ],
})

/** Three times in a row is not given out, nor a 0 first. */
function hasOneRepeated(digits: string): boolean {
  const counts = Array.from(new Set(digits), (digit) => digits.split(digit).length - 1)
  const repeated = counts.filter((count) => count > 1)
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/^0|(\d)\1\1/.test(digits)
}
