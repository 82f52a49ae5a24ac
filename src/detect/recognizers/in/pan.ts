import { identifier } from '../identifier.ts'

/**
 * Permanent Account Number of a taxpayer: three letters, one for the kind of holder (P for a person), the initial of
 * the name, four digits and a check letter, the rule of which is not published.
 * https://en.wikipedia.org/wiki/Permanent_account_number
 */
export const pan = identifier({
  type: 'IN_PAN',
  description:
    'Permanent Account Number of a taxpayer in India: five letters, the fourth for the holder, four digits, a letter.',
  example: 'ABCPK1234F',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'with the letter of a kind of holder', pattern: /[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z]/, score: 0.6 },
    { name: 'in groups', pattern: /[A-Z]{3}[ABCFGHJKLPT][A-Z]([ \-\u00a0])\d{4}\1[A-Z]/, score: 0.4 },
    // without blanks, which would make one of "total 2024 a"
    { name: 'in lower case', pattern: /[A-Z]{3}[ABCFGHJKLPT][A-Z](-?)\d{4}\1[A-Z]/i, score: 0.35 },
    { name: 'with another fourth letter', pattern: /[A-Z]{5}\d{4}[A-Z]/i, score: 0.1 },
  ],
  check: (compact) => compact.slice(5, 9) !== '0000', // counted from 0001
  context: [
    ...['pan', 'pan no', 'pan number', 'pan card', 'permanent account number', 'permanent account', 'income tax'],
    ...['income tax department', 'taxpayer', 'tds', 'form 16', 'itr', 'numéro pan', 'numéro de compte permanent'],
    'पैन',
  ],
})
