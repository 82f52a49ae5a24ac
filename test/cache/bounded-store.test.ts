import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import type { Work } from '../../src/work.ts'
import { answerOf, workOn } from './computations.ts'

const MAX_BYTES = 40_000
const ENTRY_BYTES = 1300
const KEYS = 40

/** The length of the answer to each text; some are too large to be kept. */
const lengthOf = (text: string) => 2 + ((Number(text) * 997) % 4000)

/** What the cache should be, in the simplest way: texts, the one asked for last at the end. */
interface Model {
  kept: string[]
}
interface Real {
  readonly cache: AnswerCache<ReturnType<typeof answerOf>>
}
const bytesOf = (kept: readonly string[]) => kept.reduce((sum, text) => sum + lengthOf(text) + ENTRY_BYTES, 0)

class Ask implements fc.AsyncCommand<Model, Real> {
  readonly text: string
  constructor(text: number) {
    this.text = String(text)
  }
  check = () => true
  async run(model: Model, { cache }: Real): Promise<void> {
    const isKept = model.kept.includes(this.text)
    const size = lengthOf(this.text) + ENTRY_BYTES
    const isStored = !isKept && size <= MAX_BYTES / 10
    const { body, cacheStatus } = await cache.answer(workOn(this.text))
    expect(body).toEqual(answerOf(this.text, lengthOf(this.text)).body)
    expect(cacheStatus).toBe(isKept ? 'hit' : isStored ? 'stored' : 'miss')
    if (isKept || isStored) model.kept = [...model.kept.filter((text) => text !== this.text), this.text]
    while (bytesOf(model.kept) > MAX_BYTES) model.kept.shift()
    expectSame(model, cache)
  }
  toString = () => `ask(${this.text})`
}

class Clear implements fc.AsyncCommand<Model, Real> {
  check = () => true
  async run(model: Model, { cache }: Real): Promise<void> {
    cache.clear()
    model.kept = []
    expectSame(model, cache)
  }
  toString = () => 'clear'
}

function expectSame({ kept }: Model, cache: Real['cache']): void {
  const { entries, bytes } = cache.stats()
  expect({ entries, bytes }).toEqual({ entries: kept.length, bytes: bytesOf(kept) })
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
}

const createCache = () =>
  new AnswerCache({
    maxBytes: MAX_BYTES,
    maxWaiting: 1,
    timeoutMs: 1000,
    compute: async ({ request }: Work) => {
      const text = 'text' in request ? request.text : ''
      return answerOf(text, lengthOf(text))
    },
  })

test('keeps what a naive cache would keep, and never more than its bound', async () => {
  const asks = fc.nat({ max: KEYS }).map((text) => new Ask(text))
  const commands = fc.commands([asks, asks, asks, asks, asks, asks, fc.constant(new Clear())], {
    maxCommands: 200,
    size: 'max',
  })
  await fc.assert(
    fc.asyncProperty(commands, (sequence) =>
      fc.asyncModelRun(() => ({ model: { kept: [] }, real: { cache: createCache() } }), sequence),
    ),
    { numRuns: 60 },
  )
})

test('stays bounded, whatever comes', async () => {
  const cache = createCache()
  for (let i = 0; i < 5000; i++) await cache.answer(workOn(`${i}`))
  const { entries, bytes } = cache.stats()
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
  expect(bytes).toBeGreaterThan(MAX_BYTES * 0.8)
  expect(entries).toBeGreaterThan(5)
})
