import { driverLicense } from '../../../../src/detect/recognizers/it/driver-license.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(driverLicense, {
  valid: {
    'of a province': 'RM1234567A',
    'of another province': 'AA0123456B',
    'since 2013': 'U1K12345PB',
    'since 2013, with more digits': 'U10012345C',
    'in lower case': 'rm1234567a',
    'in groups': 'RM 1234567 A',
  },
  alone: ['RM1234567A', 'AA0123456B', 'U1K12345PB', 'U10012345C'],
  nearMisses: {
    'a vowel': 'U1A12345PB',
    'the letter Q': 'U1Q12345PB',
    'six digits': 'RM123456A',
    'eight digits': 'RM12345678A',
    'no letter last': 'RM1234567',
    'one letter first': 'R1234567A',
    'three letters first': 'ROM1234567A',
    'a digit last': 'U1K12345P1',
    'one digit throughout': 'RM0000000A',
    'an identity card': 'CA00000AA',
  },
  before: [
    'Patente',
    'patente di guida n.',
    'numero patente:',
    'driving licence',
    'permis de conduire',
    'numeroPatente',
  ],
  after: ['(patente di guida)'],
  against: ['ordine', 'riferimento'],
})
