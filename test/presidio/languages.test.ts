import { describe, expect, test } from 'vitest'
import { catalog } from '../../src/detect/catalog.ts'
import { hasNames, PRESIDIO_LANGUAGES, recognizerName, supportedEntities } from '../../src/presidio/languages.ts'

const NAMES = ['PERSON', 'LOCATION', 'ORGANIZATION']
const EVERYWHERE = ['CREDIT_CARD', 'EMAIL_ADDRESS', 'IBAN_CODE', 'IP_ADDRESS', 'URL']

test('names are found in English and French alone', () => {
  expect(PRESIDIO_LANGUAGES.filter(hasNames)).toEqual(['en', 'fr'])
})

test('the languages are codes, each once, with recognizers of their own', () => {
  expect(new Set(PRESIDIO_LANGUAGES).size).toBe(PRESIDIO_LANGUAGES.length)
  for (const language of PRESIDIO_LANGUAGES) {
    expect(language).toMatch(/^[a-z]{2}$/)
    expect(catalog.some(({ languages }) => languages?.includes(language))).toBe(true)
  }
})

describe('the types of a language', () => {
  test.for(PRESIDIO_LANGUAGES)('%s: identifiers always, names where there are models', (language) => {
    const types = supportedEntities(language)
    expect(types).toEqual(expect.arrayContaining(EVERYWHERE))
    for (const name of NAMES) expect(types.includes(name)).toBe(hasNames(language))
  })

  test('are some of all types', () => {
    expect(supportedEntities()).toEqual(catalog.map(({ type }) => type))
    expect(supportedEntities('fr')).toContain('FR_NIR')
    expect(supportedEntities('de')).not.toContain('FR_NIR')
  })
})

test.for([
  ['CREDIT_CARD', 'CreditCardRecognizer'],
  ['US_SSN', 'UsSsnRecognizer'],
  ['URL', 'UrlRecognizer'],
] as const)('%s is found by %s', ([type, name]) => expect(recognizerName(type)).toBe(name))
