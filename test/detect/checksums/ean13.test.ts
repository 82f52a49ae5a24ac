import { expect, test } from 'vitest'
import { ean13 } from '../../../src/detect/checksums/ean13.ts'
import { oneDigitOff } from '../one-digit-off.ts'

const VALID = [
  ['the example of GS1', '6291041500213'],
  ['a Swiss social insurance number', '7569217076985'],
  ['the ISBN of a sample', '9780306406157'],
] as const

test.for(VALID)('accepts %s', ([, digits]) => expect(ean13(digits)).toBe(true))

test.for(VALID)('refuses any single wrong digit in %s', ([, digits]) => {
  for (const wrong of oneDigitOff(digits)) expect(ean13(wrong), wrong).toBe(false)
})

test.for([
  ['twelve digits', '036000291452'],
  ['fourteen digits', '00629104150021'],
  ['nothing', ''],
] as const)('refuses %s', ([, digits]) => expect(ean13(digits)).toBe(false))
