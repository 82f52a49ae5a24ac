import { nif } from '../../../../src/detect/recognizers/es/nif.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(nif, {
  valid: {
    'in one piece': '12345678Z',
    'with a hyphen': '12345678-Z',
    'with dots': '12.345.678-Z',
    'with dots and a blank': '12.345.678 Z',
    'of another sample': '54362315K',
    'as a VAT number': 'ES54362315K',
    'of a child': 'K0867756N',
    'of a foreigner without a number': 'M1234567L',
    'without the zero first': '1234567L',
    'in lower case': '12345678z',
    'with blanks': '12 345 678 Z',
  },
  alone: 'all',
  nearMisses: {
    'a wrong letter': '12345678A',
    'a letter that is never used': '12345678I',
    'a wrong digit': '12345679Z',
    'two digits exchanged': '12345687Z',
    'nine digits': '123456789Z',
    'six digits': '123456L',
    'no letter': '12345678',
    'two letters': '12345678ZZ',
    'of a company': 'A58818501',
    'of a foreigner': 'X1234567L',
    'of a foreigner, with hyphens': 'X-1234567-L',
    zeros: '00000000T',
  },
  before: ['DNI', 'NIF:', 'D.N.I. nº', 'documento nacional de identidad', 'identificación', 'tax ID', 'numeroDni'],
  after: ['(DNI)'],
  against: ['invoice'],
  checked: ['12345678Z', '12.345.678-Z', '54362315K'],
})
