import { passport } from '../../../../src/detect/recognizers/ph/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const LINE = 'P1234567A1PHL8503057F3309014<<<<<<<<<<<<<<<2'
const ZONE = `${'P<PHLDELA<CRUZ<<MARIA'.padEnd(44, '<')}\n${LINE}`

describeIdentifier(passport, {
  valid: {
    'since 2016': 'P1234567A',
    'of an official': 'S1234567A',
    'before 2016': 'EB1234567',
    'in lower case': 'p1234567a',
    'with a blank': 'EB 1234567',
    'machine-readable zone': ZONE,
    'the second line alone': LINE,
  },
  alone: ['P1234567A', ZONE, LINE],
  nearMisses: {
    'six digits': 'P123456A',
    'eight digits': 'P12345678A',
    'no letter last': 'P1234567',
    'three letters': 'EBC1234567',
    'digits alone': '1234567',
    'two letters last': 'P1234567AB',
    'one digit throughout': 'P0000000A',
    'a letter in the middle': 'P123X567A',
    'a zone of another country': LINE.replace('PHL', 'PLW'),
    'a zone with a wrong number': LINE.replace('P1234', 'P1235'),
  },
  before: ['Passport', 'passport no.', 'Philippine passport', 'DFA', 'pasaporte', 'passeport', 'passportNumber'],
  after: ['(passport)'],
  against: ['flight', 'order number'],
})
