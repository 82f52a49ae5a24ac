import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../server.ts'
import { codeOf, expectSound, HEAD, longText, post, SMALL, startFaulty, Wire } from './service.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startFaulty()
})
afterAll(() => server[Symbol.asyncDispose]())
afterEach(() => expectSound(server))

/** Sends bytes, and gives the status of every answer once the server has closed the connection. */
async function statusesOf(bytes: string): Promise<number[]> {
  const wire = new Wire(server, bytes)
  await wire.closed
  return wire.statuses
}

const entities = (headers: string, body = SMALL) => `POST /entities HTTP/1.1\r\n${HEAD}${headers}\r\n\r\n${body}`
const PING = 'GET /ping HTTP/1.1\r\nHost: x\r\n'
const CHUNKED = `${SMALL.length.toString(16)}\r\n${SMALL}\r\n0\r\n\r\n`
const LENGTH = `Content-Length: ${SMALL.length}`
/** Would be a request of its own where the end of the one before is read in two ways. */
const SMUGGLED = 'DELETE /cache HTTP/1.1\r\nHost: x\r\n\r\n'

describe('a body and its length: nothing after the end that one of them gives is taken for a request', () => {
  test.for([
    ['the body is longer than announced', entities(LENGTH, `${SMALL}surplus\r\n\r\n`)],
    ['it is announced twice, equally', entities(`${LENGTH}\r\n${LENGTH}`)],
    ['it is announced twice, differently', entities(`${LENGTH}\r\nContent-Length: 0`, SMUGGLED)],
    ['a list of lengths', entities(`Content-Length: 0, ${SMALL.length}`, SMUGGLED)],
    ['a length, and chunks', entities(`Content-Length: 0\r\nTransfer-Encoding: chunked`, CHUNKED + SMUGGLED)],
    ['chunks, and a length', entities(`Transfer-Encoding: chunked\r\n${LENGTH}`, CHUNKED + SMUGGLED)],
    ['two transfer encodings', entities('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', CHUNKED)],
    ['one that is none', entities('Transfer-Encoding: xchunked', CHUNKED)],
    ['a blank before the colon', entities('Transfer-Encoding : chunked', CHUNKED)],
    ['a header over two lines', entities(`X: a\r\n b\r\n${LENGTH}`)],
    ['line ends without CR', entities(LENGTH).replaceAll('\r\n', '\n')],
    ['a CR within a header', entities(`X: a\rY: b\r\n${LENGTH}`)],
    ['a NUL within a header', entities(`X: a\0b\r\n${LENGTH}`)],
    ['a negative length', entities('Content-Length: -1')],
    ['a length with a sign', entities(`Content-Length: +${SMALL.length}`)],
    ['a length in hexadecimal', entities('Content-Length: 0x15')],
    ['a length beyond 64 bits', entities('Content-Length: 99999999999999999999')],
    ['a negative chunk', entities('Transfer-Encoding: chunked', '-1\r\n\r\n')],
    ['a chunk beyond 64 bits', entities('Transfer-Encoding: chunked', 'fffffffffffffffff\r\n')],
    ['a trailer that is a length', entities('Transfer-Encoding: chunked', '0\r\nContent-Length: 5\r\n\r\n')],
  ] as const)('%s', async ([, bytes]) => expect(await statusesOf(bytes)).toEqual([400]))

  test('a GET has a body: it is not the next request, and the connection is closed', async () => {
    expect(await statusesOf(`${PING}Content-Length: ${SMUGGLED.length}\r\n\r\n${SMUGGLED}`)).toEqual([200])
    expect(await statusesOf(`${PING}Transfer-Encoding: chunked\r\n\r\n5\r\nGET /`)).toEqual([200])
  })

  test('the body is shorter than announced, and the client has nothing more to send', async () => {
    const wire = new Wire(server, entities('Content-Length: 1000'))
    wire.socket.end()
    await wire.closed
    expect(wire.statuses.filter((status) => status < 400)).toEqual([])
  })
})

test('pipelined requests are all answered, in their order', async () => {
  const last = 'GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  expect(await statusesOf(`${PING}\r\n${entities(LENGTH)}${PING}\r\n${entities(LENGTH)}${last}`)).toEqual([
    200, 200, 200, 200, 404,
  ])
  const many = new Wire(server, `${PING}\r\n`.repeat(2000))
  await many.until(() => many.statuses.length === 2000)
  many.socket.destroy()
})

describe('a flood of headers is refused at its beginning', () => {
  test.for([
    ['many', `${PING}${Array.from({ length: 5000 }, (_, i) => `h${i}: x\r\n`).join('')}\r\n`],
    ['a long one', `${PING}X: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['a long name', `${PING}${'x'.repeat(20_000)}: x\r\n\r\n`],
    ['a long path', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`],
    ['one without end', `${PING}X: ${'x'.repeat(1_000_000)}`],
  ] as const)('%s', async ([, bytes]) => expect(await statusesOf(bytes)).toEqual([431]))

  test('in a chunk', async () => {
    expect(await statusesOf(entities('Transfer-Encoding: chunked', `1;${'x'.repeat(40_000)}\r\n`))).toEqual([413])
  })
})

describe('what is compressed is not unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, ' ')).toString('latin1')
  test.for(['gzip', 'GZIP', 'deflate', 'br', 'zstd', 'identity, gzip', 'x'])('%s: 415', async (encoding) => {
    const path = ['/entities', '/analyze', '/entities/batch']
    for (const at of path) {
      const headers = {
        'Content-Encoding': encoding,
        ...(at.endsWith('batch') && { 'Content-Type': 'application/x-ndjson' }),
      }
      expect(await post(server, bomb, at, { headers })).toMatchObject({ status: 415 })
    }
  })
})

describe('names that objects have of themselves pollute nothing', () => {
  const X = '{"type":"replace","new_value":"Q"}'
  test.for([
    ['__proto__', `"__proto__":{"model_size":"lg"}`],
    ['constructor', `"constructor":{"prototype":{"model_size":"lg"}}`],
    ['operators', `"operators":{"__proto__":${X}}`],
    ['operators by a name of all objects', `"operators":{"constructor":${X},"toString":${X}}`],
    ['an operator', `"operators":{"DEFAULT":{"type":"replace","__proto__":{"new_value":"Q"}}}`],
    ['an operator of such a type', `"operators":{"DEFAULT":{"type":"constructor"}}`],
    ['thresholds', `"score_threshold":{"__proto__":{"DEFAULT":0.99}}`],
    ['a list', `"entities":["__proto__","constructor"]`],
    ['a type', `"deny_list":[{"type":"__proto__","values":["John"]}]`],
    ['a language', `"model_language":"__proto__"`],
  ] as const)('%s', async ([, field]) => {
    const { status, text } = await post(server, `{"text":"John Smith",${field}}`)
    if (status === 200) expect(JSON.parse(text)).toMatchObject({ anonymized_text: 'XXXXXXXXXX', model_size: 'sm' })
    else expect(status).toBe(422)
  })

  test.for([
    ['/anonymize', `{"text":"a","analyzer_results":[{"start":0,"end":1,"score":1,"entity_type":"__proto__"}]}`],
    ['/anonymize', `{"text":"a","analyzer_results":[],"anonymizers":{"DEFAULT":{"type":"__proto__"}}}`],
    ['/restore', `{"text":"a","restore_token":"__proto__"}`],
  ] as const)('%s %s', async ([path, body]) => expect((await post(server, body, path)).status).toBe(422))
})

describe('JSON that takes a parser seconds is refused before it is parsed', () => {
  test.for([
    ['arrays in arrays', `${'['.repeat(8_000_000)}${']'.repeat(8_000_000)}`],
    ['objects in objects', '{"text":'.repeat(2_000_000)],
    ['in a field', `{"text":"x","operators":${'['.repeat(1_000_000)}`],
    ['beside each other', `[${'{},'.repeat(5_000_000)}{}]`],
  ] as const)('%s', async ([, body]) => {
    const refused = await post(server, body)
    expect([refused.status, codeOf(refused)]).toEqual([422, 'invalid-request'])
    expect(JSON.parse(refused.text).errors).toEqual([{ field: '(body)', message: 'has too many arrays and objects' }])
    expect(await post(server, body, '/anonymize')).toMatchObject({ status: 422 })
    const lines = `${body}\n${SMALL}\n`
    const batch = await post(server, lines, '/entities/batch', { headers: { 'Content-Type': 'application/x-ndjson' } })
    const [wrong, right] = batch.text.split('\n').map((line) => line && JSON.parse(line))
    expect(wrong).toMatchObject({ line: 1, code: 'invalid-request' })
    expect(right.anonymized_text).toBe('XXXXXXXXXX')
  })
})

describe('no path leads out of the documentation', () => {
  test.for([
    '/docs/..%2f..%2fpackage.json',
    '/docs/../../package.json',
    '/docs/%2e%2e/%2e%2e/package.json',
    '/docs/..%5c..%5cpackage.json',
    '/docs/..\\..\\package.json',
    '/docs/%c0%ae%c0%ae/package.json',
    '/docs/..%252f..%252fpackage.json',
    '/docs/swagger-ui.css%00.html',
    '/docs/swagger-ui.css/../../../package.json',
    '//package.json',
    '/docs//etc/passwd',
    '/docs/%',
    '/docs/%ff',
    '/%00',
    'file:///etc/passwd',
    '*',
  ])('%s', async (path) => {
    const wire = new Wire(server, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    await wire.closed
    expect(wire.statuses).toEqual([expect.toSatisfy((status: number) => status === 404 || status === 400)])
    expect(wire.received).not.toMatch(/"dependencies"|root:/)
  })
})

describe('a pattern of the caller takes no more time for a worse text', () => {
  const text = `${'a'.repeat(100_000)}!`
  test.for(['(a+)+$', '(a|aa)+$', '(.*a){25}', '(x+x+)+y', '(a?){100}a{100}', `${'[a-z]*'.repeat(50)}z`])(
    '%s is answered',
    async (regex) => {
      const recognizers = [{ type: 'OWN', patterns: [{ regex, score: 0.5 }] }]
      const [answer] = await Promise.all([post(server, { text, entities: ['OWN'], recognizers }), expectSound(server)])
      expect(answer.status).toBe(200)
      expect((await post(server, { text, allow_list: [{ pattern: regex }] })).status).toBe(200)
    },
  )
  test.for(['(?=a)a', '(a)\\1', '((a{30}){30}){30}', '.{0,1000}.{0,1000}z', 'a'.repeat(2000), '('.repeat(900)])(
    '%s is refused',
    async (regex) => {
      const recognizers = [{ type: 'OWN', patterns: [{ regex, score: 0.5 }] }]
      expect((await post(server, { text, entities: ['OWN'], recognizers })).status).toBe(422)
    },
  )
})

test('a text of nothing but what must be escaped is answered', async () => {
  const text = '"\\\u0001'.repeat(30_000) + longText(1000)
  expect(JSON.parse((await post(server, { text })).text).anonymized_text).toHaveLength(text.length)
})
