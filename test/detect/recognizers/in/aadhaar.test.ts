import { expect, test } from 'vitest'
import { aadhaar } from '../../../../src/detect/recognizers/in/aadhaar.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(aadhaar, {
  valid: {
    'the example of python-stdnum in groups': '2341 2341 2346',
    'the example of python-stdnum': '234123412346',
    'an example of Presidio': '312345678909',
    'another example of Presidio': '399876543211',
    'an example of the authority': '9999 4105 7058',
    'a third example of Presidio': '400123456787',
    'with hyphens': '2341-2341-2346',
    'with no-break blanks': '2341\u00a02341\u00a02346',
    'with thin blanks': '2341\u202f2341\u202f2346',
    'with colons, as Presidio has it': '2341:2341:2346',
    'with dots': '2341.2341.2346',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '2341 2341 2347',
    'a wrong check digit in one piece': '234123412347',
    'two neighbours exchanged': '324123412346',
    'from 1 on': '155555555556',
    'from 0 on': '0341 2341 2346',
    'the same from both ends': '200009900002',
    'eleven digits': '22222222228',
    'thirteen digits': '2341234123460',
    'two kinds of separators': '2341 2341-2346',
    'groups of other sizes': '234 123 412 346',
    'the number of a card': '5105 1051 0510 5100',
    'the beginning of sixteen digits': '2341 2341 2346 0000',
    'the end of sixteen digits': '4111 2341 2341 2346',
  },
  before: ['Aadhaar', 'Aadhar No.', 'aadhaar_number', 'UIDAI', 'Aadhaar card number:', 'आधार', 'numéro Aadhaar'],
  after: ['is my Aadhaar'],
  against: ['order number', 'Tracking'],
  checked: ['2341 2341 2346', '312345678909'],
})

test('counts by default in groups or beside a word alone', () => {
  expect(valuesOf(aadhaar, '234123412346')).toEqual([])
  expect(valuesOf(aadhaar, '2341 2341 2346')).toEqual(['2341 2341 2346'])
  expect(valuesOf(aadhaar, 'Aadhaar 234123412346')).toEqual(['234123412346'])
})
