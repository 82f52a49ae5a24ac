import { expect, test } from 'vitest'
import { medicalLicense } from '../../../../src/detect/recognizers/us/medical-license.ts'
import { oneDigitOff } from '../../one-digit-off.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(medicalLicense, {
  valid: {
    'of a physician': 'BB1388568',
    'the example of Wikipedia, of a business': 'F91234563',
    'of a hospital': 'AB1234563',
    'under the number of a hospital': 'F91234563-001AB',
    'in small letters': 'bb1388568',
    'with a hyphen': 'BB-1388568',
    'with a blank': 'BB 1388568',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': 'BB1388569',
    'two neighbours exchanged': 'BB1388658',
    'the letter I, of no registrant': 'IB1388568',
    'the letter N, of no registrant': 'NB1388568',
    'the letter O, of no registrant': 'OB1388568',
    'the letter Z, of no registrant': 'ZB1388568',
    'a digit other than 9 after the letter': 'F81234563',
    'six digits': 'BB138856',
    'eight digits': 'BB13885681',
    'three letters': 'BBB1388568',
    'no letters': '1388568',
    'a passport': 'A12345678',
  },
  before: [
    'DEA',
    'DEA number',
    'DEA #',
    'dea_no',
    'medical license',
    'controlled substance registration',
    'prescriber',
  ],
  after: ['is the DEA number'],
  against: ['order no', 'SKU'],
})

test('counts by default beside a word alone', () => {
  expect(valuesOf(medicalLicense, 'AB1234563')).toEqual([])
  expect(valuesOf(medicalLicense, 'DEA: AB1234563')).toEqual(['AB1234563'])
})

test('any single wrong digit is refused, but for five more or less where digits count twice', () => {
  const passing = oneDigitOff('BB1388568').filter((wrong) => medicalLicense.accepts?.(wrong))
  expect(passing).toEqual(['BB1888568', 'BB1383568', 'BB1388518'])
})
