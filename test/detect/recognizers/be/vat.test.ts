import { vat } from '../../../../src/detect/recognizers/be/vat.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vat, {
  valid: {
    'as printed': 'BE 0403.019.261',
    'in one piece': 'BE0403019261',
    'with blanks': 'BE 0428 759 497',
    'of nine digits': 'BE403019261',
    'of nine digits, as printed': 'BE 403.019.261',
    'with a hyphen': 'BE-0202.239.951',
    'in lower case': 'be0403019261',
  },
  alone: 'all',
  nearMisses: {
    'wrong check digits': 'BE 0403.019.262',
    'wrong check digits in one piece': 'BE0403019260',
    'eight digits': 'BE40301926',
    'eleven digits': 'BE04030192610',
    'another beginning': 'BE2403019261',
    'another country': 'DE0403019261',
    'an IBAN': 'BE68 5390 0754 7034',
    'an IBAN in one piece': 'BE68539007547034',
    zeros: 'BE0000000000',
    letters: 'BE040301926A',
  },
  before: ['TVA', 'N° TVA :', 'BTW', 'VAT no.', 'MwSt'],
  after: ['(TVA)'],
  checked: ['BE 0403.019.261', 'BE0428759497'],
})
