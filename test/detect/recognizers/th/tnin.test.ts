import { expect, test } from 'vitest'
import { tnin } from '../../../../src/detect/recognizers/th/tnin.ts'
import { oneDigitOff } from '../../one-digit-off.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(tnin, {
  valid: {
    'as printed': '1-2345-67890-12-1',
    'of another sample': '1-2345-45678-78-1',
    'with blanks': '1 2345 67890 12 1',
    'in one piece': '1234567890121',
    'of kind 2': '2345678901234',
    'of kind 3': '3456789012347',
    'of kind 4': '4567890123459',
    'of kind 5': '5678901234560',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '1234567890123',
    'another wrong check digit': '2345678901235',
    'two digits exchanged': '1234567809121',
    'kind 0': '0234567890124',
    'kind 9': '9123456789013',
    'no such region': '1034567890124',
    'no such province': '1284567890124',
    'province 99': '1994567890124',
    'twelve digits': '123456789012',
    'fourteen digits': '12345678901211',
    'a letter': '123456789012a',
    'one digit throughout': '1111111111111',
    'other groups': '12-345-67890-12-1',
  },
  before: ['Thai National ID', 'Thai ID:', 'TNIN', 'ID card', 'เลขประจำตัวประชาชน', 'เลขบัตรประชาชน:', 'nationalId'],
  after: ['(เลขประจำตัวประชาชน)'],
  against: ['ean', 'order number'],
})

test('any single wrong digit is refused but one in the third place, which has no part in the check digit', () => {
  const accepted = oneDigitOff('2345678901234').filter((number) => tnin.accepts?.(number))
  expect(accepted).not.toEqual([])
  for (const number of accepted) expect(number).toMatch(/^23\d5678901234$/)
})
