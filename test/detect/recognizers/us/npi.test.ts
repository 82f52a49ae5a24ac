import { expect, test } from 'vitest'
import { npi } from '../../../../src/detect/recognizers/us/npi.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(npi, {
  valid: {
    'the example of CMS in groups': '1234-567-893',
    'the example of CMS': '1234567893',
    'of an organization': '2345678900',
    'that might be a time': '1497758544',
    'with blanks': '1234 567 893',
  },
  alone: ['1234-567-893', '1234567893', '2345678900', '1234 567 893'],
  nearMisses: {
    'a wrong check digit': '1234567890',
    'two neighbours exchanged': '1234567983',
    'a card number that passes without the issuer': '1234567897',
    'another first digit': '3234567891',
    'nine digits': '123456789',
    'eleven digits': '12345678931',
    'one digit throughout but the check': '1111111112',
    'two separators': '1234-567 893',
    'groups of other sizes': '123-456-7893',
    'a decimal fraction': '1234567893.5',
  },
  before: ['NPI', 'npi number', 'National Provider Identifier', 'rendering provider', 'NPI #', 'provider_id'],
  after: ['is the NPI'],
  against: ['order number', 'Timestamp'],
  checked: ['1234567893', '1234-567-893'],
})

test('counts by default in groups or beside a word alone', () => {
  expect(valuesOf(npi, '1234567893')).toEqual([])
  expect(valuesOf(npi, '1234-567-893')).toEqual(['1234-567-893'])
  expect(valuesOf(npi, 'NPI 1234567893')).toEqual(['1234567893'])
})
