import { ahv } from '../../../../src/detect/recognizers/ch/ahv.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(ahv, {
  valid: {
    'as printed': '756.9217.0769.85',
    'in one piece': '7569217076985',
    'with blanks': '756 9217 0769 85',
    'with no-break blanks': '756\u00a09217\u00a00769\u00a085',
    'with hyphens': '756-9217-0769-85',
    'of another sample': '756.1234.5678.97',
    'in groups of three': '756.921.707.698.5',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '756.9217.0769.84',
    'a wrong check digit in one piece': '7569217076984',
    'another country': '757.9217.0769.84',
    'twelve digits': '756921707698',
    'fourteen digits': '75692170769850',
    'two kinds of separators': '756.9217.0769-85',
    'other groups': '756.92.170.769.85',
    'a barcode': '7613035974685',
    'an address of the Internet': '192.0.2.1',
    letters: '756.9217.O769.85',
  },
  before: ['AVS', 'N° AVS :', 'AHV-Nr.', 'numeroAvs', 'Versichertennummer', 'Social security number', 'NAVS13'],
  after: ['(AVS)'],
  against: ['commande'],
  checked: ['756.9217.0769.85', '7569217076985'],
})
