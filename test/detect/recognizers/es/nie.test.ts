import { nie } from '../../../../src/detect/recognizers/es/nie.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(nie, {
  valid: {
    'with X': 'X1234567L',
    'with Y': 'Y1234567X',
    'with Z': 'Z1234567R',
    'with hyphens': 'X-1234567-L',
    'with blanks': 'X 1234567 L',
    'of an old card': 'X-01234567-L',
    'as a VAT number': 'ESX1234567L',
    'of another sample': 'X5253868R',
    'in lower case': 'x1234567l',
  },
  alone: 'all',
  nearMisses: {
    'a wrong letter': 'X1234567M',
    'the letter of X after Y': 'Y1234567L',
    'a letter that is never used': 'X1234567I',
    'another letter first': 'W1234567L',
    'six digits': 'X123456L',
    'eight digits': 'X12345678L',
    'no letter last': 'X12345678',
    'no letter first': '12345678Z',
    zeros: 'X0000000T',
    'two digits exchanged': 'X1234576L',
  },
  before: ['NIE', 'N.I.E.:', 'número de identidad de extranjero', 'extranjería', 'residence permit', 'numeroNie'],
  after: ['(NIE)'],
  against: ['invoice'],
  checked: ['X1234567L', 'Y1234567X'],
})
