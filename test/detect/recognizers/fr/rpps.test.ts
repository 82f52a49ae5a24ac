import { rpps } from '../../../../src/detect/recognizers/fr/rpps.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(rpps, {
  valid: {
    'in groups': '10 00 000 1916',
    'in one piece, of the ANS': '10000001916',
    'with the type before it': '810000001916',
    'of three digits first': '100 0000 1916',
    'in groups of three': '10 000 001 916',
    'with no-break blanks': '10\u00a0000\u00a0001\u00a0916',
    'of a later series': '10101234564',
    'of another person': '10002912342',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '10000001917',
    'a wrong check digit in groups': '10 00 000 1917',
    'another beginning': '20000001914',
    'ten digits': '1000000191',
    'twelve digits': '100000019160',
    'another type before it': '710000001916',
    zeros: '10000000009',
    'a telephone number': '01 00 00 01 91',
    'two kinds of separators': '10 000.001 916',
    'a sum of money': '10 000 001 916 €',
  },
  before: ['RPPS', 'N° RPPS :', 'Docteur Martin,', 'médecin', 'numeroRpps', 'Practitioner'],
  after: ['(RPPS)'],
  against: ['commande'],
  checked: ['10000001916', '10 00 000 1916'],
})
