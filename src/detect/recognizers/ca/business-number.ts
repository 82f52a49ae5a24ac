import { luhn } from '../../checksums/luhn.ts'
import { identifier } from '../identifier.ts'

const GAP = String.raw`[ \-\u00a0\u2009\u202f]?`
const NUMBER = String.raw`\d{3}${GAP}\d{3}${GAP}\d{3}|\d{5}${GAP}\d{4}`

/**
 * Business Number of the Canada Revenue Agency: nine digits, Luhn; with the account of a program, such as RT 0001 for GST and HST.
 * https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.ca.bn
 */
export const businessNumber = identifier({
  type: 'CA_BUSINESS_NUMBER',
  description: 'Canadian Business Number: nine digits, Luhn check digit, perhaps with an account as RT0001.',
  example: '123456782 RT 0001',
  languages: ['en', 'fr'],
  byDefault: true,
  shapes: [
    {
      name: 'with the account of a program',
      pattern: new RegExp(String.raw`(?:${NUMBER})${GAP}R[CDEGMNPRTZ]${GAP}\d{4}`, 'i'),
      score: 0.9,
    },
    // is one of many numbers of nine digits that pass Luhn
    { name: 'alone', pattern: new RegExp(NUMBER), score: 0.15 },
  ],
  check: (compact) => luhn(compact.slice(0, 9)) && !/^(\d)\1{8}/.test(compact),
  context: [
    ...['business number', 'business no', 'bn', 'bn9', 'bn15', 'cra', 'gst', 'hst', 'gst/hst', 'payroll account'],
    ...['charity number', 'charitable registration', 'canada revenue agency', "numéro d'entreprise", 'ne |', 'arc'],
    ...[
      'tps',
      'tvh',
      'n° tps',
      'numéro de tps',
      "numéro d'enregistrement",
      'agence du revenu',
      'organisme de bienfaisance',
    ],
  ],
  negativeContext: ['siren', 'siret', 'rcs'],
})
