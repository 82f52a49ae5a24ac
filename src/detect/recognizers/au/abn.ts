import { weightedSum } from '../../checksums/weighted-sum.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]

/**
 * Australian Business Number: eleven digits; one less at the first place, their weighted sum is a multiple of 89.
 * https://abr.business.gov.au/Help/AbnFormat
 */
export const abn = identifier({
  type: 'AU_ABN',
  description: 'Australian Business Number: eleven digits modulo 89.',
  example: '51 824 753 556',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: digitGroups('2 3 3 3'), score: 0.85 },
    { name: 'in one piece', pattern: /\d{11}/, score: 0.5 }, // as telephone numbers with their country are
    { name: 'in two pieces', pattern: /\d{2}[ \u00a0]\d{9}/, score: 0.5 },
  ],
  check: (digits) => /^[1-9]/.test(digits) && (weightedSum(digits, WEIGHTS) - 10) % 89 === 0,
  context: [
    ...['abn', 'abns', 'abn number', 'abn no', 'australian business number', 'business number', 'abr', 'gst'],
    ...['tax invoice', 'australian business register', 'sole trader', "numéro d'entreprise australien"],
  ],
})
