import { vat } from '../../../../src/detect/recognizers/lu/vat.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vat, {
  valid: {
    'in groups': 'LU 150 274 42',
    'in one piece, of python-stdnum': 'LU15027442',
    'with a blank': 'LU 26375245',
    'of another company': 'LU20260743',
    'in groups of four': 'LU 1502 7442',
    'in lower case': 'lu15027442',
    'with dots': 'LU 150.274.42',
  },
  alone: 'all',
  nearMisses: {
    'wrong check digits': 'LU15027443',
    'wrong check digits in groups': 'LU 150 274 43',
    'seven digits': 'LU1502744',
    'nine digits': 'LU150274420',
    'another country': 'LT15027442',
    'without its letters': '15027442',
    'an IBAN': 'LU280019400644750000',
    zeros: 'LU00000000',
    'a letter within': 'LU1502744A',
    'a letter before it': 'XLU15027442',
  },
  before: ['TVA', 'N° TVA :', 'VAT no.', 'MwSt', 'USt-IdNr.'],
  after: ['(TVA)'],
  checked: ['LU15027442', 'LU 150 274 42'],
})
