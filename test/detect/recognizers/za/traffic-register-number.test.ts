import { trafficRegisterNumber } from '../../../../src/detect/recognizers/za/traffic-register-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(trafficRegisterNumber, {
  valid: {
    'thirteen digits': '6001015000076',
    'counted up': '1234567890123',
    'an identity number but for its check digit': '8001015009086',
    'of another beginning': '4101000123456',
  },
  alone: 'none',
  nearMisses: {
    'an identity number': '8001015009087',
    'milliseconds since 1970': '1712345678901',
    'one digit throughout': '1111111111111',
    zeros: '0000000000000',
    'twelve digits': '600101500007',
    'fourteen digits': '60010150000761',
    'a letter': '600101500007A',
    'in groups': '600101 5000 076',
  },
  before: ['Traffic register number', 'TRN:', 'eNaTIS', 'traffic register no.', 'trafficRegisterNumber'],
  after: ['(traffic register)'],
  against: ['order number', 'ean'],
})
