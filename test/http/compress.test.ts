import { get, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

interface Received {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  /** As it came over the line. */
  readonly body: Buffer
}

/** By `node:http`, which neither asks for a compression nor undoes one. */
function send(path: string, accept: string | undefined, body?: string, type = 'application/json'): Promise<Received> {
  const headers = { ...(accept !== undefined && { 'accept-encoding': accept }), 'content-type': type }
  return new Promise((resolve, reject) => {
    const sent = request(
      server.url + path,
      { method: body === undefined ? 'GET' : 'POST', headers },
      async (answer) => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: await buffer(answer) })
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}

const entities = (text: string) => JSON.stringify({ text, model_language: 'en', model_size: 'sm' })
const LONG = entities('Ada Lovelace wrote to Charles Babbage from Ockham Park. '.repeat(50))

describe('a large answer is compressed for who asks for it', () => {
  test.for(['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, gzip;q=0.8', 'GZIP', '*'])('%s', async (accept) => {
    const plain = await send('/entities', undefined, LONG)
    const compressed = await send('/entities', accept, LONG)
    expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/json' })
    expect(compressed.headers.vary).toMatch(/accept-encoding/i)
    expect(compressed.body.length).toBeLessThan(plain.body.length / 4)
    expect(gunzipSync(compressed.body)).toEqual(plain.body)
  })

  test.for(['/openapi.json', '/docs/swagger-ui.css', '/models', '/metrics'])('%s', async (path) => {
    const { headers, body } = await send(path, 'gzip')
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).length).toBeGreaterThan(body.length)
  })

  test('also when it came from the cache', async () => {
    await send('/entities', undefined, LONG)
    const [compressed, plain] = [await send('/entities', 'gzip', LONG), await send('/entities', undefined, LONG)]
    expect(compressed.headers['cache-status']).toContain('hit')
    expect(gunzipSync(compressed.body)).toEqual(plain.body)
  })

  test('and is the same with its tag, which a browser asks again with', async () => {
    const { headers } = await send('/docs/swagger-ui.css', 'gzip')
    const again = await new Promise<IncomingMessage>((resolve) =>
      get(`${server.url}/docs/swagger-ui.css`, { headers: { 'if-none-match': headers.etag } }, resolve),
    )
    expect(again.resume().statusCode).toBe(304)
  })
})

describe('an answer goes out as it is', () => {
  test.for([undefined, 'identity', 'br', 'gzip;q=0', '*;q=0', ''])('for who accepts %s', async (accept) => {
    const { headers, body } = await send('/entities', accept, LONG)
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers['content-length']).toBe(`${body.length}`)
    expect(JSON.parse(body.toString()).entities.length).toBeGreaterThan(99)
  })

  test('that is small', async () => {
    const { headers } = await send('/entities', 'gzip', entities('Ada Lovelace'))
    expect(headers).not.toHaveProperty('content-encoding')
  })

  test('that is a small problem', async () => {
    const { status, headers } = await send('/entities', 'gzip', '{}')
    expect(status).toBe(422)
    expect(headers).not.toHaveProperty('content-encoding')
  })

  test('line by line', async () => {
    const { headers, body } = await send('/entities/batch', 'gzip', `${LONG}\n`.repeat(20), 'application/x-ndjson')
    expect(headers).not.toHaveProperty('content-encoding')
    expect(body.toString().trim().split('\n')).toHaveLength(20)
  })
})
