import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/anonymize/identity/fold.ts'
import { identify } from '../../../src/anonymize/identity/identify.ts'
import { genderOf } from '../../../src/anonymize/names/names.ts'
import { personSurrogates } from '../../../src/anonymize/surrogates/person.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'

const LANGUAGES = ['en', 'fr'] as const
const SEEDS = ['a', 'b', 'c', 'd', 'e']

function surrogatesOf(
  values: readonly string[],
  language: Language = 'en',
  seed = 'seed',
  isTaken = (_: string) => false,
) {
  return personSurrogates(
    values.map((value) => ({ value })),
    language,
    (key) => randomFrom(seed, key),
    isTaken,
  )
}

const capital = '\\p{Lu}[\\p{L}]+'
const upper = '\\p{Lu}{2,}'

describe.for(SEEDS)('seed %s: each mention keeps its form', (seed) => {
  test.for([
    ['Smith', '(?<family>C)'],
    ['John', '(?<given>C)'],
    ['J. Smith', '(?<initial>\\p{Lu})\\. (?<family>C)'],
    ['SMITH John', '(?<familyUpper>CAPITALS) (?<given>C)'],
    ['Smith, John', '(?<family>C), (?<given>C)'],
    ['Mr Smith', 'Mr (?<family>C)'],
    ["Smith's", "(?<family>C)'s"],
    ['Dr. John Smith, Jr.', 'Dr\\. (?<given>C) (?<family>C), Jr\\.'],
    ['JOHN  SMITH', '(?<givenUpper>CAPITALS)  (?<familyUpper>CAPITALS)'],
    ['smith', '(?<familyLower>\\p{Ll}+)'],
    ['J.S.', '(?<initial>\\p{Lu})\\.(?<familyInitial>\\p{Lu})\\.'],
    ['John A. Smith', '(?<given>C) \\p{Lu}\\. (?<family>C)'],
    ['Ⓙⓞⓗⓝ Smith', '(?<given>C) (?<family>C)'],
    ['Johnny Smith', '(?<given>C) (?<family>C)'],
  ] as const)('%s', ([value, pattern]) => {
    const [full = '', form = ''] = surrogatesOf(['John Albert Smith', value], 'en', seed)
    const [given = '', , family = ''] = full.split(' ')
    const source = `^${pattern.replaceAll('CAPITALS', upper).replaceAll('C)', `${capital})`)}$`
    const found = new RegExp(source, 'u').exec(form)?.groups
    expect(found, `${form} is like ${value}`).toBeDefined()
    const expected = {
      given,
      family,
      initial: given[0],
      familyInitial: family[0],
      givenUpper: given.toUpperCase(),
      familyUpper: family.toUpperCase(),
      familyLower: family.toLowerCase(),
    }
    expect(expected).toMatchObject({ ...found })
  })

  test.for([
    ['Jean-Pierre Martin', /^(C)-(C) (C)$/, '$1 $2 $3'],
    ['J.-P. Martin', /^(I)\.-(I)\. (C)$/, '$1 $2 $3'],
    ['JP Martin', /^(I)(I) (C)$/, '$1 $2 $3'],
    ['MARTIN Jean-Pierre', /^(U) (C)-(C)$/, '$2 $3 $1'],
    ['Jean-Pierre', /^(C)-(C)$/, '$1 $2'],
  ] as const)('%s', ([value, pattern, order]) => {
    const [full = '', form = ''] = surrogatesOf(['Jean-Pierre Martin', value], 'fr', seed)
    const words = full.split(/[- ]/)
    expect(words).toHaveLength(3)
    const name = '[\\p{Lu}][\\p{L}]+'
    const source = pattern.source
      .replaceAll('(C)', `(${name})`)
      .replaceAll('(U)', `(${upper})`)
      .replaceAll('(I)', '(\\p{Lu})')
    expect(form).toMatch(new RegExp(source, 'u'))
    const given = form.replace(new RegExp(source, 'u'), order).split(' ')
    for (const [at, word] of given.entries()) {
      const expected = fold(words[at] ?? '')
      expect(fold(word)).toBe(word.length === 1 ? expected[0] : expected)
    }
  })

  test('particles are dropped', () => {
    const [full = '', ...others] = surrogatesOf(
      ['Anne de la Tour', 'Mme de La Tour', 'de la Tour', 'DE LA TOUR Anne', 'A. de la Tour'],
      'fr',
      seed,
    )
    const [given = '', family = ''] = full.split(' ')
    expect(full.split(' ')).toHaveLength(2)
    expect(others).toEqual([`Mme ${family}`, family, `${family.toUpperCase()} ${given}`, `${given[0]}. ${family}`])
    expect(surrogatesOf(['Ben Ali', 'Zine Ben Ali'], 'fr', seed)[1]?.split(' ')[1]).toBe(
      surrogatesOf(['Ben Ali', 'Zine Ben Ali'], 'fr', seed)[0],
    )
  })

  test.for([
    ['Mary Jones', 'en', 'female'],
    ['John Jones', 'en', 'male'],
    ['Jean Dupont', 'fr', 'male'],
    ['Laurence Dupont', 'fr', 'female'],
    ['Laurence Jones', 'en', 'male'],
    ['Liz Jones', 'en', 'female'],
    ['Fatima Jones', 'en', 'female'],
  ] as const)('%s keeps the gender', ([value, language, gender]) => {
    const given = surrogatesOf([value], language, seed)[0]?.split(' ')[0] ?? ''
    expect(genderOf(fold(given), [language])).toSatisfy((found) => found === gender || found === undefined)
    expect(given).not.toBe('')
  })

  test('"M." is Monsieur in French, and an initial in English', () => {
    expect(surrogatesOf(['M. Dupont'], 'fr', seed)[0]).toMatch(new RegExp(`^M\\. ${capital}$`, 'u'))
    const [mary = '', initial = ''] = surrogatesOf(['Mary Smith', 'M. Smith'], 'en', seed)
    expect(initial).toBe(mary.replace(/^(.)\S+/u, '$1.'))
  })

  test('a title shows the gender', () => {
    const given = surrogatesOf(['Mme Xyloph Dupont'], 'fr', seed)[0]?.split(' ')[1] ?? ''
    expect(genderOf(fold(given), ['fr'])).not.toBe('male')
  })
})

describe('in any text', () => {
  const word = fc.constantFrom(
    'John',
    'Mary',
    'Jean-Pierre',
    'Smith',
    'SMITH',
    'martin',
    'de',
    "O'Neil",
    'J.',
    'Mr',
    'Jr.',
    'Bob',
    'Éva',
    'Ng',
    'x',
    '李',
    'M.',
    ',',
    'ben',
  )
  const known = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  const values = fc.array(fc.oneof({ weight: 4, arbitrary: known }, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 12,
  })
  const language = fc.constantFrom(...LANGUAGES)

  test('two persons have two names; the same for the same random', () => {
    fc.assert(
      fc.property(values, language, fc.string(), (values, language, seed) => {
        const made = surrogatesOf(values, language, seed)
        const persons = identify(values.map((value) => ({ type: 'PERSON', value })))
        expect(made).toHaveLength(values.length)
        const owners = new Map<string, number>()
        for (const [i, name] of made.entries()) {
          expect(owners.get(fold(name)) ?? persons[i]).toBe(persons[i])
          owners.set(fold(name), persons[i] ?? 0)
          expect(
            made[values.indexOf(values[i] ?? '')] === name || persons[i] !== persons[values.indexOf(values[i] ?? '')],
          ).toBe(true)
        }
        expect(surrogatesOf(values, language, seed)).toEqual(made)
      }),
      { numRuns: 500 },
    )
  })

  test('no surrogate is a name of the original, nor one that is taken', () => {
    const taken = new Set(['clarke', 'reginald', 'bourgeois', 'emma'])
    fc.assert(
      fc.property(values, language, fc.string(), (values, language, seed) => {
        const originals = new Set(values.map(fold))
        const words = new Set(values.flatMap((value) => fold(value).match(/[\p{L}]{3,}/gu) ?? []))
        for (const name of surrogatesOf(values, language, seed, (name) => taken.has(fold(name)))) {
          expect(originals.has(fold(name))).toBe(false)
          for (const [made] of fold(name).matchAll(/[\p{L}]{3,}/gu)) {
            expect(taken.has(made)).toBe(false)
            expect(words.has(made)).toBe(false)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('one random name is as good as another: names do not come in the order of the lists', () => {
    const first = SEEDS.map((seed) => surrogatesOf(['John Smith'], 'en', seed)[0])
    expect(new Set(first).size).toBe(SEEDS.length)
  })
})

test.for(LANGUAGES)('names last for 100 persons in %s, then full names stay distinct', (language) => {
  const letters = 'abcdefghij'
  const invented = (number: number) =>
    [...String(number).padStart(4, '0')].map((digit) => letters[Number(digit)]).join('')
  const namesOf = (count: number) => Array.from({ length: count }, (_, i) => `X${invented(i)} Z${invented(i)}`)
  const hundred = surrogatesOf(namesOf(100), language)
  expect(new Set(hundred.flatMap((name) => fold(name).split(' '))).size).toBe(200)
  const many = surrogatesOf(namesOf(2000), language)
  expect(new Set(many.map(fold)).size).toBe(2000)
  const single = surrogatesOf(
    namesOf(2000).map((name) => name.split(' ')[1] ?? ''),
    language,
  )
  expect(new Set(single.map(fold)).size).toBe(2000)
})

test('the same person has the same name in another text', () => {
  const [john] = surrogatesOf(['John Smith'])
  expect(surrogatesOf(['Karen Whitfield', 'J. Smith', 'SMITH John', 'John Smith'])[3]).toBe(john)
  expect(surrogatesOf(['John Smith'], 'en', 'other seed')[0]).not.toBe(john)
})

test('persons known by initials only have initials of their own', () => {
  const letters = [...'ABCDEFGHIJKLNOPQRSTUVW'].map((letter) => `${letter}.`)
  const made = surrogatesOf(letters)
  expect(new Set(made).size).toBe(letters.length)
  for (const initial of made) expect(initial).toMatch(/^\p{L}{1,6}(?:-\p{L}{0,6})?\.$/u)
})

test('ends where every name is taken', () => {
  const made = surrogatesOf(['John Smith', 'J.', 'Mary'], 'en', 'seed', () => true)
  expect(new Set(made).size).toBe(3)
  expect(made).not.toContain('John Smith')
})
