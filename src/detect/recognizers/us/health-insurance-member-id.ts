import { identifier } from '../identifier.ts'

const MOST_CHARACTERS = 20

/**
 * Number of a member on the card of a health insurance: letters and digits as each insurer likes, up to twenty, so it counts
 * beside a word for it. https://www.cms.gov/files/document/11818-sample-insurance-card-english.pdf and
 * https://www.medicaid.gov/tmsis/dataguide/v4/data-elements/tpl003036/
 */
export const healthInsuranceMemberId = identifier({
  type: 'US_HEALTH_INSURANCE_MEMBER_ID',
  description:
    'Number of a member of a health insurance in the United States: letters and digits beside a word for it.',
  example: 'XYZ123456789',
  languages: ['en'],
  byDefault: true,
  shapes: [{ name: 'letters, then letters and digits', pattern: /[A-Z]{1,5}-?[A-Z0-9]{5,14}(?:-\d{2})?/i, score: 0.1 }],
  check: (compact) => compact.length <= MOST_CHARACTERS && /(?:\d\D{0,4}){5}/.test(compact),
  // "|" is the number: these words are right before it
  context: [
    ...['member id', 'member no', 'member number', 'member |', 'memberid', 'subscriber', 'insurance'],
    ...['health plan', 'policy no', 'policy number', 'policy id', 'policy |', 'policyholder', 'insured id'],
    ...['payer', 'group number', 'enrollee', 'medicaid id', 'plan id', 'numero d adherent', 'numero d assure'],
  ],
  negativeContext: ['staff member', 'team member'],
})
