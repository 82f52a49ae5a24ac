import { passport } from '../../../../src/detect/recognizers/us/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(passport, {
  valid: {
    'nine digits': '912803456',
    'nine other digits': '340020013',
    'the sample of the State Department': 'A90345682',
    'a letter and eight digits': 'A12345678',
    'a small letter': 'z54103028',
    'in groups': '340 020 013',
    'with a blank after the letter': 'A 90345682',
  },
  alone: 'none',
  nearMisses: {
    'eight digits': '91280345',
    'ten digits': '9128034561',
    'a letter and seven digits': 'A1234567',
    'a letter and nine digits': 'A123456789',
    'two letters': 'AB1234567',
    'a letter at the end': '12345678A',
    'one digit throughout': '111111111',
    'a decimal fraction': '912803456.5',
    'a letter and one digit throughout': 'A11111111',
    'two separators': '340 020-013',
  },
  before: [
    'passport',
    'Passport No.',
    'passport number:',
    'US passport #',
    'travel document',
    'passportNumber',
    'passeport',
  ],
  after: ['is the number of my passport'],
})
