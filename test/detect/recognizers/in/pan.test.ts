import { expect, test } from 'vitest'
import { pan } from '../../../../src/detect/recognizers/in/pan.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(pan, {
  valid: {
    'of a person': 'ABCPK1234F',
    'the example of python-stdnum': 'ACUPA7085R',
    'of a company': 'AAACC4175D',
    'of a firm': 'AAPFU0939F',
    'in lower case': 'abcpk1234f',
    'with hyphens in lower case': 'abcpk-1234-f',
    'in groups': 'ABCPK 1234 F',
    'with hyphens': 'ABCPK-1234-F',
    'an example of Presidio with another fourth letter': 'AAASA1111R',
  },
  alone: [
    'ABCPK1234F',
    'ACUPA7085R',
    'AAACC4175D',
    'AAPFU0939F',
    'abcpk1234f',
    'abcpk-1234-f',
    'ABCPK 1234 F',
    'ABCPK-1234-F',
  ],
  nearMisses: {
    'four letters': 'ABPK1234F',
    'six letters': 'ABCDPK1234F',
    'three digits': 'ABCPK123F',
    'five digits': 'ABCPK12345F',
    'without its last letter': 'ABCPK1234',
    'two last letters': 'ABCPK1234FG',
    'the number 0000': 'ABCPK0000F',
    'a figure among the letters': 'AB1PK1234F',
    'a figure for the last letter': 'ABCPK12345',
    'words beside a number': 'total 2024 a',
    'two separators': 'ABCPK 1234-F',
    'letters with accents': 'ÀBCPK1234F',
  },
  before: ['PAN', 'PAN No.', 'pan card', 'panNumber', 'Permanent Account Number:', 'Income Tax Department', 'पैन'],
  after: ['is the PAN'],
  against: ['serial', 'Order no.'],
})

test('counts by default in capitals of a kind of holder or beside a word alone', () => {
  expect(valuesOf(pan, 'ABCPK1234F')).toEqual(['ABCPK1234F'])
  expect(valuesOf(pan, 'abcpk1234f')).toEqual([])
  expect(valuesOf(pan, 'AAASA1111R')).toEqual([])
})
