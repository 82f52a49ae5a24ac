import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../../bench/texts.ts'
import { PHRASE_TYPES } from '../../../src/detect/phrases/phrase-types.ts'
import { findPhrases } from '../../../src/detect/phrases/phrases.ts'
import { triggered } from '../../../src/detect/phrases/trigger.ts'
import { LANGUAGES, type Language } from '../../../src/span.ts'
import { anyText } from '../../texts.ts'

const ALL = new Set(PHRASE_TYPES.map(({ type }) => type))

const find = (text: string, language: Language = 'en', types: ReadonlySet<string> = ALL) =>
  Array.from(findPhrases(text, language, types)).filter((span) => span !== undefined)
const valuesOf = (type: string, text: string, language?: Language) =>
  find(text, language)
    .filter((span) => span.type === type)
    .map(({ start, end }) => text.slice(start, end))

test.for([
  ['en', 'MONEY', 'It cost $3,000.50 in all.', ['$3,000.50']],
  ['fr', 'MONEY', 'Il a payé 35 euros hier.', ['35 euros']],
  ['en', 'PERCENTAGE', 'It fell by 12.5%, or twenty-five per cent.', ['12.5%', 'twenty-five per cent']],
  ['en', 'PERCENTAGE', 'It cost 12.5 and 100 percussionists came.', []],
  ['fr', 'PERCENTAGE', 'Une remise de 20 % (ou 5%), dix pour cent.', ['20 %', '5%', 'dix pour cent']],
  ['en', 'QUANTITY', 'It weighs 80 kg and is two litres, 5 GB.', ['80 kg', 'two litres', '5 GB']],
  ['en', 'QUANTITY', 'Flat 3b, 45 minutes, 12%, $20, 45 years old.', []],
  ['fr', 'QUANTITY', 'Il pèse 80 kg, à deux litres près ; 5 Go.', ['80 kg', 'deux litres', '5 Go']],
  ['fr', 'QUANTITY', 'Le 3 mars à 14h, 20 €, 12 %.', []],
  ['en', 'AGE', 'A 3-year-old child, 45 years old, aged 31.', ['3-year-old', '45 years old', '31']],
  ['en', 'AGE', 'An old house, 3 years ago, in old age.', []],
  ['fr', 'AGE', 'Elle est âgée de 45 ans, lui a trente ans.', ['45 ans', 'trente ans']],
  ['fr', 'AGE', 'Il y a 3 ans, un contrat de 2 ans.', []],
] as const)('%s: %s in "%s"', ([language, type, text, expected]) => {
  expect(valuesOf(type, text, language)).toEqual(expected)
})

test('only the types that are asked for are found', () => {
  const text = 'It cost $3,000.50 on 5 January.'
  expect(new Set(find(text, 'en', new Set(['MONEY'])).map(({ type }) => type))).toEqual(new Set(['MONEY']))
  expect(find(text, 'en', new Set())).toEqual([])
})

describe('sentences that may hold one', () => {
  const parts = (text: string, types = ['MONEY']) =>
    Array.from(triggered(text, 'en', new Set(types)), (part) => part.text.trim())

  test.for([
    ['are left out when they cannot', 'The table is made of wood. So is the chair.', []],
    ['are taken out of the others', 'Wood. He paid $5 for it. Wood again.', ['He paid $5 for it.']],
    ['stay together when they follow each other', 'It is $5. It was $4. Wood.', ['It is $5. It was $4.']],
    ['end at a line end', 'Wood\n$5\nWood', ['$5']],
    ['do not end within a number', 'It was $12.05 then. Wood.', ['It was $12.05 then.']],
  ] as const)('%s', ([, text, expected]) => expect(parts(text)).toEqual(expected))

  test('stand where they say', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        let last = 0
        for (const part of triggered(text, language, ALL)) {
          expect(part.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text)
          last = part.start + part.text.length
        }
      }),
    )
  })
})

describe('whatever the text', () => {
  test('spans lie inside it and are of the types that are announced', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { type, start, end, score } of find(text, language)) {
          expect(ALL).toContain(type)
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
    const given = Array.from(findPhrases('and so on '.repeat(2000), 'en', ALL))
    expect(given.filter((span) => span === undefined).length).toBeGreaterThanOrEqual(10)
  })
})
