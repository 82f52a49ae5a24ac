import { identifier } from '../identifier.ts'

const PREFIX = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]'
const GAP = String.raw`[ .\-\u00a0\u2009\u202f]`
const PAIRS = String.raw`\d\d${GAP}?\d\d${GAP}?\d\d`

/**
 * National Insurance number: two letters, six digits and a letter A to D, without a check digit. The letters D, F, I, Q, U, V and
 * some pairs are never used. https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
export const nino = identifier({
  type: 'UK_NINO',
  description: 'National Insurance number of the United Kingdom: two letters, six digits, a letter A to D.',
  example: 'AB 12 34 56 C',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'in pairs, as printed',
      pattern: new RegExp(String.raw`${PREFIX}(${GAP})\d\d\1\d\d\1\d\d\1[A-D]`, 'i'),
      score: 0.8,
    },
    { name: 'in one piece or some groups', pattern: new RegExp(`${PREFIX}${GAP}?${PAIRS}${GAP}?[A-D]`), score: 0.55 },
    // as hexadecimal numbers are
    { name: 'in lower case', pattern: new RegExp(`${PREFIX}${GAP}?${PAIRS}${GAP}?[A-D]`, 'i'), score: 0.4 },
    // which no one has, so that it can be printed in forms
    { name: 'of an example', pattern: new RegExp(`QQ${GAP}?${PAIRS}${GAP}?[A-D]`, 'i'), score: 0.3 },
    { name: 'without its last letter', pattern: new RegExp(`${PREFIX}${GAP}?${PAIRS}`), score: 0.15 },
  ],
  context: [
    ...['national insurance', 'national insurance number', 'national insurance no', 'nat ins', 'ni number', 'ni no'],
    ...['n.i. number', 'n.i. no', 'nino', 'ninos', 'ni num', 'ni |', 'hmrc', 'dwp', 'p45', 'p60', 'payslip', 'paye'],
    ...["numéro d'assurance nationale", 'assurance nationale'],
  ],
})
