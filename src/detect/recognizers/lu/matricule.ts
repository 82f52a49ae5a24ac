import { luhn } from '../../checksums/luhn.ts'
import { verhoeff } from '../../checksums/verhoeff.ts'
import { identifier } from '../identifier.ts'

const GAP = String.raw`[ .\-\u00a0\u2009\u202f]?`
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`

/**
 * National identification number of a person: birth date, three digits, and one check digit each by Luhn and by
 * Verhoeff, both of the first eleven digits.
 * https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/luxembourg-tin.pdf
 */
export const matricule = identifier({
  type: 'LU_MATRICULE',
  description:
    'Luxembourg national identification number: 13 digits with the birth date, Luhn and Verhoeff check digits.',
  example: '1893 1201 057 32',
  languages: ['fr', 'de'],
  byDefault: true,
  shapes: [
    {
      name: 'with the birth date',
      pattern: new RegExp(String.raw`(?:1[89]|20)\d{2}${GAP}${MONTH}${GAP}${DAY}${GAP}\d{3}${GAP}\d{2}`),
      score: 0.95,
    },
  ],
  check: (compact) => luhn(compact.slice(0, 12)) && verhoeff(compact.slice(0, 11) + compact.slice(12)),
  context: [
    ...['matricule', 'n° matricule', 'numéro matricule', 'matricule national', "numéro d'identification national"],
    ...['ccss', 'cns', "numéro d'identification", 'sécurité sociale', 'matrikel', 'matrikelnummer'],
    ...['sozialversicherungsnummer', 'nationale identifikationsnummer', 'national identification number'],
    ...['social security number', 'tin', 'tax id'],
  ],
})
