import { healthInsurance } from '../../../../src/detect/recognizers/de/health-insurance.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(healthInsurance, {
  valid: {
    'in one piece': 'A123456780',
    'of the specification': 'A000500015',
    'of the last letter': 'Z998877669',
    another: 'M123123120',
    'in groups': 'A 123 456 780',
    'with no-break blanks': 'A\u00a0123\u00a0456\u00a0780',
    'letter and digits first': 'A123 456 780',
    'in lower case': 'a123456780',
    'the letter apart': 'A 123456780',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': 'A123456781',
    'another letter': 'B123456780',
    'two digits exchanged': 'A132456780',
    'eight digits': 'A12345678',
    'ten digits': 'A1234567801',
    'two letters': 'AB23456780',
    'no letter': '0123456780',
    'one digit throughout': 'S111111111',
    'an umlaut': 'Ä123456780',
    'the letter last': '123456780A',
  },
  before: ['KVNR', 'Krankenversichertennummer', 'Versicherten-Nr.', 'Krankenkasse', 'eGK', 'health insurance number'],
  after: ['(Versichertennummer)'],
  against: ['invoice', 'ticket'],
  checked: ['A123456780', 'A000500015', 'A 123 456 780'],
})
