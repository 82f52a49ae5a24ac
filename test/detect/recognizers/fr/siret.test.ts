import { siret } from '../../../../src/detect/recognizers/fr/siret.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(siret, {
  valid: {
    'in groups': '732 829 320 00074',
    'with no-break blanks': '732\u00a0829\u00a0320\u00a000074',
    'the SIREN in one piece': '732829320 00074',
    'the last digits in two groups': '732 829 320 00 074',
    'with dots': '732.829.320.00074',
    'in one piece': '73282932000074',
    'of another company': '55208131766522',
    'of the seat of La Poste': '356 000 000 00048',
    'of a post office': '35600000049837',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '732 829 320 00075',
    'a wrong check digit in one piece': '73282932000075',
    'a wrong SIREN': '732 829 321 00073',
    'a wrong SIREN and a right sum': '73282933000072',
    'thirteen digits': '7328293200007',
    'fifteen digits': '732829320000740',
    zeros: '00000000000000',
    'a time': '20240314093000',
    'a sum of five that is not of La Poste': '73282932000054',
    'a post office with a wrong digit': '35600000049838',
    'groups of a telephone number': '73 28 29 32 00 00 74',
    'a sum of money': '73282932000074 €',
  },
  before: ['SIRET', 'N° SIRET :', 'numéro d’établissement', 'siège social', 'Establishment number'],
  after: ['(SIRET)'],
  against: ['Invoice'],
  checked: ['732 829 320 00074', '73282932000074'],
})
