import { expect, test } from 'vitest'
import { ssn } from '../../../../src/detect/recognizers/us/ssn.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(ssn, {
  valid: {
    'with hyphens': '536-90-4399',
    'another with hyphens': '078-05-1126',
    'with blanks': '536 90 4399',
    'with narrow blanks': '536\u202f90\u202f4399',
    'with dots': '536.90.4399',
    'with non-breaking hyphens': '536\u201190\u20114399',
    'in two groups': '53690-4399',
    'in two other groups': '536-904399',
    'in one piece': '536904399',
  },
  alone: [
    ...['536-90-4399', '078-05-1126', '536 90 4399', '536\u202f90\u202f4399'],
    ...['536.90.4399', '536\u201190\u20114399'],
  ],
  nearMisses: {
    'the area 000': '000-12-3456',
    'the area 666': '666-12-3456',
    'an area of taxpayers without it': '900-12-3456',
    'the group 00': '536-00-4399',
    'the serial 0000': '536-90-0000',
    'the number of a wallet': '078-05-1120',
    'digits in a row': '123-45-6789',
    'digits in a row in one piece': '123456789',
    'one digit throughout': '111-11-1111',
    'a digit too few': '536-90-439',
    'a digit too many': '536-90-43991',
    'two separators': '536-90.4399',
    'a telephone number': '536-904-3991',
    'a date': '2024-03-14',
    'letters in it': '536-9O-4399',
  },
  before: ['SSN', 'Social Security number', 'SS#', 'social security no.', 'ssn_number', 'His social is', 'my Social:'],
  after: ['is my social security number', '(SSN)'],
  against: ['Part number', 'model'],
})

test('is found by default in groups alone', () => {
  expect(valuesOf(ssn, 'Please update 536-90-4399 in the file.')).toEqual(['536-90-4399'])
  expect(valuesOf(ssn, 'Please update 536904399 in the file.')).toEqual([])
})
