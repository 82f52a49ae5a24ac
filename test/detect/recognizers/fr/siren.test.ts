import { siren } from '../../../../src/detect/recognizers/fr/siren.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(siren, {
  valid: {
    'in groups of three': '732 829 320',
    'with no-break blanks': '732\u00a0829\u00a0320',
    'with thin blanks': '732\u202f829\u202f320',
    'with dots': '732.829.320',
    'in one piece': '732829320',
    'of python-stdnum': '552 008 443',
    'of another company': '404833048',
    'of La Poste': '356000000',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '732 829 321',
    'a wrong check digit in one piece': '732829321',
    'eight digits': '73282932',
    'ten digits': '7328293200',
    zeros: '000000000',
    'digits in ascending order': '123 456 789',
    'two kinds of separators': '732 829.320',
    'other groups': '73 28 29 320',
    'the end of a larger number': '12 732 829 320',
    'a SIRET': '732 829 320 00074',
    'a SIRET in two pieces': '732829320 00074',
    'a sum of money': '732 829 320 €',
  },
  before: ['SIREN', 'RCS Lyon', 'immatriculée au registre du commerce sous le numéro', 'numeroSiren', 'Company number'],
  after: ['RCS Paris'],
  against: ['commande', 'Order no.'],
  checked: ['732 829 320', '732829320'],
})
