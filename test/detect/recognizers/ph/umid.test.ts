import { umid } from '../../../../src/detect/recognizers/ph/umid.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(umid, {
  valid: {
    'as printed': '0111-2345678-9',
    'of another beginning': '1234-5678901-2',
    'after CRN': 'CRN-0111-2345678-9',
    'with blanks': '0111 2345678 9',
    'in one piece': '011123456789',
    'with en dashes': '0111–2345678–9',
  },
  alone: ['0111-2345678-9', '1234-5678901-2', 'CRN-0111-2345678-9', '0111–2345678–9'],
  nearMisses: {
    'a digit less': '0111-234567-9',
    'a digit more': '0111-23456789-9',
    'three digits first': '011-2345678-9',
    'two digits last': '0111-2345678-91',
    'mixed separators': '0111-2345678 9',
    'a letter': '0111-23A5678-9',
    'one digit throughout': '0000-0000000-0',
    'a date with its time': '202403141030',
    'eleven digits': '01112345678',
    'of the old social security': '01-1234567-8',
  },
  before: ['UMID', 'CRN:', 'Common reference number', 'SSS', 'GSIS', 'Pag-IBIG', 'umidNumber'],
  after: ['(UMID)'],
  against: ['order number', 'tracking'],
})
