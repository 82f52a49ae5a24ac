import { expect, test } from 'vitest'
import { nin } from '../../../../src/detect/recognizers/ng/nin.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(nin, {
  valid: {
    'in groups': '7012 3456 782',
    'in one piece': '70123456782',
    'another number': '34092751829',
    'in other groups': '701 2345 6782',
    'in groups of three': '701 234 567 82',
    'with hyphens': '7012-3456-782',
    'with thin blanks': '7012\u202f3456\u202f782',
    'with zeros in front': '00012345672',
    'that might be a telephone number': '08031234564',
  },
  alone: [
    ...['7012 3456 782', '70123456782', '34092751829', '701 2345 6782', '701 234 567 82', '7012-3456-782'],
    '7012\u202f3456\u202f782',
  ],
  nearMisses: {
    'a wrong check digit': '70123456783',
    'a wrong check digit in groups': '7012 3456 783',
    'two neighbours exchanged': '07123456782',
    'ten digits': '1234567890',
    'twelve digits': '234123412346',
    'one digit throughout': '00000000000',
    'two separators': '7012 3456-782',
    'groups of other sizes': '70 123 456 782',
    'a decimal fraction': '70123456782.5',
    'a letter last': '70123456782A',
  },
  before: [
    'NIN',
    'NIN No.',
    'NIMC',
    'nin_number',
    'National Identification Number:',
    'numéro d’identification national',
  ],
  after: ['is his NIN'],
  against: ['order no', 'Phone'],
  checked: ['7012 3456 782', '70123456782'],
})

test('counts by default in groups or beside a word alone', () => {
  expect(valuesOf(nin, '70123456782')).toEqual([])
  expect(valuesOf(nin, '7012 3456 782')).toEqual(['7012 3456 782'])
  expect(valuesOf(nin, 'NIN 70123456782')).toEqual(['70123456782'])
})
