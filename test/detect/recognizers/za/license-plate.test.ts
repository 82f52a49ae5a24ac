import { expect, test } from 'vitest'
import { licensePlate } from '../../../../src/detect/recognizers/za/license-plate.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(licensePlate, {
  valid: {
    'since 2023': 'DK 28 LF GP',
    'since 2023, KwaZulu-Natal': 'CC 75 CX ZN',
    'in one piece': 'KD93GKGP',
    'in one piece, KwaZulu-Natal': 'BJ47HRZN',
    'of a government': 'PMG017GP',
    'before 2023': 'BBC 123 GP',
    'of Limpopo': 'BBC 123 L',
    'with letters of choice': 'GET 103 WP',
    'figures first': '015 SBZ EC',
    'of Cape Town': 'CA 123-456',
    'of Cape Town, without a hyphen': 'CA 123456',
    'of Durban, of old': 'ND 123-456',
    'in lower case': 'dk 28 lf gp',
  },
  alone: ['DK 28 LF GP', 'CC 75 CX ZN', 'KD93GKGP', 'BJ47HRZN', 'BBC 123 GP', 'BBC 123 L', 'CA 123-456', 'ND 123-456'],
  nearMisses: {
    'no such province': 'DK 28 LF XX',
    'no letters before the province': '1234 GP',
    'one letter first': 'D 28 LF GP',
    'one figure': 'DK 2 LF GP',
    'five figures': 'BBC 12345 GP',
    'five letters first': 'BBCDF 123 GP',
    'the province first': 'GP 28 LF DK',
    'no figures': 'YES GP',
    'a postcode': 'EC1A 1BB',
    'another town': 'XA 123-456',
    'a postcode of California': 'CA 90210',
    'a quantity': 'with 12 l',
    'another quantity': 'has 12 mp',
  },
  before: ['Licence plate', 'number plate:', 'Reg. plate', 'vehicle', 'nommerplaat', 'immatriculée', 'licensePlate'],
  after: ['(number plate)'],
  against: ['invoice', 'sku'],
})

test.for(['HWY 101 NW', 'EOS 600 MP', 'STE 120 NW', 'VFR 400 GP'])('%s counts for little', (value) => {
  const scores = Array.from(licensePlate.find(value, 'en'), (span) => span?.score ?? 0)
  expect(Math.max(0, ...scores)).toBeLessThan(0.5)
  expect(valuesOf(licensePlate, `${value} ok`)).toEqual([])
})
