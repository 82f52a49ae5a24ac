import { expect, test } from 'vitest'
import { passport } from '../../../../src/detect/recognizers/ch/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const ZONE = 'P<CHEMUELLER<<HANS<<<<<<<<<<<<<<<<<<<<<<<<<<\nX1234567<7CHE7506073M2908096<<<<<<<<<<<<<<04'

describeIdentifier(passport, {
  valid: {
    'in one piece': 'X1234567',
    'in lower case': 'x1234567',
    'with a blank': 'X 1234567',
    'of 2022': 'S0A12B34',
    'machine-readable zone': ZONE,
  },
  alone: [ZONE],
  nearMisses: {
    'two letters': 'XA123456',
    'no letter': '12345678',
    'six digits': 'X123456',
    'eight digits': 'X12345678',
    'a letter last': 'X123456A',
    'the same digit throughout': 'X0000000',
    'letters in other places': 'S01AB234',
    'digits first': '1234567X',
  },
  before: ['Passeport', 'N° de passeport :', 'Reisepass', 'Pass-Nr.', 'passportNumber', 'passaporto'],
  after: ['(passeport)'],
  against: ['vol'],
})

test.for([
  ['with a wrong check digit', ZONE.replace('7506073', '7506074')],
  ['of another country', ZONE.replaceAll('CHE', 'AUT')],
] as const)('of a zone %s only the number is found, and that by context', ([, zone]) => {
  expect(valuesOf(passport, zone)).toEqual([])
  expect(valuesOf(passport, `Passeport ${zone}`)).toEqual(['X1234567'])
})
