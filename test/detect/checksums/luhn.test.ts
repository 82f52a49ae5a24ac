import { describe, expect, test } from 'vitest'
import { luhn } from '../../../src/detect/checksums/luhn.ts'
import { oneDigitOff } from '../one-digit-off.ts'

const VALID = [
  ['the example of ISO/IEC 7812-1', '79927398713'],
  ['a Visa sample', '4111111111111111'],
  ['a Visa sample of thirteen digits', '4222222222222'],
  ['a Mastercard sample', '5555555555554444'],
  ['an American Express sample', '378282246310005'],
  ['a Diners Club sample', '30569309025904'],
  ['an IMEI sample', '490154203237518'],
  ['the SIREN of La Poste', '356000000'],
  ['zeros alone', '00'],
] as const

test.for(VALID)('accepts %s', ([, digits]) => expect(luhn(digits)).toBe(true))

test.for([
  ['a check digit one too low', '79927398712'],
  ['a check digit one too high', '79927398714'],
  ['digits in ascending order', '1234567812345678'],
  ['two neighbours exchanged', '4111111111111111'.replace('41', '14')],
  ['one digit other than zero', '1'],
] as const)('refuses %s', ([, digits]) => expect(luhn(digits)).toBe(false))

describe('any single wrong digit is refused', () => {
  test.for(VALID)('in %s', ([, digits]) => {
    for (const wrong of oneDigitOff(digits)) expect(luhn(wrong), wrong).toBe(false)
  })
})
