import { passport } from '../../../../src/detect/recognizers/za/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const LINE = 'A012345678ZAF8001014F3106305<<<<<<<<<<<<<<<2'
const ZONE = `${'P<ZAFDLAMINI<<THANDI'.padEnd(44, '<')}\n${LINE}`

describeIdentifier(passport, {
  valid: {
    ordinary: 'A01234567',
    diplomatic: 'D01234567',
    'with more pages': 'M00123456',
    temporary: 'T01234567',
    'in lower case': 'a01234567',
    'with a blank': 'A 01234567',
    'machine-readable zone': ZONE,
    'the second line alone': LINE,
  },
  alone: [ZONE, LINE],
  nearMisses: {
    'another letter': 'B01234567',
    'seven digits': 'A0123456',
    'nine digits': 'A012345678',
    'digits alone': '012345678',
    'two letters': 'AD01234567',
    'a letter last': '01234567A',
    'one digit throughout': 'A00000000',
    'a letter in the middle': 'A0123B567',
    'a zone of another country': LINE.replace('ZAF', 'ZWE'),
    'a zone with a wrong number': LINE.replace('A0123', 'A0124'),
  },
  before: ['Passport', 'passport no.', 'travel document', 'paspoortnommer', 'passeport', 'passportNumber'],
  after: ['(passport)'],
  against: ['order number', 'facture'],
})
