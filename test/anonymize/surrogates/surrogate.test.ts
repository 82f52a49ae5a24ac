import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surrogateOf } from '../../../src/anonymize/surrogates/surrogate.ts'
import { recognizers } from '../../../src/detect/recognizers/index.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'
import { valuesOf } from '../../detect/recognizers/values-of.ts'

const random = (label: string | number) => randomFrom('a key of the tests', `${label}`)
const DRAWS = 10

/** Dates are moved, not invented. */
const tested = recognizers.filter(({ type }) => type !== 'DATE_TIME')

describe.for(tested)('the example of $type', (recognizer) => {
  const { type, example } = recognizer
  const language: Language = /^(?:FR|BE|CH|LU)_/.test(type) ? 'fr' : 'en'
  const accepts = recognizer.accepts?.bind(recognizer)
  const isValid = accepts?.(example) ? { isValid: accepts } : {}
  const surrogate = (label: string | number) =>
    surrogateOf(type, example, { language, random: random(label), ...isValid })

  test('becomes others that the recognizer accepts', () => {
    const surrogates = Array.from({ length: DRAWS }, (_, i) => surrogate(i))
    expect(surrogates).not.toContain(example)
    expect(new Set(surrogates).size).toBeGreaterThan(DRAWS / 2)
    if (accepts?.(example)) for (const value of surrogates) expect(accepts(value), value).toBe(true)
    else if (valuesOf(recognizer, example, language).includes(example)) {
      for (const value of surrogates) expect(valuesOf(recognizer, value, language), value).toContain(value)
    }
  })

  test('becomes the same for the same random', () => {
    expect(surrogate('once')).toBe(surrogate('once'))
  })
})

describe.for([
  'EMAIL_ADDRESS',
  'USERNAME',
  'URL',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'PHONE_NUMBER',
  'CREDIT_CARD',
  'IBAN_CODE',
  'FR_RIB',
  'FR_NIR',
  'LOCATION',
  'ORGANIZATION',
  'STREET_ADDRESS',
  'FR_POSTCODE',
  'MONEY',
  'PERCENTAGE',
  'QUANTITY',
  'AGE',
  'SECRET',
  'CRYPTO',
  'COORDINATES',
  'UUID',
  'SOMETHING_ELSE',
])('%s', (type) => {
  // what a model or a caller's list may take for an entity is anything
  test('any text gives another, the same for the same random, in no long time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'019afZé .,-/@:+()%\n'), minLength: 1, maxLength: 30 }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('en', 'fr'), fc.nat(), (value, language, seed) => {
        const surrogate = surrogateOf(type, value, { language, random: random(seed) })
        expect(surrogate).not.toBe(value)
        expect(surrogate).not.toBe('')
        expect(surrogate).toBe(surrogateOf(type, value, { language, random: random(seed) }))
      }),
    )
  })

  test('a long text takes no time', { timeout: 5_000 }, () => {
    for (const piece of ['a', '1', '1 ', 'a.', ':', '-1', 'é’', '/', '%41', 'twelve ']) {
      const value = piece.repeat(2_000)
      expect(surrogateOf(type, value, { language: 'en', random: random(piece) })).not.toBe(value)
    }
  })
})

test('a surrogate that isValid refuses is not taken while another can be had', () => {
  const isValid = (value: string) => /^[\d.]+$/.test(value) && !value.startsWith('198.')
  for (let i = 0; i < 50; i++) {
    const surrogate = surrogateOf('IP_ADDRESS', '8.8.8.8', { language: 'en', random: random(i), isValid })
    expect(surrogate).toMatch(/^(?:192\.0\.2|203\.0\.113)\.\d+$/)
  }
})
