import { expect, test } from 'vitest'
import { uuid } from '../../../src/detect/recognizers/uuid.ts'
import { valuesOf } from './values-of.ts'

/** The test vectors of RFC 9562, appendix A and B. */
const VALID = {
  'version 1': 'c232ab00-9414-11ec-b3c8-9f6bdeced846',
  'version 3': '5df41881-3aed-3515-88a7-2f4a814cf09e',
  'version 4': '919108f7-52d1-4320-9bac-f847db4148a8',
  'version 5': '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  'version 6': '1ec9414c-232a-6b00-b3c8-9f6bdeced846',
  'version 7': '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  'version 8': '2489e9ad-2ee2-8e00-8ec9-32d5f69181c0',
  'version 2': '000003e8-9414-21ec-b3c8-9f6bdeced846',
}

test.for(Object.entries(VALID))('finds %s, whatever stands around it', ([, value]) => {
  const texts = ['', '{', 'urn:uuid:', 'user-', '/orders/', '"id":"', '\\n', '😀'].map((before) => `${before}${value}`)
  for (const text of [...texts, `${value}.`, `${value}}`, `${value}\\n`, `${value}.pdf`, `${value}-backup`]) {
    expect(valuesOf(uuid, text), text).toEqual([value])
  }
  expect(valuesOf(uuid, value.toUpperCase())).toEqual([value.toUpperCase()])
})

test.for([
  ['the nil UUID', '00000000-0000-0000-0000-000000000000'],
  ['the max UUID', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  ['version 0', '919108f7-52d1-0320-9bac-f847db4148a8'],
  ['version 9', '919108f7-52d1-9320-9bac-f847db4148a8'],
  ['another variant', '919108f7-52d1-4320-cbac-f847db4148a8'],
  ['a placeholder', '11111111-1111-4111-8111-111111111111'],
  ['a digit too few', '919108f7-52d1-4320-9bac-f847db4148a'],
  ['a digit too many', '919108f7-52d1-4320-9bac-f847db4148a81'],
  ['a digit too many at the beginning', '7919108f7-52d1-4320-9bac-f847db4148a8'],
  ['a letter that is none', '919108g7-52d1-4320-9bac-f847db4148a8'],
  ['groups of other sizes', '919108f-752d1-4320-9bac-f847db4148a8'],
  ['no hyphens', '919108f752d143209bacf847db4148a8'],
  ['a decimal fraction', '1.919108f7-52d1-4320-9bac-f847db4148a8'],
] as const)('leaves alone %s', ([, value]) => expect(valuesOf(uuid, `uuid ${value} `)).toEqual([]))

test('is looked for on demand only', () => expect(uuid.byDefault).toBe(false))
