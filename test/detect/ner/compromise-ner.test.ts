import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../../bench/texts.ts'
import { type LoadedModels, loadModels, models } from '../../../src/detect/ner/models.ts'
import { NER_TYPES } from '../../../src/detect/ner/ner.ts'
import { LANGUAGES, type Language, MODEL_SIZES } from '../../../src/span.ts'
import { anyText } from '../../texts.ts'

let loaded: LoadedModels
beforeAll(async () => {
  loaded = await loadModels()
})

const find = (text: string, language: Language = 'en') =>
  Array.from(loaded(language, 'sm').find(text)).filter((span) => span !== undefined)
const valuesOf = (type: string, text: string, language?: Language) =>
  find(text, language)
    .filter((span) => span.type === type)
    .map(({ start, end }) => text.slice(start, end))

describe('in English', () => {
  test.for([
    ['a name', 'Yesterday John Smith called.', ['John Smith']],
    ['a name without its title', 'Ask Mr. John Smith.', ['John Smith']],
    ["a name without its 's", "We took Mary's car.", ['Mary']],
    ['a name with punctuation around it', '“John Smith”, (Mary Brown)!', ['John Smith', 'Mary Brown']],
    ['two names with a dash between them', "Mary O'Brien—Tim Brown", ["Mary O'Brien", 'Tim Brown']],
    ['a name after an emoji', '😀 John Smith', ['John Smith']],
    ['a name before a line end', 'John Smith\nMary Brown', ['John Smith', 'Mary Brown']],
    ['no name', 'The table is made of wood.', []],
  ] as const)('finds %s', ([, text, expected]) => expect(valuesOf('PERSON', text)).toEqual(expected))

  test.for([
    ['LOCATION', 'She moved from Paris, France to London.', ['Paris', 'France', 'London']],
    ['ORGANIZATION', 'He works for Microsoft and not for Google.', ['Microsoft', 'Google']],
    ['DATE_TIME', 'On January 5th, 2021 at 5:30pm, or on 2024-01-15.', ['January 5th, 2021', '5:30pm', '2024-01-15']],
    ['MONEY', 'It cost $3,000.50 in all.', ['$3,000.50']],
  ] as const)('finds %s', ([type, text, expected]) => expect(valuesOf(type, text)).toEqual(expected))
})

describe('in French', () => {
  test.for([
    ['PERSON', 'Je soussigné Jean-Pierre Martin, né à Lyon.', ['Jean-Pierre Martin']],
    ['LOCATION', 'Elle habite à Lyon, pas à Paris.', ['Lyon', 'Paris']],
    ['DATE_TIME', 'Le 3 mars 1987 à 14h30, puis le 15/01/2024.', ['3 mars 1987', '14h30', '15/01/2024']],
    ['MONEY', 'Il a payé 35 euros hier.', ['35 euros']],
  ] as const)('finds %s', ([type, text, expected]) => expect(valuesOf(type, text, 'fr')).toEqual(expected))
})

describe('whatever the text', () => {
  test('spans lie inside it and are of the types that are announced', () => {
    const types = NER_TYPES.map(({ type }) => type)
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { type, start, end, score } of find(text, language)) {
          expect(types).toContain(type)
          expect(0 <= start && start < end && end <= text.length && 0 < score && score <= 1).toBe(true)
        }
      }),
    )
  })

  test.for(LANGUAGES)('a long one gives, piece after piece, what its parts give: %s', (language) => {
    const part = ORDINARY_TEXT[language]
    const inOne = find(part, language).length
    expect(find(repeatTo(part, part.length * 20), language).length).toBeGreaterThanOrEqual(inOne * 19)
  })

  test('the finder gives way between two pieces', () => {
    const given = Array.from(loaded('en', 'sm').find('and so on '.repeat(2000)))
    expect(given.filter((span) => span === undefined).length).toBeGreaterThanOrEqual(10)
  })
})

test('there is a model for each language and size, and the sizes of a language are loaded once', () => {
  expect(models).toHaveLength(LANGUAGES.length * MODEL_SIZES.length)
  for (const language of LANGUAGES) {
    for (const size of MODEL_SIZES) expect(loaded(language, size)).toBe(loaded(language, 'sm'))
  }
})
