import { expect, test } from 'vitest'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { uuidSurrogate } from '../../../src/anonymize/surrogates/uuid.ts'
import { randomFrom } from '../../../src/random.ts'

// of RFC 9562, appendix A
test.for([
  [
    'version 1',
    'c232ab00-9414-11ec-b3c8-9f6bdeced846',
    /^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
  [
    'version 4',
    '919108f7-52d1-4320-9bac-f847db4148a8',
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
  [
    'version 7 in capitals',
    '017F22E2-79B0-7CC3-98C4-DC0C0C07398F',
    /^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/,
  ],
  ['no hyphens, in braces', '{919108f752d143209bacf847db4148a8}', /^\{[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}\}$/],
] as const)('%s', ([, value, shape]) => {
  for (let i = 0; i < 30; i++) {
    const surrogate = uuidSurrogate(value, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(shape)
    expect(keepsRun(value, surrogate)).toBe(false)
  }
})

test('what is no UUID keeps its shape', () => {
  expect(uuidSurrogate('12-ab', randomFrom('a key of the tests', ''))).toMatch(/^\d\d-[a-z]{2}$/)
})
