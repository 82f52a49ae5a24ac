import { expect, test } from 'vitest'
import { itin } from '../../../../src/detect/recognizers/us/itin.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(itin, {
  valid: {
    'with hyphens': '912-78-1234',
    'the lowest group': '911-50-1234',
    'with blanks': '911 70 1234',
    'with dots': '911.70.1234',
    'in two groups': '91170-1234',
    'in two other groups': '911-701234',
    'in one piece': '911701234',
  },
  alone: ['912-78-1234', '911-50-1234', '911 70 1234', '911.70.1234'],
  nearMisses: {
    'the group 49': '911-49-1234',
    'the group 66': '911-66-1234',
    'the group 89': '911-89-1234',
    'the group 93, of adoptions': '911-93-1234',
    'a Social Security number': '811-70-1234',
    'the serial 0000': '911-70-0000',
    'a digit too few': '911-70-123',
    'a digit too many': '911-70-12345',
    'two separators': '911-70 1234',
    'one digit throughout': '999999999',
  },
  before: ['ITIN', 'taxpayer ID', 'Tax ID:', 'Individual Taxpayer Identification Number', 'TIN'],
  after: ['as your ITIN'],
})

test.for(['50', '65', '70', '88', '90', '92', '94', '99'])('the group %s is in use', (group) => {
  expect(valuesOf(itin, `900-${group}-0001`)).toEqual([`900-${group}-0001`])
})
