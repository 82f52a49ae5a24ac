import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 1]
const GAP = String.raw`[ .\-\u00a0\u2009\u202f]`
const BRANCH = String.raw`(?:${GAP}?\d{3})?`

/**
 * VAT number: GB, or XI for Northern Ireland, and nine digits modulo 97, since 2010 with 55 added; three more for a branch.
 * Of departments and health authorities GD or HA and three digits. https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.gb.vat
 */
export const vat = identifier({
  type: 'UK_VAT',
  description: 'VAT number of the United Kingdom: GB and nine digits modulo 97.',
  example: 'GB 980 7806 84',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'GB and digits',
      pattern: new RegExp(
        String.raw`(?:GB|XI)${GAP}?\d{3}(?:${GAP}?\d{4}${GAP}?\d\d|${GAP}\d{3}${GAP}\d{3})${BRANCH}`,
        'i',
      ),
      score: 0.9,
    },
    { name: 'of a department', pattern: new RegExp(String.raw`(?:GB|XI)${GAP}?(?:GD[0-4]|HA[5-9])\d\d`), score: 0.6 },
    { name: 'in groups', pattern: new RegExp(String.raw`\d{3}(${GAP})\d{4}\1\d\d`), score: 0.65 },
    { name: 'in one piece', pattern: /\d{9}(?:\d{3})?/, score: 0.2 },
  ],
  check: (compact) => {
    const digits = compact.replace(/^(?:GB|XI)/, '')
    return /^[GH]/.test(digits) || isVatNumber(digits)
  },
  context: [
    ...['vat', 'vat number', 'vat no', 'vat reg', 'vat reg no', 'vat registration', 'vat registration number'],
    ...['vat id', 'value added tax', 'tva', 'numéro de tva', 'n° tva', 'intracommunautaire'],
  ],
})

/** The old check of modulo 97, or the one with 55 added, which numbers below 100 million never have. */
function isVatNumber(digits: string): boolean {
  const rest = weightedSum(digits, WEIGHTS) % 97
  const isRight = digits.startsWith('0') ? rest === 0 : [0, 42, 55].includes(rest)
  return isRight && !/^(\d)\1{8}/.test(digits)
}
