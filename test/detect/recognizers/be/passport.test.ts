import { expect, test } from 'vitest'
import { passport } from '../../../../src/detect/recognizers/be/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const ZONE = 'P<BELPEETERS<<LOTTE<<<<<<<<<<<<<<<<<<<<<<<<<\nEH123456<0BEL9102033F3104057<<<<<<<<<<<<<<00'

describeIdentifier(passport, {
  valid: {
    'in one piece': 'EH123456',
    'in lower case': 'eh123456',
    'with a blank': 'EH 123456',
    'of another series': 'GA654321',
    'machine-readable zone': ZONE,
  },
  alone: [ZONE],
  nearMisses: {
    'one letter': 'E123456',
    'three letters': 'EHA123456',
    'five digits': 'EH12345',
    'seven digits': 'EH1234567',
    'digits first': '123456EH',
    'the same digit throughout': 'EH000000',
    'digits alone': '12345678',
    'a letter last': 'EH123456A',
  },
  before: ['Passeport', 'N° de passeport :', 'paspoortnummer', 'Reisepass', 'passportNumber'],
  after: ['(passeport)'],
  against: ['vol'],
})

test.for([
  ['with a wrong check digit', ZONE.replace('9102033', '9102034')],
  ['of another country', ZONE.replaceAll('BEL', 'NLD')],
] as const)('of a zone %s only the number is found, and that by context', ([, zone]) => {
  expect(valuesOf(passport, zone)).toEqual([])
  expect(valuesOf(passport, `Passeport ${zone}`)).toEqual(['EH123456'])
})
