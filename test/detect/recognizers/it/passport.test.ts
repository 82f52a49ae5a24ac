import { passport } from '../../../../src/detect/recognizers/it/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const LINE = 'YA12345676ITA8001014F3001019<<<<<<<<<<<<<<00'
const ZONE = `P<ITAROSSI<<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<<<\n${LINE}`

describeIdentifier(passport, {
  valid: {
    'as now': 'YA1234567',
    'as before': 'AA1234567',
    'with a blank': 'YA 1234567',
    'in lower case': 'ya1234567',
    'machine-readable zone': ZONE,
    'the second line alone': LINE,
  },
  alone: [ZONE, LINE],
  nearMisses: {
    'one letter': 'Y1234567',
    'three letters': 'YAA1234567',
    'six digits': 'YA123456',
    'eight digits': 'YA12345678',
    'letters last': '1234567YA',
    'one digit throughout': 'YA0000000',
    'a driving licence': 'YA1234567B',
    'an accent': 'ÀA1234567',
    'a wrong check digit of the number': 'YA12345675ITA8001014F3001019<<<<<<<<<<<<<<00',
    'a wrong check digit over all': 'YA12345676ITA8001014F3001019<<<<<<<<<<<<<<01',
  },
  before: ['Passaporto', 'passaporto n.', 'numero di passaporto:', 'Passport', 'passeport italien', 'numeroPassaporto'],
  after: ['(passaporto)'],
  against: ['ordine', 'volo'],
})
