import { bsnr } from '../../../../src/detect/recognizers/de/bsnr.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(bsnr, {
  valid: {
    'of Nordrhein': '381789045',
    'of Hamburg': '021234568',
    'of Berlin': '721234567',
    'of a hospital': '351234500',
    'in groups': '38 1789045',
    'with a hyphen': '38-1789045',
  },
  alone: 'none',
  nearMisses: {
    'zeros first': '001789045',
    zeros: '000000000',
    'one digit throughout': '222222222',
    'eight digits': '38178904',
    'ten digits': '3817890451',
    'other groups': '3817 89045',
    'a letter': '38178904A',
    'a letter first': 'A38178904',
    'an amount': '381789045,00 €',
  },
  before: ['BSNR', 'BSNR:', 'Betriebsstättennummer', 'Betriebsstätten-Nr.', 'Praxisnummer', 'nbsnr'],
  after: ['(Betriebsstättennummer)'],
  against: ['Rechnungsnummer', 'Telefon'],
})
