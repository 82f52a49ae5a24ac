import { expect, test } from 'vitest'
import { postcode } from '../../../../src/detect/recognizers/uk/postcode.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(postcode, {
  valid: {
    'AA9A 9AA': 'EC1A 1BB',
    'A9A 9AA': 'W1A 0AX',
    'A9 9AA': 'M1 1AE',
    'A99 9AA': 'B33 8TH',
    'AA9 9AA': 'CR2 6XH',
    'AA99 9AA': 'DN55 1PT',
    'district 0': 'BL0 9TD',
    'of a bank': 'GIR 0AA',
    'of Jersey': 'JE2 3AB',
    'with a no-break blank': 'SW1A\u00a01AA',
    'in lower case': 'ls1 4ap',
    'in one piece': 'SW1A1AA',
    'in one piece, short': 'M11AE',
    'in one piece, in lower case': 'sw1a1aa',
  },
  alone: [
    ...['EC1A 1BB', 'W1A 0AX', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'BL0 9TD', 'GIR 0AA', 'JE2 3AB'],
    'SW1A\u00a01AA',
  ],
  nearMisses: {
    'an area there is not': 'AC1 1AA',
    'an area of one letter there is not': 'A1 1AA',
    'C in the second half': 'SW1A 1CA',
    'K in the second half': 'LS1 4KP',
    'V in the second half': 'LS1 4AV',
    'a letter of another district': 'LS1A 4AP',
    'W1L, which there is not': 'W1L 1AA',
    'district 0 after one letter': 'M0 1AE',
    'a leading 0': 'LS01 4AP',
    'three digits': 'LS123 4AP',
    'no digit in the second half': 'LS1 AAP',
    'two digits in the second half': 'LS1 44P',
    'three letters in the second half': 'LS1 4APP',
    'the first half alone': 'LS1',
    'a Canadian postal code': 'K1A 0B1',
    'an Irish postcode': 'D02 AF30',
  },
  before: ['Postcode', 'post code:', 'Address', 'postalCode', 'Zip', 'United Kingdom', 'Code postal'],
  after: ['(postcode)', ', United Kingdom'],
  against: ['Model', 'order number'],
})

test('is no amount of memory', () => {
  for (const text of ['the M2 8GB', 'an E5 4TB disk']) {
    const scores = Array.from(postcode.find(text, 'en'), (span) => span?.score ?? 0)
    expect(Math.max(0, ...scores), text).toBeLessThan(postcode.threshold)
  }
})

test('is found after a town and before other words', () => {
  expect(valuesOf(postcode, '12 High Street, Leeds LS1 4AP is where')).toEqual(['LS1 4AP'])
  expect(valuesOf(postcode, 'London SW1A 1AA, EC1A 1BB')).toEqual(['SW1A 1AA', 'EC1A 1BB'])
})
