import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identify, identityKeys } from '../../../src/anonymize/identity/identify.ts'

const persons = (values: string) => values.split(' | ').map((value) => ({ type: 'PERSON', value }))
const numbersOf = (values: string) => identify(persons(values)).join(' ')

describe('persons', () => {
  test.for([
    // one person
    ["John Smith | Smith | J. Smith | SMITH John | Mr Smith | John | Smith's | smith", '1 1 1 1 1 1 1 1'],
    ['Martin, Jean | Jean Martin | MARTIN Jean | martin', '1 1 1 1'],
    ['Martin Paul | Paul Martin', '1 1'],
    ['J. Smith | John Smith | J.S. | JS', '1 1 1 1'],
    ['John A. Smith | John Smith | John Albert Smith | J. A. Smith', '1 1 1 1'],
    ['J. Albert Smith | John A. Smith | John Albert Smith', '1 1 1'],
    ['Lefèvre | Lefevre | LEFÈVRE | Anne Lefèvre', '1 1 1 1'],
    ['Anne de la Tour | de la Tour | Mme de La Tour | Tour | DE LA TOUR Anne', '1 1 1 1 1'],
    ['Vincent van den Berg | van den Berg | Van Den Berg', '1 1 1'],
    ["Shaun O'Neil | O’Neil | O'NEIL | oneil", '1 1 1 1'],
    ['Zine Ben Ali | Ben Ali | Ali', '1 1 1'],
    ['Ben Ali | Zine Ben Ali', '1 1'],
    ['Yann Le Goff | Le Goff | Goff', '1 1 1'],
    ['Gabriel García Márquez | García Márquez | Garcia Marquez | Márquez', '1 1 1 1'],
    ['García Márquez | Gabriel García Márquez', '1 1'],
    ['Mary Ann Jones | Mary Ann | Jones', '1 1 1'],
    ['Marie Dupont | Marie Dupont-Martin | Mme Martin', '1 1 1'],
    ['Jean-Pierre Martin | J.-P. Martin | JP Martin | Jean Pierre Martin | J. Martin | Jean-Pierre', '1 1 1 1 1 1'],
    ['Philippe Martin | Ph. Martin | M. Martin | M. et Mme Martin', '1 1 1 1'],
    ['Bob Smith | Robert Smith | Robert | Bobby', '1 1 1 1'],
    ['Liz Brown | Elizabeth Brown | Betty', '1 1 1'],
    ['Jo March | Josephine March', '1 1'],
    ['John Smith Jr. | John Smith | Smith, John, Jr.', '1 1 1'],
    ['Elton John | Sir Elton', '1 1'],
    ['Pat | Patrick | Pat', '1 1 1'],
    ['El Hadji Malick Samb | Samb', '1 1'],
    // several
    ['Pat | Patrick | Patricia', '1 1 2'],
    ['Pascal P. | Pascale P.', '1 2'],
    ['John S. | J. Smith | Smith', '1 2 2'],
    ['Bob Smith | M. Smith', '1 2'],
    ['Rokhaya Samb | El Hadji Malick Samb', '1 2'],
    ['John Smith | Jon | Jon Smith', '1 2 2'],
    ['John Smith | Mary Smith | Smith | Mary | John | Smith | M. Smith', '1 2 2 2 1 1 2'],
    ['Smith | Mary Smith | John Smith | Smith', '1 1 2 2'],
    ['Smith | John Smith | Mary Smith', '1 1 2'],
    ['Mr Smith | Mrs Smith | Mary Smith | John Smith', '1 2 2 1'],
    ['John A. Smith | John B. Smith | John Smith', '1 2 2'],
    ['John Smith Sr. | John Smith Jr. | John Smith', '1 2 2'],
    ['John Albert Smith | Albert Smith', '1 2'],
    ['Jean-Pierre Martin | Jean Martin | Jean', '1 2 2'],
    ['Jean Dupont | Marie Dupont | M. Dupont | Mme Dupont | Dupont | M. Dupont', '1 2 1 2 2 1'],
    ['Marie Dupont | M. Dupont', '1 2'],
    ['Mary Jones | S. Jones', '1 2'],
    ['Smith | Jones | Smith', '1 2 1'],
    ['Clark | Clarke', '1 2'],
    ['Goff | Mr Smith | Goffin', '1 2 3'],
    ['?? | !! | ??', '1 2 1'],
  ] as const)('%s', ([values, expected]) => expect(numbersOf(values)).toBe(expected))

  test('a title before a mention tells who is meant', () => {
    const mentions = [
      ['', 'Robert Baxter'],
      [' and his wife ', 'Zoya Baxter'],
      ['; later Mr ', 'Baxter'],
      [' said that mrs ', 'Baxter'],
      [' and Mr. and Mrs ', 'Baxter'],
      ['. I miss ', 'Baxter'],
      [', and Dr ', 'Robert'],
    ] as const
    const persons = mentions.map(([before, value]) => ({ type: 'PERSON', value, before }))
    expect(identify(persons)).toEqual([1, 2, 1, 2, 2, 2, 1])
    expect(identify(persons.map(({ type, value }) => ({ type, value })))).toEqual([1, 2, 2, 2, 2, 2, 1])
  })

  test('a dialogue', () => {
    expect(
      numbersOf(
        'Karen Whitfield | Tom Baxter | Karen | Tom | Mr Baxter | Ms Whitfield | Thomas | K. Whitfield | BAXTER',
      ),
    ).toBe('1 2 1 2 2 1 2 1 2')
  })

  test('un courrier', () => {
    expect(
      numbersOf(
        'Mme Hélène ROUSSEAU | M. Rousseau | Hélène | H. Rousseau | ROUSSEAU Paul | Mme Rousseau | Paul | helene',
      ),
    ).toBe('1 2 1 1 2 1 2 1')
  })

  test.for([
    ['John Smith | Smith | Mr Smith', 'john smith'],
    ['J. Smith | John A. Smith | John Albert Smith', 'john albert smith'],
    ['Bob Smith', 'robert smith'],
    ['Chris Smith', 'chris smith'],
    ['MARTIN Jean-Pierre | JP Martin', 'jean pierre martin'],
    ['John Smith Jr.', 'john smith jr'],
    ['de la Tour', 'tour'],
  ] as const)('key of %s', ([values, key]) => expect(new Set(identityKeys(persons(values)))).toEqual(new Set([key])))

  const invented = (length: number) =>
    fc
      .array(fc.constantFrom('ba', 'ke', 'lo', 'mi', 'tu', 'zor'), { minLength: length, maxLength: length })
      .map(capital)
  const capital = (parts: string[]) => parts.join('').replace(/^./, (letter) => letter.toUpperCase())
  const forms: ((given: string, family: string) => string)[] = [
    (given, family) => `${given} ${family}`,
    (given, family) => `${family}, ${given}`,
    (given, family) => `${family.toUpperCase()} ${given}`,
    (given, family) => `${given[0]}. ${family}`,
    (_, family) => family,
    (_, family) => `${family}'s`,
    (given) => given,
    (given, family) => `${given} ${family}`.toLowerCase(),
  ]

  test('all forms of a name are one person, other names are others', () => {
    const people = fc.uniqueArray(fc.tuple(invented(3), invented(4)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(people, fc.array(fc.tuple(fc.nat(), fc.nat())), (all, choices) => {
        const distinct = all.filter(([given, family], at) =>
          all.slice(0, at).every(([otherGiven, otherFamily]) => otherGiven !== given && otherFamily !== family),
        )
        const chosen = [
          ...distinct.map((_, person) => [person, 0] as const),
          ...choices.map(([person, form]) => [person % distinct.length, form % forms.length] as const),
        ]
        const mentions = chosen.map(([person, form]) => {
          const [given = '', family = ''] = distinct[person] ?? []
          return { type: 'PERSON', value: forms[form]?.(given, family) ?? '' }
        })
        expect(identify(mentions)).toEqual(chosen.map(([person]) => person + 1))
      }),
    )
  })

  test('10,000 mentions of 5,000 persons take little time, and so do 5,000 Smiths', () => {
    const syllables = ['ka', 'lo', 'mi', 'ter', 'von', 'sa', 'bel', 'dor', 'ni', 'gra']
    const word = (number: number) =>
      `A${[...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')}`
    const numbers = Array.from({ length: 5000 }, (_, i) => i)
    const distinct = numbers.flatMap((i) => [`${word(i)} ${word(i + 5000)}`, word(i + 5000)])
    const smiths = numbers.flatMap((i) => [`${word(i)} Smith`, 'Smith'])
    for (const values of [distinct, smiths]) {
      const start = performance.now()
      const found = identify(values.map((value) => ({ type: 'PERSON', value })))
      expect(performance.now() - start).toBeLessThan(2000) // 0.15 s on a machine that does nothing else
      expect(found).toEqual(numbers.flatMap((i) => [i + 1, i + 1]))
    }
  })
})

describe('others', () => {
  test('numbers are counted for each type', () => {
    const mentions = [
      { type: 'LOCATION', value: 'Paris' },
      { type: 'PERSON', value: 'Paris Smith' },
      { type: 'LOCATION', value: 'Lyon' },
      { type: 'LOCATION', value: 'PARIS' },
      { type: 'PERSON', value: 'Smith' },
    ]
    expect(identify(mentions)).toEqual([1, 1, 2, 1, 1])
    expect(identityKeys(mentions)).toEqual(['paris', 'paris smith', 'lyon', 'paris', 'paris smith'])
  })

  test('nothing gives nothing', () => expect(identify([])).toEqual([]))
})
