import { expect, test } from 'vitest'
import {
  dayInWords,
  dayOfWords,
  numberOfWords,
  yearLike,
  yearOfWords,
} from '../../../src/anonymize/dates/number-words.ts'

test.for([
  ['third', 3],
  ['twenty-first', 21],
  ['twenty first', 21],
  ['thirtieth', 30],
  ['five', 5],
  ['premier', 1],
  ['vingt et un', 21],
  ['VINGT-ET-UN', 21],
  ['trente et un', 31],
  ['thirty-two', undefined],
  ['zero', undefined],
  ['', undefined],
] as const)('the day "%s" is %s', ([words, day]) => expect(dayOfWords(words)).toBe(day))

test.for([
  ['nineteen eighty-seven', 1987],
  ['nineteen oh five', 1905],
  ['nineteen hundred and five', 1905],
  ['nineteen hundred', 1900],
  ['two thousand', 2000],
  ['two thousand and five', 2005],
  ['two thousand twenty-five', 2025],
  ['twenty twenty-five', 2025],
  ['mille neuf cent quatre-vingt-sept', 1987],
  ['mil neuf cent quatre-vingts', 1980],
  ['dix-neuf cent soixante et onze', 1971],
  ['deux mille', 2000],
  ['deux mille vingt-cinq', 2025],
  ['mille', undefined],
  ['eighty-seven', undefined],
  ['', undefined],
] as const)('the year "%s" is %s', ([words, year]) => expect(yearOfWords(words)).toBe(year))

test.for([
  ['soixante-quinze', 75],
  ['quatre-vingt-dix-neuf', 99],
  ['ninety-nine', 99],
  ['zéro', 0],
  ['hundred', undefined],
] as const)('the number "%s" is %s', ([words, number]) => expect(numberOfWords(words)).toBe(number))

test('every day and year is read as it is written', () => {
  for (const model of ['third', 'five', 'trois', 'premier']) {
    for (let day = 1; day <= 31; day++) expect(dayOfWords(dayInWords(day, model, 'en'))).toBe(day)
  }
  for (const model of ['nineteen eighty-seven', 'mille neuf cent']) {
    for (let year = 1700; year < 2200; year++) expect(yearOfWords(yearLike(year, model))).toBe(year)
  }
})

test('what two languages share is written in that of the text', () => {
  expect([dayInWords(7, 'six', 'en'), dayInWords(7, 'six', 'fr')]).toEqual(['seven', 'sept'])
})
