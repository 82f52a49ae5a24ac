import { luhn } from '../../checksums/luhn.ts'
import { identifier } from '../identifier.ts'

const GAP = String.raw`[ .\-\u00a0\u2009\u202f]`
const IN_GROUPS = String.raw`[1-79]\d{2}(${GAP})\d{3}\1\d{3}`

/**
 * Social Insurance Number: nine digits, Luhn. None begins with 8; those with 0 are tax numbers of people without one, and samples.
 * https://www.canada.ca/en/employment-social-development/services/sin.html, https://en.wikipedia.org/wiki/Social_insurance_number
 */
export const sin = identifier({
  type: 'CA_SIN',
  description: 'Canadian Social Insurance Number: nine digits, Luhn check digit.',
  example: '130 692 544',
  languages: ['en', 'fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: new RegExp(String.raw`(?<!\d[ \t\u00a0\u202f]{1,4})${IN_GROUPS}(?![ \t\u00a0\u202f]{1,4}\d)`),
      score: 0.6,
    },
    { name: 'in groups beside other digits', pattern: new RegExp(IN_GROUPS), score: 0.3 },
    { name: 'in one piece', pattern: /[1-79]\d{8}/, score: 0.4 },
    { name: 'from 0 on', pattern: new RegExp(String.raw`0\d{2}(${GAP}?)\d{3}\1\d{3}`), score: 0.2 },
  ],
  check: (digits) => luhn(digits) && !/^(\d)\1+$/.test(digits),
  context: [
    ...['sin', 'sin number', 'sin no', 'sin#', 'social insurance', 'social insurance number', 'service canada', 't4'],
    ...['individual tax number', 'nas', 'numéro nas', 'n° nas', "numéro d'assurance sociale", 'assurance sociale'],
    ...["n° d'assurance sociale", "no d'assurance sociale", 'relevé 1', 'canada revenue agency', 'agence du revenu'],
  ],
  negativeContext: ['siren', 'siret', 'rcs', 'tel', 'phone'],
})
