import { expect, test } from 'vitest'
import { locationSurrogate } from '../../../src/anonymize/surrogates/location.ts'
import { WORDS } from '../../../src/anonymize/surrogates/words.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'

const TOWN = String.raw`\p{Lu}\p{Ll}{3,20}`
const oneOf = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})$`)

const CASES: readonly (readonly [string, Language, string, RegExp])[] = [
  ['a town', 'en', 'London', new RegExp(`^${TOWN}$`, 'u')],
  ['a town in capitals', 'en', 'PARIS', /^[A-Z]{4,}$/],
  ['a town in small letters', 'en', 'paris', /^[a-z]{4,}$/],
  ['New', 'en', 'New York', new RegExp(`^New ${TOWN}$`, 'u')],
  ['a country', 'en', 'France', oneOf(WORDS.en.countries)],
  ['a country of another language', 'en', 'Allemagne', oneOf(WORDS.en.countries)],
  ['a country with an article', 'en', 'the Netherlands', oneOf(WORDS.en.countries)],
  ['letters of a country', 'en', 'USA', oneOf(WORDS.en.countries)],
  ['a state', 'en', 'North Carolina', oneOf(WORDS.en.regions)],
  ['letters of a state', 'en', 'NY', /^(?!NY)[A-Z]{2}$/],
  ['letters of a town', 'en', 'NYC', /^(?!NYC)[A-Z]{3}$/],
  ['a continent', 'en', 'Europe', oneOf(WORDS.en.continents)],
  ['town and country', 'en', 'Paris, France', new RegExp(`^${TOWN}, [\\p{L} ]+$`, 'u')],
  ['a kind of place', 'en', 'Lake Geneva', new RegExp(`^Lake ${TOWN}$`, 'u')],
  ['a street', 'en', 'Baker Street', new RegExp(`^${TOWN} Street$`, 'u')],
  ['kinds only', 'en', 'West Park', new RegExp(`^West ${TOWN}$`, 'u')],
  ['another script', 'en', 'Москва', new RegExp(`^${TOWN}$`, 'u')],
  ['a French town', 'fr', 'Lyon', new RegExp(`^${TOWN}$`, 'u')],
  ['a saint', 'fr', 'Saint-Denis', new RegExp(`^Saint-${TOWN}$`, 'u')],
  ['on a river', 'fr', 'Aix-en-Provence', new RegExp(`^${TOWN}-en-${TOWN}$`, 'u')],
  ['elided', 'fr', "L'Isle-Adam", /^L'[AEÉHIOUY]\p{Ll}+-\p{Lu}\p{Ll}+$/u],
  ['a French region', 'fr', 'Île-de-France', oneOf(WORDS.fr.regions)],
  ['a French country', 'fr', 'la Suisse', new RegExp(`^la (?:${WORDS.fr.countries.join('|')})$`)],
  ['a French river', 'fr', 'vallée de la Loire', new RegExp(`^vallée de la ${TOWN}$`, 'u')],
]

test.for(CASES)('%s (%s): %s', ([, language, value, expected]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = locationSurrogate(value, language, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(expected)
    expect(surrogate.toLowerCase()).not.toBe(value.toLowerCase())
  }
})

test('there are enough towns', () => {
  for (const language of ['en', 'fr'] as const) {
    const towns = Array.from({ length: 500 }, (_, i) =>
      locationSurrogate('London', language, randomFrom('a key of the tests', `${i}`)),
    )
    expect(new Set(towns).size).toBeGreaterThan(350)
  }
})
