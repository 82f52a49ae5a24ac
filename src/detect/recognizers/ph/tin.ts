import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

const HYPHEN = '[-\u2010\u2011\u2013]'

/**
 * Taxpayer identification number: nine digits and three or five for the branch. The ninth is a check digit of a rule that
 * is not published; the one that goes about (weights 9 to 2, modulo 11) refuses most of the numbers printed on
 * receipts, so none is asked for. https://www.ntrc.gov.ph/images/journal/j20141112a.pdf
 */
export const tin = identifier({
  type: 'PH_TIN',
  description:
    'Philippine taxpayer identification number: nine digits, or twelve or fourteen with those of the branch.',
  example: '000-123-456-000',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'with the branch',
      pattern: new RegExp(`\\d{3}(${HYPHEN})\\d{3}\\1\\d{3}\\1(?:\\d{3}|\\d{5})[VN]?`),
      score: 0.4,
    },
    { name: 'in groups', pattern: /\d{3}([- ])\d{3}\1\d{3}(?:\1(?:\d{3}|\d{5}))?/, score: 0.1 },
    { name: 'in one piece', pattern: /\d{9}|\d{12}|\d{14}/, score: 0.05 },
  ],
  check: (compact) => !/^0{9}/.test(compact) && !isOtherNumber(compact),
  context: [
    ...['tin', 'tin no', 'vat reg tin', 'non-vat reg tin', 'taxpayer identification number', 'taxpayer id', 'tax id'],
    ...['tax identification number', 'bir', 'bureau of internal revenue', 'rdo', 'revenue district office'],
    ...['buwis', 'numéro fiscal', "numéro d'identification fiscale"],
  ],
})
