import { kfz } from '../../../../src/detect/recognizers/de/kfz.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(kfz, {
  valid: {
    'as printed': 'M-AB 1234',
    'with hyphens': 'B-MW-123',
    'with blanks': 'HH AB 1234',
    historic: 'KA-EF 1H',
    electric: 'MIL-E 123E',
    'with an umlaut': 'LÖ-XY 77',
    'figures joined': 'HH-AB1234',
    'in lower case': 'm-ab 1234',
    'in one piece': 'KAEF123',
    'with a no-break hyphen': 'M\u2011AB 1234',
  },
  alone: ['M-AB 1234', 'B-MW-123', 'HH AB 1234', 'KA-EF 1H', 'MIL-E 123E', 'LÖ-XY 77', 'M\u2011AB 1234'],
  nearMisses: {
    'a zero first': 'M-AB 0123',
    'five figures': 'M-AB 12345',
    'four letters of the district': 'MUEN-AB 123',
    'another letter last': 'M-AB 123K',
    'no letters in the middle': 'M- 1234',
    'three letters in the middle': 'M-ABC 123',
    'a standard': 'DIN EN 1090',
    'a car': 'BMW 320',
    'a car, in one piece': 'BMW320',
    'a decimal fraction': 'M-AB 12.5',
    'a motorway': 'A 8',
    'a code': 'UTF-8',
  },
  before: [
    'Kennzeichen',
    'amtl. Kennzeichen:',
    'Kfz',
    'Fahrzeug',
    'license plate',
    'immatriculation',
    'kfzKennzeichen',
  ],
  after: ['(amtliches Kennzeichen)'],
  against: ['article'],
})
