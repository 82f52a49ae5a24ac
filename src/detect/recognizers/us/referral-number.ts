import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Number of a referral to a specialist. Payers choose it freely, so it counts beside a word for it.
 * https://www.cms.gov/outreach-and-education/mln/wbt/mln4462429-mln-wbt-1500/1500/lesson04/18/index.html
 */
export const referralNumber = identifier({
  type: 'US_REFERRAL_NUMBER',
  description:
    'Number of a medical referral in the United States: 6 to 12 digits beside a word for it, perhaps after REF or INF.',
  example: 'REF-987654321',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'after REF or INF', pattern: /(?:REF|INF)-?\d{6,12}/i, score: 0.1 },
    { name: 'digits', pattern: /\d{6,12}/, score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact),
  // "|" is the number: these words are right before it
  context: [
    ...['referral |', 'referral no', 'referral number', 'referral num', 'referral id', 'referral nbr'],
    ...['referral ref', 'infusion', 'specialty referral', 'specialty pharmacy', 'specialist referral'],
    ...['referral to', 'medical referral', 'referring provider', 'referring physician', 'referring doctor'],
    ...['referral authorization', 'lettre d adressage', 'medecin adresseur', 'medecin referent'],
  ],
})
