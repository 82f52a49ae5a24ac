import { expect, test } from 'vitest'
import { coordinatesSurrogate } from '../../../src/anonymize/surrogates/coordinates.ts'
import { randomFrom } from '../../../src/random.ts'

test.for([
  ['degrees', '48.8566, 2.3522', /^[1-8]\d\.\d{4}, \d\.\d{4}$/],
  ['south and west', '-33.8688, -151.2093', /^-[1-8]\d\.\d{4}, -1[0-7]\d\.\d{4}$/],
  ['hemispheres', '48.8584° N, 2.2945° E', /^[1-8]\d\.\d{4}° N, \d\.\d{4}° E$/],
  ['minutes and seconds', `48°51'24"N 2°21'03"E`, /^[1-8]\d°[1-5]\d'[1-5]\d"N \d°[1-5]\d'[0-5]\d"E$/],
  ['comma', '48,8566 ; 2,3522', /^[1-8]\d,\d{4} ; \d,\d{4}$/],
] as const)('%s: %s', ([, value, expected]) => {
  for (let i = 0; i < 100; i++) {
    const surrogate = coordinatesSurrogate(value, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(expected)
    expect(surrogate).not.toBe(value)
  }
})
