import { taxId } from '../../../../src/detect/recognizers/fr/tax-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(taxId, {
  valid: {
    'in groups, of the OECD': '30 23 217 600 053',
    'in one piece': '3023217600053',
    'with no-break blanks': '30\u00a023\u00a0217\u00a0600\u00a0053',
    'with dots': '30.23.217.600.053',
    'the first digit apart': '3 023 217 600 053',
    'with a leading zero': '07 01 987 654 382',
    'with a leading zero in one piece': '0701987654382',
    'that begins with 1': '1000000511083',
  },
  alone: 'all',
  nearMisses: {
    'a wrong key': '30 23 217 600 054',
    'a wrong key in one piece': '3023217600052',
    'a first digit above 3': '4023217600053',
    'twelve digits': '302321760005',
    'fourteen digits': '30232176000530',
    zeros: '0000000000000',
    'a key that modulo 511 cannot have': '30 23 217 600 564',
    'a barcode': '3017620422003',
    'a social security number without its key': '1850578006084',
    'milliseconds since 1970': '1700000000000',
    'other groups': '302 321 760 00 53',
  },
  before: ['Numéro fiscal', 'N° fiscal :', 'SPI', 'référence de l’avis d’imposition', 'numeroFiscal', 'Tax ID', 'TIN'],
  after: ['(numéro fiscal)'],
  checked: ['30 23 217 600 053', '0701987654382'],
})
