import { finess } from '../../../../src/detect/recognizers/fr/finess.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(finess, {
  valid: {
    'in groups of three': '750 712 184',
    'in one piece': '750712184',
    'of another hospital': '750100125',
    'of Lille': '59 0 78019 3',
    'department and the rest': '75 0712184',
    'of Corsica': '2A0000154',
    'of Réunion': '9D0000123',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '750712185',
    'a wrong check digit in groups': '750 712 185',
    'department 00': '000712189',
    'department 99': '990712183',
    'department 2C': '2C0000154',
    'eight digits': '75071218',
    'ten digits': '7507121840',
    zeros: '750000000',
    'two kinds of separators': '750 712.184',
    'a sum of money': '750 712 184 €',
  },
  before: ['FINESS', 'N° FINESS :', 'finessJuridique', 'établissement de santé', 'Hospital'],
  after: ['(FINESS)'],
  against: ['facture'],
  checked: ['750 712 184', '750712184'],
})
