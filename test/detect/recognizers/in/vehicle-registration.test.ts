import { expect, test } from 'vitest'
import { vehicleRegistration } from '../../../../src/detect/recognizers/in/vehicle-registration.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(vehicleRegistration, {
  valid: {
    'in groups': 'MH 12 AB 1234',
    'in one piece, of Presidio': 'KA53ME3456',
    'of Delhi': 'DL3CJI0001',
    'of Delhi, in groups': 'DL 3C AB 1234',
    'with hyphens': 'MH-12-AB-1234',
    'with dots': 'MH.12.AB.1234',
    'in two groups': 'MH12 AB1234',
    'a series of one letter': 'TN 09 A 1234',
    'a series of three letters': 'GJ 01 ABC 1234',
    'in lower case': 'mh12 ab1234',
    'with hyphens in lower case': 'mh-12-ab-1234',
    'of all of India': '22 BH 1234 AA',
    'of all of India, in one piece': '22BH1234AA',
    'of the army': '03D153874H',
    'of a diplomat': '77 CD 12',
    'of a consul': '12CC34',
  },
  alone: [
    ...['MH 12 AB 1234', 'KA53ME3456', 'DL3CJI0001', 'DL 3C AB 1234', 'MH-12-AB-1234', 'MH.12.AB.1234', 'MH12 AB1234'],
    ...['TN 09 A 1234', 'GJ 01 ABC 1234', 'mh12 ab1234', 'mh-12-ab-1234', '22 BH 1234 AA', '22BH1234AA'],
  ],
  nearMisses: {
    'a state there is none of': 'XX 12 AB 1234',
    'the district 00': 'MH 00 AB 1234',
    'the number 0000': 'MH 12 AB 0000',
    'three digits': 'MH 12 AB 123',
    'five digits': 'MH 12 AB 12345',
    'a series of four letters': 'MH 12 ABCD 1234',
    'a district of three digits': 'MH 123 AB 1234',
    'a year before the BH series': '19 BH 1234 AA',
    'words beside numbers': 'up 10 to 2000',
    'the size of an engine': '150 CC 4',
    'an amount': 'EUR 1234',
    'a letter last': 'MH12AB1234C',
    'a series of BH with three letters': '22BH1234AAA',
    'no service of the army': '03Z153874H',
  },
  before: ['vehicle no', 'Registration No.', 'number plate', 'RTO', 'vehicle_number', 'FASTag', 'véhicule immatriculé'],
  after: ['is the number plate'],
  against: ['invoice', 'Flight'],
})

test('counts by default as a plate with a series alone', () => {
  for (const text of ['03D153874H', '77 CD 12', '12CC34', 'mh-12-ab-1234']) {
    expect(valuesOf(vehicleRegistration, text), text).toEqual([])
  }
  expect(valuesOf(vehicleRegistration, 'KA53ME3456')).toEqual(['KA53ME3456'])
})
