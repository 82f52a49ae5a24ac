import { expect, test } from 'vitest'
import { abaRoutingNumber } from '../../../../src/detect/recognizers/us/aba-routing-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(abaRoutingNumber, {
  valid: {
    'in groups': '1210-0035-8',
    'of a bank': '121000358',
    'of another bank': '021000021',
    'the example of Wikipedia': '111000025',
    'of a thrift': '322271627',
    'with blanks': '1210 0035 8',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '121000359',
    'two neighbours exchanged': '112000358',
    'the prefix 13': '130000006',
    'the prefix 20': '200000004',
    'the prefix 33': '330000000',
    'the prefix 60': '600000002',
    'the prefix 81': '810000003',
    'zeros alone': '000000000',
    'eight digits': '12100035',
    'ten digits': '1210003581',
    'two separators': '1210-0035 8',
    'groups of other sizes': '121-000-358',
  },
  before: ['routing number', 'ABA', 'Routing #', 'RTN', 'routing transit number', 'ACH', 'wire transfer to'],
  after: ['is the routing number'],
  against: ['invoice'],
  checked: ['121000358', '0210-0002-1'],
})

test('counts by default in groups or beside a word alone', () => {
  expect(valuesOf(abaRoutingNumber, '121000358')).toEqual([])
  expect(valuesOf(abaRoutingNumber, 'Routing 121000358')).toEqual(['121000358'])
})
