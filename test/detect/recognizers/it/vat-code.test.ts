import { vatCode } from '../../../../src/detect/recognizers/it/vat-code.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vatCode, {
  valid: {
    'in one piece': '00743110157',
    'with the country': 'IT00743110157',
    'with the country apart': 'IT 00743110157',
    'of another sample': '07643520567',
    'of a third sample': '01333550323',
    'in groups': '007 431 101 57',
    'by its parts': '0074311 015 7',
    'digit by digit': '0 0 7 4 3 1 1 0 1 5 7',
    'of a foreigner': '00743111205',
    'in lower case': 'it00743110157',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '00743110158',
    'two digits exchanged': '00734110157',
    'the office 000': '00743110009',
    'the office 101': '00743111015',
    zeros: '00000000000',
    'no number': '00000000158',
    'ten digits': '0074311015',
    'twelve digits': '007431101570',
    'another country': 'FR00743110157',
    'two kinds of separators': '007 431-101 57',
    'a letter': '0074311015A',
  },
  before: ['Partita IVA', 'P.IVA', 'P. IVA:', 'Part. IVA', 'VAT number', 'N° TVA', 'partitaIva'],
  after: ['(partita IVA)'],
  against: ['ordine', 'tel.'],
  checked: ['00743110157', 'IT00743110157', '007 431 101 57'],
})
