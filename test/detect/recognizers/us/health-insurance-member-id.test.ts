import { expect, test } from 'vitest'
import { healthInsuranceMemberId } from '../../../../src/detect/recognizers/us/health-insurance-member-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(healthInsuranceMemberId, {
  valid: {
    'three letters and nine digits': 'XYZ123456789',
    'one letter and eight digits': 'W12345678',
    'with a hyphen': 'ABC-123456',
    'letters among the digits': 'XEH5A2B4471',
    'with the number of a dependant': 'U1234567801-02',
    'in small letters': 'xyz123456789',
  },
  alone: 'none',
  nearMisses: {
    'digits alone': '123456789',
    'letters alone': 'SUBSCRIBER',
    'five places': 'A1234',
    'four digits': 'CMP0105',
    'a letter after digits': '123456789X',
    'six letters first': 'ABCDEFGHIJ-1234567890',
    'too long': 'ABCDE12345678901234567890',
    'a blank in it': 'XYZ 123456789',
  },
  before: [
    'Member ID',
    ...['member #', 'subscriber', 'insurance', 'Policy number', 'policy no.'],
    ...['memberId', 'Subscriber ID:', 'health plan', 'Insured ID'],
  ],
  after: ['is your member ID'],
})

test('a member of something else is not enough', () => {
  expect(valuesOf(healthInsuranceMemberId, 'Every member of class XYZ123456789 is public.')).toEqual([])
})
