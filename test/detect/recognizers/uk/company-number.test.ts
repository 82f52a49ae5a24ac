import { companyNumber } from '../../../../src/detect/recognizers/uk/company-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(companyNumber, {
  valid: {
    'eight digits': '03977902',
    'a newer one': '14567890',
    'without its 0': '3977902',
    'of Scotland': 'SC123456',
    'of Northern Ireland': 'NI012345',
    'of a partnership': 'OC301234',
    'with a blank': 'SC 123456',
    'in lower case': 'sc123456',
    'of Northern Ireland, old': 'R0000123',
  },
  alone: 'none',
  nearMisses: {
    'a number not given out yet': '23977902',
    'six digits': '397790',
    'nine digits': '039779021',
    'letters that are none of a company': 'XX123456',
    'five digits after letters': 'SC12345',
    'seven digits after letters': 'SC1234567',
    'letters last': '123456SC',
    'one digit throughout': '11111111',
    zeros: '00000000',
    'a date': '03142024',
    'a decimal fraction': '03977902.5',
  },
  before: [
    ...(['Company number', 'Company no.', 'Registered in England and Wales No', 'companyNumber', 'CRN'] as const),
    ...['Companies House', 'Co. No.', 'registered in Scotland under number'],
  ],
  after: ['(Companies House)'],
  against: ['invoice no.', 'Ticket'],
})
