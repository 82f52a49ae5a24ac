import { identifier } from '../identifier.ts'

const HYPHEN = String.raw`[-\u2010\u2011\u2013]`
const SORT_CODE = String.raw`\d\d(?:${HYPHEN}\d\d${HYPHEN}|[ \u00a0]\d\d[ \u00a0])\d\d`
const ACCOUNT = String.raw`\d{8}|\d{4}[ \u00a0]\d{4}`

/**
 * Sort code of a bank, perhaps with the number of the account right after it: three pairs of digits, and eight. Whether an account
 * can belong to a code is only told by a table of the banks. https://www.vocalink.com/tools/modulus-checking/
 */
export const sortCode = identifier({
  type: 'UK_SORT_CODE',
  description: 'Sort code of a British bank, with the number of the account if that follows.',
  example: '20-00-00',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'with the account',
      pattern: new RegExp(String.raw`${SORT_CODE}(?:[ \u00a0]|[ \u00a0]?[/,|][ \u00a0]?)(?:${ACCOUNT})`),
      score: 0.5,
    },
    { name: 'alone', pattern: new RegExp(SORT_CODE), score: 0.1 }, // as dates are written
    { name: 'in one piece', pattern: /\d{6}/, score: 0.05 },
  ],
  check: (digits) => !/^(\d)\1+$/.test(digits),
  context: ['sort code', 'sort codes', 'sortcode', 'sort code no', 'bank sort code', 's/c', 'code guichet britannique'],
})
