import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Number of a prescription. Each pharmacy chooses it freely, so it counts beside a word for it.
 * https://www.cms.gov/files/document/cms-medicare-part-d-340b-repository-companion-guide-v-1.pdf
 */
export const prescriptionNumber = identifier({
  type: 'US_PRESCRIPTION_NUMBER',
  description: 'Number of a prescription in the United States: 6 to 12 digits beside a word for it, perhaps after RX.',
  example: 'RX-7654321',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'after RX', pattern: /RX-?\d{6,12}/i, score: 0.5 },
    { name: 'digits', pattern: /\d{6,12}|\d{7}-\d{5}/, score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact),
  // "|" is the number: these words are right before it
  context: [
    ...['rx |', 'rx no', 'rx number', 'rx num', 'rx id', 'rx nbr', 'prescription |', 'prescription no'],
    ...['prescription number', 'prescription id', 'prescription num', 'prescription ref', 'script no'],
    ...['script number', 'pharmacy number', 'refill |', 'refill no', 'refill number', 'ordonnance |'],
    ...['numero d ordonnance'],
  ],
})
