import { describe, expect, test } from 'vitest'
import { verhoeff } from '../../../src/detect/checksums/verhoeff.ts'
import { oneDigitOff } from '../one-digit-off.ts'

const VALID = [
  ['the example of Wikipedia', '2363'],
  ['another published sample', '758722'],
  ['a longer one', '123451'],
  ['the digits of a Luxembourg number', '189312010572'],
] as const

test.for(VALID)('accepts %s', ([, digits]) => expect(verhoeff(digits)).toBe(true))

describe('catches what Luhn does not', () => {
  test.for(VALID)('any single wrong digit, and any two neighbours exchanged, in %s', ([, digits]) => {
    for (const wrong of oneDigitOff(digits)) expect(verhoeff(wrong), wrong).toBe(false)
    for (let at = 1; at < digits.length; at++) {
      const exchanged = digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1)
      if (exchanged !== digits) expect(verhoeff(exchanged), exchanged).toBe(false)
    }
  })
})

test('has one check digit for every number', () => {
  for (const number of ['236', '75872', '12345', '000', '98765432101']) {
    expect(Array.from('0123456789').filter((digit) => verhoeff(number + digit))).toHaveLength(1)
  }
})
