import { matricule } from '../../../../src/detect/recognizers/lu/matricule.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(matricule, {
  valid: {
    'in groups': '1893 1201 057 32',
    'in one piece, of the OECD': '1893120105732',
    'the date in one piece': '18931201 057 32',
    'in groups by meaning': '1893 12 01 057 32',
    'with no-break blanks': '1893\u00a01201\u00a0057\u00a032',
    'with hyphens': '18931201-057-32',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit by Luhn': '1893120105742',
    'a wrong check digit by Verhoeff': '1893120105733',
    'both check digits exchanged': '1893120105723',
    'month 13': '1893130105732',
    'day 32': '1893123205732',
    'a year of another century': '1793120105732',
    'twelve digits': '189312010573',
    'fourteen digits': '18931201057320',
    'milliseconds since 1970': '1700000000000',
    'a barcode': '1893120105736',
  },
  before: ['Matricule', 'Matricule national :', 'CCSS', 'Matrikelnummer', 'numeroMatricule', 'TIN'],
  after: ['(matricule)'],
  against: ['commande'],
  checked: ['1893120105732', '1893 1201 057 32'],
})
