import { expect, test } from 'vitest'
import { uen } from '../../../../src/detect/recognizers/sg/uen.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(uen, {
  valid: {
    'of another body, of python-stdnum': 'T01FC6132D',
    'of another body, of Presidio': 'T16RF0037C',
    'of a union, of Presidio': 'S57TU0392K',
    'with R, of Presidio': 'R16RF0037F',
    'of a business, of python-stdnum': '00192200M',
    'of a business, of Presidio': '53125226D',
    'of a company, of Presidio': '201434292D',
    'of a company': '199901152M',
    'in lower case': 't01fc6132d',
  },
  alone: ['T01FC6132D', 'T16RF0037C', 'S57TU0392K', 'R16RF0037F', '00192200M', '53125226D', '201434292D', '199901152M'],
  nearMisses: {
    'another body with a wrong check letter': 'T01FC6132E',
    'a business with a wrong check letter': '53125226C',
    'a company with a wrong check letter': '197401143D',
    'two neighbours exchanged': '53125262D',
    'a kind there is none of': 'T08ZZ0047F',
    'a century there is none of': 'A01FC6132D',
    'a company of 1899': '189912345H',
    'a company of 2112': '211212345W',
    'seven digits': '5312522D',
    'ten digits': '1974011433C',
    'one digit throughout': '00000000X',
    'without its letter': '53125226',
    'a letter after it': '53125226DD',
  },
  before: ['UEN', 'UEN No.', 'Unique Entity Number', 'ACRA', 'uen_number', 'Business Registration', 'Example Pte Ltd'],
  after: ['is our UEN'],
  against: ['invoice', 'Serial'],
  checked: ['T01FC6132D', '53125226D', '201434292D'],
})

test('in lower case counts beside a word alone', () => {
  expect(valuesOf(uen, '53125226d')).toEqual([])
  expect(valuesOf(uen, 'UEN 53125226d')).toEqual(['53125226d'])
})
