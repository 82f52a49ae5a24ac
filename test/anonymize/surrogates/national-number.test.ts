import { expect, test } from 'vitest'
import { nirKey, vatKey } from '../../../src/anonymize/surrogates/check-digits.ts'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { numberSurrogate } from '../../../src/anonymize/surrogates/national-number.ts'
import type { IsValid } from '../../../src/anonymize/surrogates/shape.ts'
import { luhn } from '../../../src/detect/checksums/luhn.ts'
import { randomFrom } from '../../../src/random.ts'

const compact = (value: string) => value.replace(/\W/g, '').toUpperCase()

function hasNirKey(value: string): boolean {
  return compact(value).slice(13) === nirKey(compact(value).slice(0, 13))
}

/** NHS number: weights 10 to 2, modulus 11. https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
function isNhs(value: string): boolean {
  const sum = Array.from(compact(value).slice(0, 9)).reduce((all, digit, i) => all + Number(digit) * (10 - i), 0)
  return (11 - (sum % 11)) % 11 === Number(compact(value).slice(9))
}

test.for([
  [
    'FR_NIR',
    '2 55 08 14 168 025 38',
    /^2 \d\d (?:0[1-9]|1[0-2]) (?:0[1-9]|[1-8]\d|9[0-5]) 99[1-9] \d{3} \d\d$/,
    hasNirKey,
  ],
  ['FR_NIR', '2550814168025 38', /^2\d{6}99[1-9]\d{3} \d\d$/, hasNirKey],
  ['FR_NIR', '1 85 05 2A 006 084 35', /^1 \d\d \d\d 2[AB] 99[1-9] \d{3} \d\d$/, hasNirKey],
  ['FR_NIR', '2 55 08 14 168 025', /^2 \d\d \d\d \d\d 99[1-9] \d{3}$/, undefined],
  ['FR_SIREN', '732 829 320', /^0\d\d \d{3} \d{3}$/, (value) => luhn(compact(value))],
  [
    'FR_SIRET',
    '732 829 320 00074',
    /^0\d\d \d{3} \d{3} \d{5}$/,
    (value) => luhn(compact(value)) && luhn(compact(value).slice(0, 9)),
  ],
  [
    'FR_VAT',
    'FR40 303 265 045',
    /^FR\d\d 0\d\d \d{3} \d{3}$/,
    (value) => luhn(compact(value).slice(4)) && vatKey(compact(value).slice(4)) === compact(value).slice(2, 4),
  ],
  [
    'FR_TAX_ID',
    '30 23 217 600 053',
    /^[0-3]\d \d\d \d{3} \d{3} \d{3}$/,
    (value) => Number(compact(value).slice(0, 10)) % 511 === Number(compact(value).slice(10)),
  ],
  [
    'BE_VAT',
    'BE 0403.019.261',
    /^BE 0\d{3}\.\d{3}\.\d{3}$/,
    (value) => 97 - (Number(compact(value).slice(2, 10)) % 97) === Number(compact(value).slice(10)),
  ],
  ['UK_NHS', '943 476 5919', /^999 \d{3} \d{4}$/, isNhs],
  ['UK_NINO', 'AB 12 34 56 C', /^QQ \d\d \d\d \d\d [A-Z]$/, undefined],
  ['US_SSN', '536-90-4399', /^9\d\d-0\d-\d{4}$/, undefined],
  ['CA_SIN', '046 454 286', /^0\d\d \d{3} \d{3}$/, (value) => luhn(compact(value))],
  ['DE_VAT', 'DE136695976', /^DE\d{9}$/, undefined],
  ['US_CLAIM_NUMBER', 'CLM-987654321', /^CLM-\d{9}$/, undefined],
  ['SOMETHING_ELSE', 'X1234567', /^[A-Z]\d{7}$/, undefined],
] as readonly (readonly [string, string, RegExp, IsValid | undefined])[])('%s: %s', ([type, value, shape, isValid]) => {
  if (isValid !== undefined) expect(isValid(value)).toBe(true)
  for (let i = 0; i < 30; i++) {
    const surrogate = numberSurrogate(type, value, randomFrom('a key of the tests', `${i}`), isValid)
    expect(surrogate).toMatch(shape)
    expect(isValid?.(surrogate) ?? true, surrogate).toBe(true)
    expect(surrogate).not.toBe(value)
    expect(keepsRun(value.replace(/^[A-Z]{2,3}(?=\W?\d)/, ''), surrogate.replace(/^[A-Z]{2,3}(?=\W?\d)/, ''))).toBe(
      false,
    )
  }
})

test('a valid number goes before a range of nobody that the recognizer refuses', () => {
  const isSsn = (value: string) => /^(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/.test(value)
  for (let i = 0; i < 30; i++) {
    const surrogate = numberSurrogate('US_SSN', '536-90-4399', randomFrom('a key of the tests', `${i}`), isSsn)
    expect(isSsn(surrogate)).toBe(true)
    expect(keepsRun('536-90-4399', surrogate)).toBe(false)
  }
})
