import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secret } from '../../../../src/detect/recognizers/secret/index.ts'
import { LANGUAGES } from '../../../../src/span.ts'
import { valuesOf } from '../values-of.ts'
import { ORDINARY_TEXTS } from './ordinary-texts.ts'

test('finds at most one secret in a lot of code, logs and prose that hold none', () => {
  expect(ORDINARY_TEXTS.join('').length).toBeGreaterThan(40_000)
  for (const language of LANGUAGES) {
    expect(ORDINARY_TEXTS.flatMap((text) => valuesOf(secret, text, language)).slice(1)).toEqual([])
  }
})

test('finds as few where such a text was cut off', () => {
  const text = ORDINARY_TEXTS.join('\n')
  fc.assert(
    fc.property(fc.nat(text.length), fc.integer({ min: 1, max: 3000 }), (start, length) => {
      expect(valuesOf(secret, text.slice(start, start + length)).slice(1)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
