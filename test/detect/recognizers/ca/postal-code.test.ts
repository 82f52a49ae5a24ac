import { expect, test } from 'vitest'
import { postalCode } from '../../../../src/detect/recognizers/ca/postal-code.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(postalCode, {
  valid: {
    'with a blank': 'K1A 0B1',
    'with a no-break blank': 'H2Y\u00a01C6',
    'with a hyphen': 'V6B-4Y8',
    'in one piece': 'M5V3L9',
    'in lower case': 'k1a 0b1',
    'in lower case, in one piece': 'k1a0b1',
    'of Santa Claus': 'H0H 0H0',
    'with W and Z after the first letter': 'T2W 1Z5',
  },
  alone: ['K1A 0B1', 'H2Y\u00a01C6', 'V6B-4Y8', 'H0H 0H0', 'T2W 1Z5'],
  nearMisses: {
    'D first': 'D1A 0B1',
    'W first': 'W1A 0B1',
    'Z first': 'Z1A 0B1',
    'O within': 'K1O 0B1',
    'I within': 'K1A 0I1',
    'U within': 'K1U 0B1',
    'a digit first': '11A 0B1',
    'two letters': 'KA1 0B1',
    'two letters last': 'K1A 0BB',
    'a digit too many': 'K1A 0B11',
    'the first half alone': 'K1A',
    'two blanks': 'K1A  0B1',
    'a British postcode': 'EC1A 1BB',
  },
  before: ['Postal code', 'Code postal', 'postalCode', 'Toronto, Ontario', 'Montréal (Québec)', 'Address', 'Laval QC'],
  after: ['(code postal)', 'Canada'],
  against: ['Modèle', 'SKU'],
})

test('is found after a town and a province', () => {
  expect(valuesOf(postalCode, '80 Wellington Street, Ottawa ON K1A 0A2, Canada')).toEqual(['K1A 0A2'])
})
