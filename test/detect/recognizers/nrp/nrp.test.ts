import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nrp } from '../../../../src/detect/recognizers/nrp/index.ts'
import { valuesOf } from '../values-of.ts'

const scoresOf = (text: string, language: string) => Array.from(nrp.find(text, language), (found) => found?.score)

describe('the language of the text', () => {
  test.for([
    ['fr', 'en', 'une Sénégalaise', 'Sénégalaise'],
    ['en', 'fr', 'a Senegalese', 'Senegalese'],
    ['en', 'de', 'ein Norwegian', 'Norwegian'],
  ] as const)('words of %s count less in %s', ([own, other, text]) => {
    const [high = 0] = scoresOf(text, own)
    const [low = 0] = scoresOf(text, other)
    expect(low).toBeGreaterThanOrEqual(nrp.threshold)
    expect(low).toBeLessThan(high)
  })

  test('words that are others in the other language do not', () => {
    expect(valuesOf(nrp, 'the Pole, a Scot, Christian', 'fr')).toEqual([])
    expect(valuesOf(nrp, 'Slave, Hollandaise', 'en')).toEqual([])
  })
})

test('another sense is what speaks against it', () => {
  const [found] = Array.from(nrp.find('French fries', 'en'))
  expect(found?.evidence).toEqual({ pattern: 'nationality', negative_context: ['french fries'] })
})

test('what is found does not overlap and lies in order', () => {
  const words = [
    'Sri Lankan',
    'Roman',
    'Catholic',
    'Labour',
    'Party',
    'un',
    'Breton',
    'Orthodox',
    'Jew',
    '-',
    '\n',
    '😀',
    '(',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), fc.constantFrom('en', 'fr', 'de'), (parts, language) => {
      let end = 0
      for (const found of nrp.find(parts.join(' '), language)) {
        if (found === undefined) continue
        expect(found.start).toBeGreaterThanOrEqual(end)
        end = found.end
      }
    }),
  )
})

test('20 MB are read in a second', () => {
  const sentence = 'The train to the north left late, and the guard knew nothing of it. '
  const text = `${sentence.repeat(5)}"So," said a French lady. `.repeat(5000)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 20 && best > text.length / 20_000; run++) {
    const start = performance.now()
    for (const _ of nrp.find(text, 'en')) {
      // only the time is looked at
    }
    best = Math.min(best, performance.now() - start)
  }
  expect(best).toBeLessThanOrEqual(text.length / 20_000)
})
