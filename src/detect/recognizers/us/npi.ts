import { luhn } from '../../checksums/luhn.ts'
import { identifier } from '../identifier.ts'

/** The issuer that the check digit is counted with, for health applications (80) in the United States (840). */
const ISSUER = '80840'

/**
 * National Provider Identifier: ten digits from 1 or 2 on, Luhn with 80840 before them.
 * https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf
 */
export const npi = identifier({
  type: 'US_NPI',
  description: 'National Provider Identifier of the United States: ten digits, Luhn check digit.',
  example: '1234-567-893',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: /[12]\d{3}([- \u00a0\u2009\u202f])\d{3}\1\d{3}/, score: 0.6 },
    { name: 'in one piece, like seconds since 1970', pattern: /1[4-9]\d{8}/, score: 0.2 },
    { name: 'in one piece', pattern: /[12]\d{9}/, score: 0.4 },
  ],
  check: (digits) => luhn(ISSUER + digits) && !/^(\d)\1{8}/.test(digits),
  context: [
    ...['npi', 'npis', 'nppes', 'provider', 'physician', 'prescriber', 'taxonomy', 'prescripteur', 'medecin'],
    ...['praticien'],
  ],
})
