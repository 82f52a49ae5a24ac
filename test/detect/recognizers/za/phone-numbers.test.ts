import { describe, expect, test } from 'vitest'
import { mobileNumber, telephoneNumber } from '../../../../src/detect/recognizers/za/phone-numbers.ts'
import { valuesOf } from '../values-of.ts'

const MOBILE = ['082 123 4567', '0821234567', '+27 82 123 4567', '+27821234567', '0027 71 123 4567', '061 123 4567']
const OTHERS = ['021 123 4567', '(011) 123-4567', '+27 11 123 4567', '0800 123 456', '0860 123 456', '087 123 4567']
const NONE = [
  ...['+44 20 7946 0958', '+1 212 555 0123', '+33 6 39 98 12 34', '082 123 456', '082 123 45678', '+27 82 123 456'],
  ...['8001015009087', '2024-03-14', '192.0.2.1', '06 12 34 56 78', '(02) 1234 5678', '(415) 555-0132'],
]

describe('ZA_MOBILE_NUMBER', () => {
  test.for(MOBILE)('finds %s', (value) => expect(valuesOf(mobileNumber, `Call ${value}, please.`)).toEqual([value]))
  test.for([...OTHERS, ...NONE])('leaves alone %s', (value) =>
    expect(valuesOf(mobileNumber, `Call ${value}, please.`)).toEqual([]),
  )
})

describe('ZA_TELEPHONE_NUMBER', () => {
  test.for(OTHERS)('finds %s', (value) => expect(valuesOf(telephoneNumber, `Call ${value}, please.`)).toEqual([value]))
  test.for([...MOBILE, ...NONE])('leaves alone %s', (value) =>
    expect(valuesOf(telephoneNumber, `Call ${value}, please.`)).toEqual([]),
  )
})

test('are off by default: PHONE_NUMBER finds them', () => {
  expect([mobileNumber.byDefault, telephoneNumber.byDefault]).toEqual([false, false])
})
