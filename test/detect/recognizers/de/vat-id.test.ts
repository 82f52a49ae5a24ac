import { vatId } from '../../../../src/detect/recognizers/de/vat-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vatId, {
  valid: {
    'in one piece': 'DE136695976',
    'with a blank': 'DE 136695976',
    'in groups': 'DE 136 695 976',
    'with hyphens': 'DE-136-695-976',
    'with dots': 'DE.136.695.976',
    'in lower case': 'de136695976',
    'the usual example': 'DE123456788',
    'in pairs': 'DE 13 66 95 976',
    'with no-break blanks': 'DE\u00a0136\u00a0695\u00a0976',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': 'DE136695975',
    'digits counted up': 'DE123456789',
    'a zero first': 'DE036695976',
    'eight digits': 'DE13669597',
    'ten digits': 'DE1366959760',
    'another country': 'FR136695976',
    'no country': '136695976',
    'an IBAN': 'DE89370400440532013000',
    'an IBAN in groups': 'DE89 3704 0044 0532 0130 00',
    'a letter': 'DE13669597A',
  },
  before: ['USt-IdNr.', 'USt-ID:', 'Umsatzsteuer-Identifikationsnummer', 'VAT no.', 'N° TVA', 'ustId'],
  after: ['(USt-IdNr.)'],
  against: ['ticket'],
  checked: ['DE136695976', 'DE 136 695 976'],
})
