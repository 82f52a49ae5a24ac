import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Common reference number on the card of the social insurances: twelve digits as 4-7-1, without a published check
 * digit. https://www.sss.gov.ph/unified-multi-purpose-id-umid/
 */
export const umid = identifier({
  type: 'PH_UMID',
  description: 'Philippine common reference number (UMID): twelve digits as 4-7-1.',
  example: '0111-2345678-9',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'after CRN', pattern: /CRN-\d{4}-?\d{7}-?\d/i, score: 0.8 },
    { name: 'with hyphens', pattern: /\d{4}([-\u2010\u2011\u2013])\d{7}\1\d/, score: 0.5 },
    { name: 'with blanks', pattern: /\d{4} \d{7} \d/, score: 0.2 },
    { name: 'in one piece', pattern: /\d{12}/, score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact.replace('CRN', '')),
  context: [
    ...['umid', 'umid number', 'umid card', 'unified multi-purpose id', 'unified multipurpose id', 'crn'],
    ...['common reference number', 'sss', 'social security system', 'gsis', 'philhealth', 'pag-ibig', 'pagibig'],
  ],
})
