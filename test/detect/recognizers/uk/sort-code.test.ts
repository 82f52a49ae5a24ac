import { sortCode } from '../../../../src/detect/recognizers/uk/sort-code.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(sortCode, {
  valid: {
    'with hyphens': '20-00-00',
    'with no-break hyphens': '40\u201147\u201184',
    'with blanks': '09 01 28',
    'in one piece': '601613',
    'with the account': '20-00-00 55779911',
    'with the account after a slash': '40-47-84 / 70872490',
    'with the account in groups': '60-16-13 3192 6819',
  },
  alone: ['20-00-00 55779911', '40-47-84 / 70872490', '60-16-13 3192 6819'],
  nearMisses: {
    'five digits': '20-00-0',
    'seven digits': '20-00-001',
    'four pairs': '20-00-00-00',
    'two separators': '20-00 00',
    'with slashes': '20/00/00',
    'seven digits in one piece': '2000001',
    'one digit throughout': '11-11-11',
    zeros: '000000',
    'other groups': '200-00-0',
    'letters within': '2O-00-00',
  },
  before: ['Sort code', 'sort code:', 'sortCode', 'Bank sort code', 'S/C', 'Sort-code no.'],
  after: ['(sort code)'],
  against: ['Version', 'order'],
})
