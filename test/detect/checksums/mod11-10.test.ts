import { expect, test } from 'vitest'
import { mod11And10 } from '../../../src/detect/checksums/mod11-10.ts'
import { oneDigitOff } from '../one-digit-off.ts'

const VALID = [
  ['the example of the standard', '07945'],
  ['a German tax number of a person', '86095742719'],
  ['the digits of a German VAT number', '136695976'],
] as const

test.for(VALID)('accepts %s', ([, digits]) => expect(mod11And10(digits)).toBe(true))

test.for(VALID)('any single wrong digit in %s is refused', ([, digits]) => {
  for (const wrong of oneDigitOff(digits)) expect(mod11And10(wrong), wrong).toBe(false)
})

test('has one check digit for every number', () => {
  for (const number of ['0794', '8609574271', '000', '98765432101']) {
    expect(Array.from('0123456789').filter((digit) => mod11And10(number + digit))).toHaveLength(1)
  }
})
