import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/** What a number for the whole country begins with: the Land, two or three digits of the office, a zero. */
const LAND = '(?:(?:10|11|2[1-46-8]|3[0-2]|4[01])\\d\\d|[59]\\d{3})0'

/**
 * Tax number of a person or business at a tax office: ten or eleven digits in the groups of its Land, or thirteen
 * for the whole country. The check digit is another in each Land, and which Land it is cannot be told from the
 * number. https://de.wikipedia.org/wiki/Steuernummer
 */
export const taxNumber = identifier({
  type: 'DE_TAX_NUMBER',
  description: 'German tax number: groups of digits as 181/815/08155, or thirteen digits.',
  example: '181/815/08155',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'with slashes', pattern: /\d{2,3}\/\d{3}\/\d{5}|\d{3}\/\d{4}\/\d{4}/, score: 0.5 },
    { name: 'with one slash', pattern: /\d{5}\/\d{5}/, score: 0.25 },
    {
      name: 'in other groups',
      pattern: /\d{2,3}([ .\-\u00a0\u2009\u202f])\d{3}\1\d{5}|\d{3}([ .\-\u00a0\u2009\u202f])\d{4}\2\d{4}|\d{5} \d{5}/,
      score: 0.15,
    },
    { name: 'for the whole country', pattern: new RegExp(`${LAND}\\d{8}`), score: 0.2 },
    { name: 'in one piece', pattern: /\d{10,11}|(?:0[1-9]|1[0-6])\d{11}/, score: 0.05 },
  ],
  // groups with slashes are no seconds since 1970
  check: (digits, value) => !/(\d)\1{7}/.test(digits) && (value !== digits || !isOtherNumber(digits)),
  context: [
    ...[
      'steuernummer',
      'steuernr',
      'steuer-nr',
      'steuer nr',
      'st.-nr',
      'st-nr',
      'stnr',
      'st nr',
      'str-nr',
      'finanzamt',
    ],
    ...['umsatzsteuer', 'einkommensteuer', 'körperschaftsteuer', 'gewerbesteuer', 'lohnsteuer', 'steuerveranlagung'],
    ...['steuerbescheid', 'steuererklärung', 'elster', 'tax number', 'tax no', 'german tax number', 'numéro fiscal'],
  ],
  negativeContext: ['telefon', 'tel', 'fax', 'mobil', 'aktenzeichen', 'rechnungsnummer', 'kundennummer', 'konto'],
})
