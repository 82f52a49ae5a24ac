import { expect, test } from 'vitest'
import { providerTaxId } from '../../../../src/detect/recognizers/us/provider-tax-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(providerTaxId, {
  valid: {
    'a sample': '12-3456789',
    'the prefix 91': '91-1144442',
    'the prefix 04': '04-2103594',
    'a non-breaking hyphen': '12\u20113456789',
  },
  alone: 'none',
  nearMisses: {
    'the prefix 00': '00-3456789',
    'the prefix 07': '07-3456789',
    'the prefix 17': '17-3456789',
    'the prefix 28': '28-3456789',
    'the prefix 49': '49-3456789',
    'the prefix 69': '69-3456789',
    'the prefix 78': '78-3456789',
    'the prefix 96': '96-3456789',
    'no hyphen': '123456789',
    'a Social Security number': '536-90-4399',
    'a digit too few': '12-345678',
    'a digit too many': '12-34567891',
    'one digit throughout': '12-0000000',
    'a blank': '12 3456789',
  },
  before: [
    'EIN',
    'Tax ID',
    'Federal Tax ID #',
    'employer identification number',
    'TIN:',
    'billing provider',
    'provider EIN',
  ],
  after: ['is our EIN'],
})

test('without a word for it, it is as well a part number', () => {
  expect(valuesOf(providerTaxId, 'Replace 12-3456789 by the new one.')).toEqual([])
})
