import { describe, expect, test } from 'vitest'
import { luhn } from '../../../src/detect/checksums/luhn.ts'
import { luhnMod36 } from '../../../src/detect/checksums/luhn-mod-36.ts'

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const VALID = [
  ['the GSTIN of python-stdnum', '27AAPFU0939F1ZV'],
  ['a GSTIN that ends with a figure', '37AADCS0472N1Z1'],
  ['a GSTIN of another state', '24AAACC4175D1Z4'],
  ['zeros alone', '00'],
] as const

test.for(VALID)('accepts %s', ([, characters]) => expect(luhnMod36(characters)).toBe(true))

test.for([
  ['a check character one too high', '27AAPFU0939F1ZW'],
  ['two neighbours exchanged', '72AAPFU0939F1ZV'],
  ['one character other than zero', '1'],
] as const)('refuses %s', ([, characters]) => expect(luhnMod36(characters)).toBe(false))

test('is no Luhn modulo ten', () => {
  expect(luhn('79927398713')).toBe(true)
  expect(luhnMod36('79927398713')).toBe(false)
})

describe('any single wrong character is refused', () => {
  test.for(VALID)('in %s', ([, characters]) => {
    for (let at = 0; at < characters.length; at++) {
      for (const other of CHARACTERS) {
        if (other === characters.charAt(at)) continue
        const wrong = characters.slice(0, at) + other + characters.slice(at + 1)
        expect(luhnMod36(wrong), wrong).toBe(false)
      }
    }
  })
})
