import { weightedDigitSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]

/**
 * Number of a person in the statutory health insurance: a letter, which counts as 01 to 26, eight digits and a check
 * digit. https://www.gesetze-im-internet.de/sgb_5/__290.html,
 * https://de.wikipedia.org/wiki/Krankenversichertennummer
 */
export const healthInsurance = identifier({
  type: 'DE_HEALTH_INSURANCE',
  description: 'German health insurance number: a letter and nine digits, the last a check digit.',
  example: 'A123456780',
  languages: ['de'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: /[A-Z]([ .\-\u00a0\u2009\u202f])\d{3}\1\d{3}\1\d{3}|[A-Z]\d{3}([ .\-\u00a0\u2009\u202f])\d{3}\2\d{3}/,
      score: 0.6,
    },
    { name: 'a letter, nine digits', pattern: /[A-Z]\d{9}/, score: 0.5 },
    { name: 'otherwise', pattern: /[A-Z][ \-\u00a0]?\d{9}/i, score: 0.35 },
  ],
  check: (compact) => {
    const letter = String(compact.charCodeAt(0) - 64).padStart(2, '0')
    const isOfOneDigit = /(\d)\1{8}/.test(compact)
    return !isOfOneDigit && weightedDigitSum(letter + compact.slice(1, 9), WEIGHTS) % 10 === Number(compact.charAt(9))
  },
  context: [
    ...['krankenversicherungsnummer', 'krankenversichertennummer', 'versichertennummer', 'versicherten-nr', 'kvnr'],
    ...[
      'versichertennr',
      'kv-nr',
      'krankenkasse',
      'krankenversicherung',
      'gesundheitskarte',
      'egk',
      'eGK',
      'gkv',
      'aok',
      'tk',
    ],
    ...['elektronische gesundheitskarte', 'gesetzliche krankenversicherung', 'krankenversicherungsausweis', 'tkk'],
    ...['versichertenausweis', 'versichertenkarte', 'versicherter', 'versicherte', 'barmer', 'dak', 'ikk', 'bkk'],
    ...['health insurance', 'health insurance number', 'insurance number', 'assurance maladie', "numéro d'assuré"],
  ],
})
