import { lanr } from '../../../../src/detect/recognizers/de/lanr.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(lanr, {
  valid: {
    'of the guideline': '123456601',
    another: '234567701',
    'with zeros': '100000601',
    'in groups': '1234566 01',
    'with a slash': '1234566/01',
    'in groups of three': '123 456 601',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '123456701',
    'two digits exchanged': '124356601',
    'one digit throughout': '000000000',
    'eight digits': '12345660',
    'ten digits': '1234566011',
    'a letter': '12345660A',
    'other groups': '12345 6601',
    'digits counted up': '123456789',
    'an amount': '123456601,00 €',
  },
  before: ['LANR', 'LANR:', 'Arztnummer', 'Arzt-Nr.', 'lebenslange Arztnummer', 'Vertragsarzt', 'arztNummer'],
  after: ['(LANR)'],
  against: ['Rechnungsnummer', 'Telefon'],
})
