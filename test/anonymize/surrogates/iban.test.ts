import { describe, expect, test } from 'vitest'
import { ibanDigits, nirKey, remainder, ribKey, vatKey } from '../../../src/anonymize/surrogates/check-digits.ts'
import { ibanSurrogate, ribSurrogate } from '../../../src/anonymize/surrogates/iban.ts'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { mod97 } from '../../../src/detect/checksums/mod97.ts'
import { iban } from '../../../src/detect/recognizers/iban.ts'
import { randomFrom } from '../../../src/random.ts'
import { valuesOf } from '../../detect/recognizers/values-of.ts'

const random = (label: number) => randomFrom('a key of the tests', `${label}`)
const compact = (value: string) => value.replace(/\W/g, '').toUpperCase()

// samples of the SWIFT IBAN Registry
test.for([
  ['GB', 'GB29 NWBK 6016 1331 9268 19', /^GB\d\d ZZZZ(?: \d{4}){3} \d\d$/],
  ['DE, small letters', 'de89370400440532013000', /^de\d\d00000000\d{10}$/],
  ['FR', 'FR14 2004 1010 0505 0001 3M02 606', /^FR\d\d 0000 0\d{3} \d{4} \d{4} \d[A-Z]\d\d \d{3}$/],
  ['BE', 'BE68 5390 0754 7034', /^BE\d\d 999\d(?: \d{4}){2}$/],
  ['ES', 'ES91-2100-0418-4502-0005-1332', /^ES\d\d-0000(?:-\d{4}){4}$/],
  ['PT', 'PT50 0002 0123 1234 5678 9015 4', /^PT\d\d 0000(?: \d{4}){4} \d$/],
  ['CH', 'CH93 0076 2011 6238 5295 7', /^CH\d\d 0000 0\d{3}(?: \d{4}){2} \d$/],
  ['NL', 'NL91 ABNA 0417 1643 00', /^NL\d\d ZZZZ(?: \d{4}){2} \d\d$/],
  ['IT', 'IT60 X054 2811 1010 0000 0123 456', /^IT\d\d Z000 00[\d ]+$/],
  ['a country without a code', 'NO93 8601 1117 947', /^NO\d\d 0000 \d{4} \d{3}$/],
  ['a country that is not in the table', 'XK05 1212 0123 4567 8906', /^XK\d\d 000\d(?: \d{4}){3}$/],
] as const)('IBAN, %s', ([, value, shape]) => {
  for (let i = 0; i < 30; i++) {
    const surrogate = ibanSurrogate(value, random(i))
    expect(surrogate).toMatch(shape)
    expect(mod97(compact(surrogate).slice(4) + compact(surrogate).slice(0, 4))).toBe(1)
    expect(valuesOf(iban, surrogate)).toEqual([surrogate])
    expect(keepsRun(value.slice(4), surrogate.slice(4))).toBe(false)
  }
})

describe('national check digits', () => {
  test('France: the key of the account', () => {
    const account = compact(ibanSurrogate('FR14 2004 1010 0505 0001 3M02 606', random(1))).slice(4)
    expect(account.slice(21)).toBe(ribKey(account.slice(0, 5), account.slice(5, 10), account.slice(10, 21)))
    expect(ribKey('20041', '01005', '0500013M026')).toBe('06')
  })

  test('Belgium: the first ten modulo 97', () => {
    const account = compact(ibanSurrogate('BE68 5390 0754 7034', random(1))).slice(4)
    expect(Number(account.slice(10))).toBe(Number(account.slice(0, 10)) % 97 || 97)
  })

  test('Spain and Portugal: the rule gives the digits of the published sample', () => {
    const spain = compact(ibanSurrogate('ES91 2100 0418 4502 0005 1332', random(1))).slice(4)
    expect(spain.slice(8, 10)).toBe(spanish(spain.slice(0, 8), spain.slice(10)))
    expect(spanish('21000418', '0200051332')).toBe('45')
    const portugal = compact(ibanSurrogate('PT50 0002 0123 1234 5678 9015 4', random(1))).slice(4)
    expect(mod97(portugal)).toBe(1)
  })
})

/** Bank and branch, account: https://es.wikipedia.org/wiki/Código_cuenta_cliente */
function spanish(bank: string, account: string): string {
  const digit = (digits: string, weights: readonly number[]) => {
    const rest = 11 - (weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)
    return rest === 11 ? '0' : rest === 10 ? '1' : String(rest)
  }
  return digit(bank, [4, 8, 5, 10, 9, 7, 3, 6]) + digit(account, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6])
}

test('a French account number keeps its shape, and its key is right', () => {
  const surrogate = ribSurrogate('20041 01005 0500013M026 06', random(1))
  expect(surrogate).toMatch(/^00000 \d{5} \d{7}[A-Z]\d{3} \d\d$/)
  const [bank = '', branch = '', account = '', key] = surrogate.split(' ')
  expect(key).toBe(ribKey(bank, branch, account))
})

test('the other rules, on published samples', () => {
  expect(ibanDigits('DE', '370400440532013000')).toBe('89')
  expect(remainder('3214282912345698765432161182', 97)).toBe(1)
  expect(nirKey('2550814168025')).toBe('38') // of a published specimen of the Carte Vitale
  expect(vatKey('303265045')).toBe('40')
})
