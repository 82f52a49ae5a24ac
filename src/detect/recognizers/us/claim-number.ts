import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Number of a claim on a health insurance, as on its explanation of benefits. Insurers choose it freely, so it counts beside
 * a word for it. https://www.cms.gov/medical-bill-rights/help/guides/explanation-of-benefits
 */
export const claimNumber = identifier({
  type: 'US_CLAIM_NUMBER',
  description:
    'Number of an insurance claim in the United States: 6 to 15 digits beside a word for it, perhaps after CLM.',
  example: 'CLM-987654321',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'after CLM', pattern: /CLM[- ]?\d{6,15}/i, score: 0.5 },
    { name: 'digits', pattern: /\d{6,15}/, score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact),
  // "|" is the number: these words are right before it
  context: [
    ...['claim |', 'claim no', 'claim number', 'claim num', 'claim id', 'claim nbr', 'claim reference'],
    ...['claim ref', 'medical claim', 'healthcare claim', 'health claim', 'insurance claim', 'claim form'],
    ...['claim status', 'claims adjuster', 'claim control number', 'icn', 'explanation of benefits', 'eob'],
    ...['claim file', 'numero de sinistre', 'numero de reclamation', 'numero de demande', 'sinistre |'],
  ],
})
