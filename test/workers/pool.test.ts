import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../bench/texts.ts'
import { randomKey } from '../../src/crypto/key-ring.ts'
import { readModels } from '../../src/detect/ner/model-files.ts'
import type { EntitiesAnswer } from '../../src/pipeline.ts'
import { LANGUAGES, MODEL_SIZES } from '../../src/span.ts'
import type { Work } from '../../src/work.ts'
import { Pool } from '../../src/workers/pool.ts'

const request = (text: string): Work => ({
  kind: 'entities',
  request: { text, model_language: 'en', model_size: 'sm', offset_unit: 'code_point' },
})
const answerOf = ({ body }: { body: Uint8Array }): EntitiesAnswer => JSON.parse(new TextDecoder().decode(body))
const onFault = (error: unknown) => {
  throw error
}
const models = readModels()
const keys = { hash: randomKey(), restore: [randomKey()], restoreTtlMs: 60_000 }
const LONG = repeatTo(ORDINARY_TEXT.en, 200_000) // about a second of work

describe('a pool of two threads', () => {
  let pool: Pool
  beforeAll(async () => {
    pool = new Pool({ models, keys, workers: 2, maxQueue: 12, timeoutMs: 60_000, threadMemoryMb: 1024, onFault })
    await pool.warmUp()
  })
  afterAll(() => pool.close())

  test('gives the JSON of an answer', async () => {
    const { anonymized_text } = answerOf(await pool.answer(request('John Smith, é😀')))
    expect(anonymized_text).toBe('XXXXXXXXXX, é😀')
  })

  test('answers a short text while more long ones are in work than there are threads', {
    timeout: 60_000,
  }, async () => {
    const done: string[] = []
    const long = Array.from({ length: 4 }, () => pool.answer(request(LONG)).then(() => done.push('long')))
    for (let i = 0; i < 5; i++) {
      await pool.answer(request('John Smith'))
      done.push('short')
    }
    await Promise.all(long)
    expect(done).toEqual([...Array(5).fill('short'), ...Array(4).fill('long')])
  })

  test('gives the same answer for a long text alone and beside others', { timeout: 60_000 }, async () => {
    const alone = await pool.answer(request(LONG))
    const beside = await Promise.all([1, 2, 3].map(() => pool.answer(request(LONG))))
    for (const { body } of beside) expect(Buffer.from(body).equals(Buffer.from(alone.body))).toBe(true)
  })

  test('gives the same answer on every thread, whatever the model', { timeout: 60_000 }, async () => {
    for (const model_language of LANGUAGES) {
      for (const model_size of MODEL_SIZES) {
        const text = ORDINARY_TEXT[model_language]
        const work = { kind: 'entities', request: { text, model_language, model_size, offset_unit: 'utf16' } } as const
        const answers = await Promise.all(Array.from({ length: 6 }, () => pool.answer(work)))
        expect(new Set(answers.map(({ body }) => Buffer.from(body).toString())).size).toBe(1)
      }
    }
  })

  test('refuses at once what is over its bound, and takes more when there is room', async () => {
    const results = await Promise.allSettled(Array.from({ length: 15 }, () => pool.answer(request('John Smith'))))
    const refused = results.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(3)
    for (const result of refused) expect(result).toMatchObject({ reason: { code: 'overloaded' } })
    expect(await pool.answer(request('John Smith'))).toBeDefined()
  })

  test('gives up the work of a caller that leaves', async () => {
    const controller = new AbortController()
    const left = pool.answer(request(repeatTo(ORDINARY_TEXT.en, 20_000_000)), controller.signal)
    setTimeout(() => controller.abort(new Error('gone')), 50)
    await expect(left).rejects.toThrow('gone')
    await sleep(300)
    const before = process.cpuUsage()
    await sleep(1000)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000, 'ms of CPU in a second, of all threads').toBeLessThan(500)
  })
})

test('a request that takes too long is given up', async () => {
  const pool = new Pool({ models, keys, workers: 1, maxQueue: 4, timeoutMs: 300, threadMemoryMb: 1024, onFault })
  await pool.warmUp()
  await expect(pool.answer(request(repeatTo(ORDINARY_TEXT.en, 5_000_000)))).rejects.toMatchObject({
    code: 'timed-out',
  })
  await pool.close()
})

test('a caller may say how long a request may take, and one who has left already begins none', async () => {
  const pool = new Pool({ models, keys, workers: 1, maxQueue: 1, timeoutMs: 60_000, threadMemoryMb: 1024, onFault })
  await pool.warmUp()
  const long = request(repeatTo(ORDINARY_TEXT.en, 5_000_000))
  await expect(pool.answer(long, undefined, 300)).rejects.toMatchObject({ code: 'timed-out' })
  await expect(pool.answer(long, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  await expect(pool.answer(request('John Smith'))).resolves.toBeDefined() // there is room
  await pool.close()
})

test('a thread that needs too much memory ends alone: what it worked on is given up, the rest is answered', {
  timeout: 60_000,
}, async () => {
  const faults: unknown[] = []
  const note = (error: unknown) => faults.push(error)
  const pool = new Pool({
    models,
    keys,
    workers: 1,
    maxQueue: 8,
    timeoutMs: 60_000,
    threadMemoryMb: 128,
    onFault: note,
  })
  await pool.warmUp()
  const tooMuch = pool.answer(request('jane.doe@example.com '.repeat(1_000_000)))
  tooMuch.catch(() => {}) // looked at below
  // of long ones the first that came is done first, so these have begun and wait when the thread ends
  const beside = Array.from({ length: 4 }, () => pool.answer(request(LONG)))
  await expect(tooMuch).rejects.toMatchObject({ code: 'interrupted' })
  for (const answer of await Promise.all(beside)) expect(answerOf(answer).entities.length).toBeGreaterThan(100)
  expect(answerOf(await pool.answer(request('John Smith'))).anonymized_text).toBe('XXXXXXXXXX')
  expect(faults).toMatchObject([{ code: 'ERR_WORKER_OUT_OF_MEMORY' }])
  await pool.close()
})

test('cannot warm up without models', async () => {
  const missing = Promise.reject(new Error('no models'))
  missing.catch(() => {}) // the pool asks for them only once a thread does
  const pool = new Pool({
    models: missing,
    keys,
    workers: 1,
    maxQueue: 1,
    timeoutMs: 1000,
    threadMemoryMb: 1024,
    onFault,
  })
  await expect(pool.warmUp()).rejects.toThrow('no models')
  await pool.close()
})
