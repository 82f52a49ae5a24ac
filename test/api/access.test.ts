import { beforeAll, describe, expect, test } from 'vitest'
import { openApiDocument } from '../../scripts/api-documents.ts'
import { ApiKeys, newKey } from '../../src/access/api-keys.ts'
import { RateLimiter } from '../../src/access/rate-limiter.ts'
import { createService } from './service.ts'

const { key, entry } = newKey('billing')
const keys = ApiKeys.parse(entry)
const access = { keys: () => keys, rateLimiter: undefined, trustedProxies: 0 }
const BODY = JSON.stringify({ text: 'a' })
const OPEN = [
  '/ping',
  '/ready',
  '/models',
  '/docs',
  '/openapi.json',
  '/health',
  '/recognizers',
  '/supportedentities',
  '/anonymizers',
  '/deanonymizers',
]

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService({ access })
})

describe('a server with keys', () => {
  test.for([
    ['no key', {}, 401],
    ['another key', { 'X-API-Key': newKey('other').key }, 403],
    ['the digest', { 'X-API-Key': entry.split(':')[1] ?? '' }, 403],
    ['another scheme', { Authorization: `Basic ${key}` }, 401],
    ['the key', { 'X-API-Key': key }, 200],
    ['the key as a bearer', { Authorization: `Bearer ${key}` }, 200],
    ['the key as a BEARER', { Authorization: `BEARER  ${key} ` }, 200],
  ] as const)('POST /entities with %s: %i', async ([, headers, status]) => {
    const answer = await service.post(BODY, headers)
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain(key)
    if (status !== 200) expect(answer.json()).toMatchObject({ code: status === 401 ? 'key-missing' : 'key-wrong' })
    expect(answer.headers.get('WWW-Authenticate')).toBe(status === 401 ? 'Bearer' : null)
  })

  test('every route needs one but those that show nothing of anybody', async () => {
    const { paths } = (await openApiDocument()) as { paths: Record<string, Record<string, unknown>> }
    const closed = Object.entries(paths).filter(([path]) => !OPEN.includes(path))
    expect(closed.length).toBeGreaterThanOrEqual(7)
    for (const [path, methods] of closed) {
      for (const method of Object.keys(methods)) {
        const answer = await service.send(method.toUpperCase(), path, {
          headers: { 'Content-Type': 'application/json' },
        })
        expect(answer.status, path).toBe(401)
      }
    }
  })

  test('is asked for it before it reads a body', async () => {
    expect((await service.post('not json')).status).toBe(401)
    expect((await service.post('x'.repeat(100_000))).status).toBe(401)
  })

  test("Presidio's routes say so in Presidio's shape", async () => {
    const answer = await service.post({ text: 'a', language: 'en' }, {}, '/analyze')
    expect([answer.status, answer.json()]).toEqual([401, { error: expect.stringContaining('Send a key') }])
    expect((await service.post({ text: 'a', language: 'en' }, { 'X-API-Key': key }, '/analyze')).status).toBe(200)
  })
})

describe('a limit of requests', () => {
  test('counts each key by itself, says what is left, and when to come again', async () => {
    const other = newKey('other')
    const both = ApiKeys.parse(`${entry},${other.entry}`)
    const limited = await createService({
      access: { keys: () => both, rateLimiter: new RateLimiter(2, () => 0), trustedProxies: 0 },
    })
    const ask = (sent: string) => limited.post(BODY, { 'X-API-Key': sent })
    const first = await ask(key)
    expect([first.status, first.headers.get('RateLimit-Policy'), first.headers.get('RateLimit')]).toEqual([
      200,
      '"default";q=2;w=60',
      '"default";r=1;t=30',
    ])
    expect((await ask(key)).status).toBe(200)
    const refused = await ask(key)
    expect([refused.status, refused.json().code, refused.headers.get('Retry-After')]).toEqual([
      429,
      'rate-limited',
      '30',
    ])
    expect((await ask(other.key)).status).toBe(200)
  })

  test('who is refused is limited by address, and takes nothing from who has a key', async () => {
    const limited = await createService({
      access: { keys: () => keys, rateLimiter: new RateLimiter(3, () => 0), trustedProxies: 1 },
    })
    const from = async (address: string, headers: Record<string, string>) => {
      const answer = await limited.post(BODY, { 'X-Forwarded-For': address, ...headers })
      return [answer.status, answer.headers.get('WWW-Authenticate')]
    }
    const guess = () => from('192.0.2.1', { 'X-API-Key': newKey('guess').key })
    expect([await guess(), await from('192.0.2.1', {}), await guess()]).toEqual([
      [403, null],
      [401, 'Bearer'],
      [403, null],
    ])
    expect([await guess(), await from('192.0.2.1', {})]).toEqual([
      [429, null],
      [429, null],
    ])
    expect(await from('192.0.2.1', { 'X-API-Key': key })).toEqual([200, null])
    expect(await from('192.0.2.2', {})).toEqual([401, 'Bearer'])
  })

  test.for([
    [0, 'one for all, whatever is claimed', [200, 429]],
    [1, 'by the address that the proxy saw', [200, 200]],
  ] as const)('with %i proxies in front: %s', async ([trustedProxies, , expected]) => {
    const limited = await createService({
      access: { keys: () => undefined, rateLimiter: new RateLimiter(1, () => 0), trustedProxies },
    })
    const from = async (address: string) =>
      (await limited.post(BODY, { 'X-Forwarded-For': `198.51.100.1, ${address}` })).status
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual(expected)
    if (trustedProxies === 0) return
    expect(await from('192.0.2.1')).toBe(429)
    expect([await from('2001:db8::1'), await from('2001:db8:0:0:5::9'), await from('2001:db8:0:1::1')]).toEqual([
      200, 429, 200,
    ])
  })
})

describe('scripts of other origins', () => {
  const preflight = {
    Origin: 'https://app.example',
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type,authorization',
  }

  test('may call when their origin is listed, and are asked for the key', async () => {
    const open = await createService({ access, corsOrigins: ['https://app.example'] })
    const answer = await open.send('OPTIONS', '/entities', { headers: preflight })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example')
    expect(answer.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('authorization')
    const refused = await open.post(BODY, { Origin: 'https://app.example' })
    expect([refused.status, refused.headers.get('Access-Control-Allow-Origin')]).toEqual([401, 'https://app.example'])
    const done = await open.post(BODY, { Origin: 'https://app.example', 'X-API-Key': key })
    expect([done.status, done.headers.get('Access-Control-Expose-Headers')]).toEqual([
      200,
      expect.stringContaining('RateLimit'),
    ])
    const other = await open.post(BODY, { Origin: 'https://evil.example', 'X-API-Key': key })
    expect(other.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('may not otherwise', async () => {
    const answer = await service.send('OPTIONS', '/entities', { headers: preflight })
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})
