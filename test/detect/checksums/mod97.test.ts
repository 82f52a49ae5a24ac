import { describe, expect, test } from 'vitest'
import { mod97 } from '../../../src/detect/checksums/mod97.ts'
import { oneDigitOff } from '../one-digit-off.ts'

/** Samples of the SWIFT IBAN Registry, with country and check digits moved to the end. */
const VALID = [
  ['the German sample', '370400440532013000DE89'],
  ['the French sample, with a letter in its account number', '20041010050500013M02606FR14'],
  ['the British sample, with letters of a bank', 'NWBK60161331926819GB29'],
  ['the Maltese sample', 'MALT011000012345MTLCAST001SMT84'],
  ['the Norwegian sample, the shortest', '86011117947NO93'],
  ['the Saint Lucian sample, the longest check', 'HEMM000100010012001200023015LC55'],
] as const

test.for(VALID)('leaves 1 of %s', ([, value]) => expect(mod97(value)).toBe(1))

test.for(VALID)('reads small letters as capitals in %s', ([, value]) => expect(mod97(value.toLowerCase())).toBe(1))

test.for([
  ['', 0],
  ['0', 0],
  ['96', 96],
  ['97', 0],
  ['98', 1],
  ['A', 10],
  ['Z', 35],
  ['1A', 13],
  ['794', 18],
] as const)('divides %s', ([value, rest]) => expect(mod97(value)).toBe(rest))

test('counts as arithmetic on whole numbers does', () => {
  const digits = '210501700012345678901234567890123456789'
  expect(mod97(digits)).toBe(Number(BigInt(digits) % 97n))
})

describe('any single wrong digit is refused', () => {
  test.for(VALID)('in %s', ([, value]) => {
    for (const wrong of oneDigitOff(value)) expect(mod97(wrong), wrong).not.toBe(1)
  })
})
