import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9]
/** Which person on the card. */
const REFERENCE = String.raw`(?:[ \u00a0]?[/-][ \u00a0]?[1-9])?`

/**
 * Medicare card: eight digits from 2 to 6 on, a check digit modulo ten, the issue of the card; perhaps the reference of a person on it.
 * https://clearwater.com.au/code/medicare
 */
export const medicare = identifier({
  type: 'AU_MEDICARE',
  description: 'Number of an Australian Medicare card: ten digits, the ninth a check digit modulo ten.',
  example: '2123 45670 1',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: new RegExp(String.raw`[2-6]\d{3}([ \-\u00a0\u2009\u202f])\d{5}\1[1-9]${REFERENCE}`),
      score: 0.65,
    },
    { name: 'in one piece', pattern: new RegExp(String.raw`[2-6]\d{8}[1-9]${REFERENCE}`), score: 0.4 },
    { name: 'in one piece with a person', pattern: /[2-6]\d{8}[1-9]{2}/, score: 0.2 },
  ],
  check: (digits) => weightedSum(digits, WEIGHTS) % 10 === Number(digits.charAt(8)) && !/^(\d)\1{8}/.test(digits),
  context: [
    ...['medicare', 'medicare number', 'medicare no', 'medicare card', 'medicare card number', 'irn', 'bulk bill'],
    ...['bulk billed', 'services australia', "carte d'assurance maladie"],
  ],
  negativeContext: ['tel', 'telephone', 'phone', 'mobile', 'fax', 'call'],
})
