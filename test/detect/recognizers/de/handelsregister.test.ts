import { expect, test } from 'vitest'
import { handelsregister } from '../../../../src/detect/recognizers/de/handelsregister.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(handelsregister, {
  valid: {
    'of a company': 'HRB 12345',
    'of a sole trader': 'HRA 4711',
    'in one piece': 'HRB12345',
    'with a no-break blank': 'HRB\u00a0123456',
    'with a colon': 'HRB: 12345',
    'with Nr.': 'HRB Nr. 98765',
    'with a hyphen and Nr.': 'HRB-Nr. 98765',
    'of Berlin': 'HRB 1234 B',
    'of Kiel': 'HRB 123456 KI',
    'in lower case': 'hrb 12345',
  },
  alone: 'all',
  nearMisses: {
    'another register': 'HRC 12345',
    'the partnerships of professions': 'PR 1234',
    'seven digits': 'HRB 1234567',
    'a zero first': 'HRB 012345',
    'no digits': 'HRB',
    'letters in a word': 'XHRB 12345',
    'letters for digits': 'HRB ABCDE',
    'a decimal fraction': 'HRB 12.345',
    'two letters': 'HR 12345',
  },
  before: ['Handelsregister', 'Amtsgericht Köln', 'Registergericht', 'Musterfirma GmbH', 'commercial register'],
  after: ['(Amtsgericht Köln)'],
})

test('the court after the number is no part of it', () => {
  expect(valuesOf(handelsregister, 'HRB 12345 AG Köln')).toEqual(['HRB 12345'])
  expect(valuesOf(handelsregister, 'HRB 12345 Berlin')).toEqual(['HRB 12345'])
})
