import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Number under which a payer allowed a treatment beforehand. Payers choose it freely, so it counts beside a word for it.
 * https://www.cms.gov/outreach-and-education/mln/wbt/mln4462429-mln-wbt-1500/1500/lesson04/18/index.html
 */
export const priorAuthorizationNumber = identifier({
  type: 'US_PRIOR_AUTHORIZATION_NUMBER',
  description:
    'Number of a prior authorization in the United States: 6 to 12 digits beside a word for it, perhaps after PA.',
  example: 'PA-987654321',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'after PA', pattern: /PA-?\d{6,12}/i, score: 0.2 },
    { name: 'after AUTH', pattern: /AUTH-?\d{6,12}/i, score: 0.2 },
    { name: 'digits', pattern: /\d{6,12}/, score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact),
  // "|" is the number: these words are right before it
  context: [
    ...['prior authorization', 'prior auth', 'preauthorization', 'pre authorization', 'pre auth', 'preauth'],
    ...['precertification', 'pre certification', 'precert', 'prior approval', 'authorization |'],
    ...['authorization no', 'authorization number', 'authorization id', 'auth no', 'auth number', 'auth |'],
    ...['approval number', 'approval no', 'accord prealable', 'entente prealable', 'autorisation prealable'],
  ],
})
