import { expect, test } from 'vitest'
import { utr } from '../../../../src/detect/recognizers/uk/utr.ts'
import { oneDigitOff } from '../../one-digit-off.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(utr, {
  valid: {
    'in groups': '22345 67890',
    'of python-stdnum': '1955839661',
    'in one piece': '2234567890',
    'with a K': '2234567890K',
    'with a no-break blank': '22345\u00a067890',
    'in groups of three': '223 456 7890',
  },
  alone: ['22345 67890', '2234567890', '2234567890K', '22345\u00a067890', '223 456 7890'],
  nearMisses: {
    'a wrong check digit, of python-stdnum': '2955839661',
    'another wrong check digit': '3234567890',
    'two digits exchanged': '22345 68790',
    'nine digits': '223456789',
    'eleven digits': '22345678901',
    'another letter after it': '2234567890A',
    'groups of other sizes': '2234 567890',
    'a check digit that there is none of': '0123456789',
    'a decimal fraction': '2234567890.5',
    'one digit throughout': '4444444444',
  },
  before: ['UTR', 'Unique Taxpayer Reference', 'UTR number', 'tax reference', 'HMRC', 'Self Assessment', 'utrNumber'],
  after: ['(UTR)'],
  against: ['invoice', 'Tel.'],
})

test('refuses most single wrong digits: two rests modulo 11 share a check digit', () => {
  const wrong = oneDigitOff('2234567890')
  expect(wrong.filter((number) => utr.accepts?.(number)).length).toBeLessThan(wrong.length / 10)
})
