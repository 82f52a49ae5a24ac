import { weightedSum } from '../../checksums/weighted-sum.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 1, 1]

/**
 * Australian Company Number: nine digits, weighted sum with the check digit a multiple of ten.
 * https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/australian-company-number-digit-check/
 */
export const acn = identifier({
  type: 'AU_ACN',
  description: 'Australian Company Number: nine digits, check digit modulo ten.',
  example: '004 085 616',
  languages: ['en'],
  byDefault: true,
  shapes: [
    // many numbers are written so, and one in ten passes
    { name: 'in groups', pattern: digitGroups('3 3 3'), score: 0.4 },
    { name: 'in one piece', pattern: /\d{9}/, score: 0.2 },
  ],
  check: (digits) => weightedSum(digits, WEIGHTS) % 10 === 0 && !/^(\d)\1+$/.test(digits),
  context: [
    ...['acn', 'acns', 'acn number', 'acn no', 'a.c.n.', 'australian company number', 'company number', 'arbn', 'asic'],
    ...['pty ltd', 'pty limited', 'australian registered body number', "numéro d'entreprise australien"],
  ],
})
