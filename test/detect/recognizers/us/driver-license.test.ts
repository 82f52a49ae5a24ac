import { expect, test } from 'vitest'
import { driverLicense } from '../../../../src/detect/recognizers/us/driver-license.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const IN_GROUPS = {
  Florida: 'F255-921-50-094-0',
  Illinois: 'D400-7836-0001',
  Wisconsin: 'J525-4209-0465-05',
  Michigan: 'C 974 320 546 101',
  Minnesota: 'V302-386-456-817',
  'New Jersey': 'S9999 40006 08002',
}

describeIdentifier(driverLicense, {
  valid: {
    California: 'Y9876542',
    'California in small letters': 'y9876542',
    ...IN_GROUPS,
    'Florida in one piece': 'F255921500940',
    'New York, once': 'A123456789012345678',
    'New York in groups': '738 905 114',
    'Ohio and West Virginia': 'AB123456',
    'North Dakota': 'ABC123457',
    'New Hampshire': 'NHL12345679',
    Iowa: '123AB4567',
    Idaho: 'AB123456C',
    Kansas: 'K1K2K',
    'Kansas in groups': 'K02-85-9163',
    Missouri: 'A123456R',
    'Missouri, another': '123A456789',
    Vermont: '1234567A',
    Washington: 'WDLABCD456DG',
    Texas: '07190463',
    Colorado: '92-146-0718',
    'Montana, fourteen digits': '01152019870442',
  },
  alone: Object.values(IN_GROUPS),
  nearMisses: {
    'six digits': '719046',
    'fifteen digits': '719046371904637',
    'seventeen digits': '71904637190463719',
    'a letter and four digits': 'Y9876',
    'a letter and fifteen digits': 'Y987654298765429',
    'a date': '20240314',
    'a date with its time': '20240314101500',
    'seconds since 1970': '1714003200',
    'one digit throughout': '0000000',
    'a word with a digit': 'COVID19',
    'letters alone': 'LICENSE',
    'groups of other sizes': 'F25-5921-50-094-0',
  },
  before: [
    'driver license',
    ...["Driver's License Number", 'driver’s license', 'drivers license no', "driver's licence", 'DL#'],
    ...[
      'DL No.',
      'CDL',
      'License number:',
      'LIC#',
      'learner’s permit',
      'permis de conduire',
      'driverLicense',
      'My DL is',
    ],
  ],
  after: ["is my driver's license number"],
})

test('words about other licenses are not enough', () => {
  expect(valuesOf(driverLicense, 'The MIT license covers build 71904637 and more.')).toEqual([])
  expect(valuesOf(driverLicense, '<dl><dt>Items</dt><dd>71904637</dd></dl>')).toEqual([])
})
