import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from '../../src/workers/encode.ts'

function encoded(answer: object): { json: string; steps: number } {
  const work = encode(answer)
  for (let steps = 0; ; steps++) {
    const { done, value } = work.next()
    if (done === true) return { json: new TextDecoder().decode(value), steps }
  }
}

test('is what JSON.stringify makes of it, however many entities there are', () => {
  const entity = fc.record({ text: fc.string({ unit: 'binary' }), start: fc.nat() })
  const answer = fc.record(
    { entities: fc.array(entity), anonymized_text: fc.string(), restore_token: fc.string() },
    { requiredKeys: ['entities'] },
  )
  fc.assert(
    fc.property(answer, fc.constantFrom(1, 200, 201, 400, 1001), (made, count) => {
      const entities = Array.from(
        { length: count },
        (_, i) => made.entities[i % made.entities.length] ?? { text: '', start: i },
      )
      const whole = { ...made, entities }
      expect(encoded(whole).json).toBe(JSON.stringify(whole).toWellFormed())
    }),
    { numRuns: 50 },
  )
})

test.for([{ text: 'no entities' }, [], [[1]], { entities: [] }, { entities: 'none' }])('%j', (answer) => {
  expect(encoded(answer).json).toBe(JSON.stringify(answer))
})

test('gives way between the entities of a long text', () => {
  expect(encoded({ entities: Array(10_000).fill({ type: 'PERSON' }) }).steps).toBeGreaterThanOrEqual(50)
})
