import { expect, test } from 'vitest'
import { vehicleRegistration } from '../../../../src/detect/recognizers/ng/vehicle-registration.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(vehicleRegistration, {
  valid: {
    'as on the plate': 'ABC-123DE',
    'of a local government area': 'KJA-456AA',
    'with a no-break hyphen': 'ABC\u2011123DE',
    'with a blank': 'ABC 123DE',
    'in groups': 'ABC 123 DE',
    'with hyphens': 'ABC-123-DE',
    'in one piece': 'ABC123DE',
    'in lower case': 'abc-123de',
    'in one piece in lower case': 'abc123de',
  },
  alone: ['ABC-123DE', 'KJA-456AA', 'ABC\u2011123DE', 'ABC 123DE', 'ABC 123 DE', 'ABC-123-DE', 'ABC123DE'],
  nearMisses: {
    'the number 000': 'ABC-000DE',
    'two letters': 'AB-123DE',
    'four letters': 'ABCD-123DE',
    'two digits': 'ABC-12DE',
    'four digits': 'ABC-1234DE',
    'one letter last': 'ABC-123D',
    'three letters last': 'ABC-123DEF',
    'without the last letters': 'ABC-123',
    'two separators': 'ABC-123 DE',
    'words beside a number': 'van 123 de',
    'a figure last': 'ABC-123DE4',
  },
  before: ['plate number', 'Vehicle Reg No.', 'license plate', 'plate_number', 'FRSC', 'voiture immatriculée'],
  after: ['is the number plate'],
  against: ['part no', 'Flight'],
})

test('counts by default with its hyphen or beside a word alone', () => {
  expect(valuesOf(vehicleRegistration, 'ABC-123DE')).toEqual(['ABC-123DE'])
  expect(valuesOf(vehicleRegistration, 'ABC123DE')).toEqual([])
  expect(valuesOf(vehicleRegistration, 'plate ABC123DE')).toEqual(['ABC123DE'])
})
