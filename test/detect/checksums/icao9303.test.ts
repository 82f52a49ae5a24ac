import { expect, test } from 'vitest'
import { icao9303 } from '../../../src/detect/checksums/icao9303.ts'

// ICAO Doc 9303, part 3, appendix A, and the specimen of part 4, appendix B
test.for([
  ['a date', '520727', 3],
  ['a number with a filler', 'AB2134<<<', 5],
  ['the number of a specimen', 'L898902C3', 6],
  ['a birth date', '740812', 2],
  ['a personal number', 'ZE184226B<<<<<', 1],
  ['several fields together', 'L898902C367408122120415' + '9ZE184226B<<<<<1', 0],
  ['fillers alone', '<<<<<<<<<<<<<<', 0],
  ['nothing', '', 0],
] as const)('of %s', ([, characters, digit]) => expect(icao9303(characters)).toBe(digit))

test('a wrong digit, and most wrong letters, change it', () => {
  expect(icao9303('520728')).not.toBe(icao9303('520727'))
  expect(icao9303('L898902D3')).not.toBe(icao9303('L898902C3'))
})
