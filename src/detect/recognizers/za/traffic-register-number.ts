import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'
import { isIdNumber } from './id-number.ts'

/**
 * Traffic register number, which the vehicle register gives to organizations and to people without an identity number.
 * Thirteen digits without a known check digit, so it counts beside a word alone.
 * https://www.gov.za/services/driving-licence-driving/apply-traffic-register-number
 */
export const trafficRegisterNumber = identifier({
  type: 'ZA_TRAFFIC_REGISTER_NUMBER',
  description:
    'South African traffic register number: thirteen digits that are no identity number, beside a word for it.',
  example: '6001015000076',
  languages: ['en'],
  byDefault: true,
  shapes: [{ name: 'thirteen digits', pattern: /\d{13}/, score: 0.05 }],
  check: (digits) => !isIdNumber(digits) && !isOtherNumber(digits),
  context: [
    ...['traffic register', 'traffic register number', 'traffic register no', 'traffic registration number', 'trn'],
    ...['enatis', 'eNaTIS', 'natis', 'NaTIS', 'vehicle register', 'verkeersregisternommer', 'verkeersregister'],
  ],
})
