import { expect, test } from 'vitest'
import { cardSurrogate } from '../../../src/anonymize/surrogates/credit-card.ts'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { luhn } from '../../../src/detect/checksums/luhn.ts'
import { creditCard } from '../../../src/detect/recognizers/credit-card.ts'
import { randomFrom } from '../../../src/random.ts'
import { valuesOf } from '../../detect/recognizers/values-of.ts'

test.for([
  ['Visa', '4539 1488 0343 6467', /^4(?:000 00|242 42|111 11|012 88)\d\d \d{4} \d{4}$/],
  ['Visa of tests', '4242 4242 4242 4242', /^4(?:000 00|111 11|012 88)\d\d \d{4} \d{4}$/],
  ['Visa of 13 digits', '4222222222222', /^4\d{12}$/],
  ['American Express', '3787-344936-71000', /^37\d\d-\d{6}-\d{5}$/],
  ['Mastercard', '5425233430109903', /^(?:5[125]|222)\d+$/],
  ['Mastercard 2', '2223 0000 4841 0010', /^(?:5[125]|222)[\d ]+$/],
  ['Discover', '6011.0009.9013.9424', /^6\d{3}(?:\.\d{4}){3}$/],
  ['Diners Club', '30569309025904', /^3[0368]\d{12}$/],
  ['JCB', '3530 1113 3330 0000', /^35[\d ]+$/],
  ['UnionPay', '6240008631401148', /^62\d{14}$/],
  ['Maestro', '6759649826438453', /^(?:6759|5000|6771)\d{12}$/],
] as const)('%s', ([, value, shape]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = cardSurrogate(value, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(shape)
    expect(surrogate).toHaveLength(value.length)
    expect(luhn(surrogate.replace(/\D/g, ''))).toBe(true)
    expect(keepsRun(value, surrogate)).toBe(false)
  }
})

test('is a card for the recognizer', () => {
  for (let i = 0; i < 50; i++) {
    const surrogate = cardSurrogate('4539 1488 0343 6467', randomFrom('a key of the tests', `${i}`))
    expect(valuesOf(creditCard, surrogate)).toEqual([surrogate])
  }
})
