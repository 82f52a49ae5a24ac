import { passport } from '../../../../src/detect/recognizers/es/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const LINE = 'ZAB0002549ESP8001014F3001019<<<<<<<<<<<<<<04'
const ZONE = `P<ESPGARCIA<LOPEZ<<CARMEN<<<<<<<<<<<<<<<<<<<\n${LINE}`

describeIdentifier(passport, {
  valid: {
    'the specimen': 'ZAB000254',
    another: 'AAA123456',
    'with a blank': 'AAA 123456',
    'with a hyphen': 'AAA-123456',
    'in lower case': 'xda123456',
    'machine-readable zone': ZONE,
    'the second line alone': LINE,
  },
  alone: [ZONE, LINE],
  nearMisses: {
    'two letters': 'AA123456',
    'four letters': 'AAAA123456',
    'five digits': 'AAA12345',
    'seven digits': 'AAA1234567',
    'digits first': '123456AAA',
    'one digit throughout': 'AAA111111',
    'a letter last': 'AAA12345B',
    'an accent': 'ÁAA123456',
    'a wrong check digit of the number': 'ZAB0002548ESP8001014F3001019<<<<<<<<<<<<<<04',
    'a wrong check digit over all': 'ZAB0002549ESP8001014F3001019<<<<<<<<<<<<<<05',
  },
  before: ['Pasaporte', 'número de pasaporte:', 'Nº pasaporte', 'Passport', 'passeport espagnol', 'numeroPasaporte'],
  after: ['(pasaporte)'],
  against: ['pedido', 'vuelo'],
})
