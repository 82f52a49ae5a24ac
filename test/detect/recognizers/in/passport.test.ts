import { expect, test } from 'vitest'
import { passport } from '../../../../src/detect/recognizers/in/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const ZONE = 'P<INDRAO<<ASHA<LATA<<<<<<<<<<<<<<<<<<<<<<<<<\nZ1234567<1IND8503150F3103142<<<<<<<<<<<<<<<6'

describeIdentifier(passport, {
  valid: {
    'an example of Presidio': 'A3456781',
    'in one piece': 'Z1234567',
    'with a blank, as Presidio has it': 'B56 78912',
    'in lower case': 'z1234567',
    'with a blank after the letter': 'Z 1234567',
    'with a hyphen': 'Z-1234567',
    'machine-readable zone': ZONE,
    'the second line of the zone': ZONE.split('\n')[1] ?? '',
  },
  alone: [ZONE, ZONE.split('\n')[1] ?? ''],
  nearMisses: {
    'a first digit 0': 'A0123456',
    'a last digit 0': 'A1234560',
    'two letters': 'AB1234567',
    'six digits': 'A123456',
    'eight digits': 'A12345678',
    'a letter last': 'A1234567B',
    'digits alone': '12345678',
    'one digit throughout': 'A1111111',
    'digits first': '1234567A',
  },
  before: ['passport', 'Passport No.', 'Indian passport', 'passportNumber', 'travel document', 'passeport', 'पासपोर्ट'],
  after: ['(passport)'],
})

test.for([
  ['with a wrong check digit', ZONE.replace('8503150', '8503151')],
  ['of another country', ZONE.replaceAll('IND', 'NLD')],
] as const)('of a zone %s nothing is found', ([, zone]) => expect(valuesOf(passport, zone)).toEqual([]))
