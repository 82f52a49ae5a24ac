import { passport } from '../../../../src/detect/recognizers/de/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const LINE = 'C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4'
const ZONE = `P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\n${LINE}`

describeIdentifier(passport, {
  valid: {
    'the specimen with its check digit': 'C01X00T478',
    'the specimen as printed': 'C01X00T47',
    'with the nationality': 'C01X00T478D',
    'an invented one': 'F2040048R',
    'in lower case': 'c01x00t47',
    'of a series of identity cards': 'L01X00T47',
    'machine-readable zone': ZONE,
    'the second line alone': LINE,
  },
  alone: ['C01X00T478', 'C01X00T478D', ZONE, LINE],
  nearMisses: {
    'a wrong check digit': 'C01X00T479',
    'a vowel': 'C01E00T47',
    'a letter like a figure': 'C01B00T47',
    'a digit first': '001X00T47',
    'eight characters': 'C01X00T4',
    'eleven characters': 'C01X00T4788',
    'letters alone': 'CFGHJKLMN',
    'one digit throughout': 'C22222222',
    'an Italian passport': 'YA1234567',
    'a Spanish passport': 'ZAB000254',
  },
  before: ['Reisepass', 'Reisepass-Nr.', 'Passnummer', 'Pass-Nr.', 'Passport', 'passeport allemand', 'passNr'],
  after: ['(Reisepass)'],
  against: ['Flug', 'Bestellnummer'],
  checked: ['C01X00T478'],
})
