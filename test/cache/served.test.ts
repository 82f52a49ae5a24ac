import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { UNSERVED } from '../../scripts/api-documents.ts'
import { createApp } from '../../src/app.ts'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import { randomKey } from '../../src/crypto/key-ring.ts'
import { readModels } from '../../src/detect/ner/model-files.ts'
import type { Answer } from '../../src/workers/answer.ts'
import { Pool } from '../../src/workers/pool.ts'

const TEXT = 'John Smith lives in Paris. '.repeat(20)

let pool: Pool
let cache: AnswerCache<Answer>
let server: Server
let url: string
let app: ReturnType<typeof createApp>
const given = new Set<Uint8Array<ArrayBuffer>>()

beforeAll(async () => {
  const models = readModels()
  pool = new Pool({
    models,
    threadMemoryMb: 1024,
    workers: 1,
    keys: { hash: randomKey(), restore: [randomKey()], restoreTtlMs: 60_000 },
    maxQueue: 100,
    timeoutMs: 20_000,
    onFault: (error) => expect.fail(String(error)),
  })
  await pool.warmUp()
  cache = new AnswerCache({
    maxBytes: 10_000_000,
    maxWaiting: 100,
    timeoutMs: 20_000,
    compute: (work, signal, timeoutMs) => pool.answer(work, signal, timeoutMs),
  })
  app = createApp({
    ...UNSERVED,
    models: (await models).cards,
    onFault: (error) => expect.fail(String(error)),
    async answer(work, caller) {
      const answered = await cache.answer(work, caller)
      given.add(answered.body)
      return answered
    },
    clearCache: () => cache.clear(),
  })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await new Promise((resolve) => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await pool.close()
})
beforeEach(() => {
  cache.clear()
  given.clear()
})

async function post(body: unknown, path = '/entities') {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, cacheStatus: response.headers.get('Cache-Status'), text }
}

test('an answer is the same bytes for all who are given it, and none of them uses it up', async () => {
  const first = await post({ text: TEXT })
  expect(first).toMatchObject({ status: 200, cacheStatus: 'anonymization-api; fwd=miss; stored' })
  const again = await Promise.all(Array.from({ length: 20 }, () => post({ text: TEXT, model_size: 'sm' })))
  for (const answer of again) expect(answer).toEqual({ ...first, cacheStatus: 'anonymization-api; hit' })
  expect(given.size, 'no copies').toBe(1)
  for (const body of given) {
    expect(body.buffer.detached).toBe(false)
    expect(body.buffer.byteLength, 'what is counted is all there is').toBe(body.byteLength)
    expect(new TextDecoder().decode(body)).toBe(first.text)
  }
})

test('equal requests at once are computed once', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => post({ text: TEXT.repeat(20) })))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(new Set(answers.map(({ cacheStatus }) => cacheStatus))).toEqual(
    new Set(['anonymization-api; fwd=miss; stored', 'anonymization-api; fwd=miss; collapsed']),
  )
})

test('the owner of an answer is the API key that came with the request', async () => {
  const withKeys = new Hono<{ Variables: { key: string | undefined } }>()
    .use((c, next) => {
      c.set('key', c.req.header('X-API-Key')) // stands in for the check of keys, which gives its name
      return next()
    })
    .route('/', app)
  const ask = async (key?: string) => {
    const response = await withKeys.request('/entities', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key !== undefined && { 'X-API-Key': key }) },
      body: JSON.stringify({ text: TEXT }),
    })
    return response.headers.get('Cache-Status')?.replace('anonymization-api; ', '')
  }
  expect([await ask('alice'), await ask('bob'), await ask()]).toEqual(Array(3).fill('fwd=miss; stored'))
  expect([await ask('alice'), await ask('bob'), await ask()]).toEqual(Array(3).fill('hit'))
})

describe('Cache-Status', () => {
  test.for([
    ['/entities', { text: 'x', reversible: true }, 'bypass'],
    ['/entities', { text: 'x', operators: { DEFAULT: { type: 'surrogate' } } }, 'bypass'],
    ['/entities', { text: 'x', operators: { DEFAULT: { type: 'surrogate', seed: 's' } } }, 'miss; stored'],
    ['/analyze', { text: 'John', language: 'en' }, 'miss; stored'],
    ['/anonymize', { text: 'John', analyzer_results: [] }, 'bypass'],
    ['/deanonymize', { text: 'John' }, 'bypass'],
  ] as const)('%s %j: %s', async ([path, body, expected]) => {
    expect(await post(body, path)).toMatchObject({ status: 200, cacheStatus: `anonymization-api; fwd=${expected}` })
  })

  test('is not on a refusal, which is not kept', async () => {
    for (let i = 0; i < 2; i++) {
      expect(await post({ text: '', model_size: 'sm' })).toMatchObject({ status: 422, cacheStatus: null })
      const results = [{ start: 0, end: 99, score: 1, entity_type: 'PERSON' }] // refused by the thread
      expect(await post({ text: 'x', analyzer_results: results }, '/anonymize')).toMatchObject({ cacheStatus: null })
    }
    expect(cache.stats().entries).toBe(0)
  })
})

describe('DELETE /cache', () => {
  test('answers 204 with nothing, and all is computed anew', async () => {
    await post({ text: TEXT })
    const response = await fetch(`${url}/cache`, { method: 'DELETE' })
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0 })
    expect(await post({ text: TEXT })).toMatchObject({ cacheStatus: 'anonymization-api; fwd=miss; stored' })
  })

  test('is the only method there', async () => {
    const response = await fetch(`${url}/cache`)
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'DELETE'])
  })
})

test('a client that leaves ends the work that nobody else waits for', async () => {
  const controller = new AbortController()
  const body = JSON.stringify({ text: TEXT.repeat(180) })
  const left = fetch(`${url}/entities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    signal: controller.signal,
  })
  setTimeout(() => controller.abort(), 60)
  await expect(left).rejects.toThrow('aborted')
  expect(await post({ text: TEXT })).toMatchObject({ status: 200 })
  expect(cache.stats().entries, 'of the short one only').toBe(1)
})
