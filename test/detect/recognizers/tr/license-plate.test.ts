import { expect, test } from 'vitest'
import { licensePlate } from '../../../../src/detect/recognizers/tr/license-plate.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(licensePlate, {
  valid: {
    'three letters': '34 ABC 123',
    'two letters': '06 JK 567',
    'one letter': '16 B 1234',
    'one letter, five figures': '34 B 12345',
    'with hyphens': '34-AB-1234',
    'in one piece': '34ABC123',
    'more figures than are given out': '34 ABC 1234',
    'fewer figures than are given out': '06 A 123',
    'in lower case': '34 abc 123',
    'of the last province': '81 AB 123',
    'with no-break blanks': '34\u00a0ABC\u00a0123',
  },
  alone: ['34 ABC 123', '06 JK 567', '16 B 1234', '34 B 12345', '34-AB-1234', '81 AB 123', '34\u00a0ABC\u00a0123'],
  nearMisses: {
    'province 00': '00 ABC 123',
    'province 82': '82 ABC 123',
    'province of one figure': '6 ABC 123',
    'no letters': '34 1234',
    'four letters': '34 ABCD 123',
    'one figure': '34 ABC 1',
    'Q is not used': '34 QAB 123',
    'W is not used': '34 W 1234',
    'a day': '12 MAR 24',
    'a day in Turkish': '12 KAS 24',
    'a quantity': '16 GB 512',
    'a day in French': '12 mai 2024',
    'a time': '12 h 30',
    'mixed separators': '34-ABC 123',
  },
  before: ['Plaka', 'plaka no:', 'Araç plakası', 'araç', 'license plate', 'number plate', 'immatriculée', 'plakaNo'],
  after: ['plakalı'],
  against: ['order', 'facture'],
})

test('finds two beside each other', () => {
  expect(valuesOf(licensePlate, 'Plaka 34 ABC 1234 ve 06 JK 567')).toEqual(['34 ABC 1234', '06 JK 567'])
})
