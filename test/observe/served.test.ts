import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
/** No type, name or token of ours looks like it. */
const CANARY = 'Zyxqvandor'

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body })

describe('the running server', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ WORKERS: '1', LOG_LEVEL: 'debug' })
  })
  afterAll(() => server[Symbol.asyncDispose]())

  const requestLines = () => server.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request')
  const metrics = async () => (await fetch(`${server.url}/metrics`)).text()
  const lineOf = (id: string) =>
    vi.waitUntil(() => requestLines().find(({ request_id }) => request_id === id), { timeout: 5000 })

  test('writes one line for a request, with nothing of its text', async () => {
    const text = `${CANARY} Smith lives in Paris`
    const response = await post(`${server.url}/entities`, JSON.stringify({ text }), { 'X-Request-Id': 'one' })
    await response.text()
    const { time, duration_ms, request_bytes, answer_bytes, ...line } = await lineOf('one')
    expect(line).toEqual({
      level: 'info',
      msg: 'request',
      request_id: 'one',
      method: 'POST',
      route: '/entities',
      status: 200,
      cache: 'stored',
    })
    expect(Date.parse(time)).not.toBeNaN()
    for (const number of [duration_ms, request_bytes, answer_bytes]) expect(number).toBeGreaterThan(0)
  })

  test('counts what is found, in a batch too; a type that a caller makes up is custom', async () => {
    const mail = JSON.stringify({ text: 'a@example.org b@example.org' })
    const own = JSON.stringify({ text: 'Q1', deny_list: [{ type: CANARY.toUpperCase(), values: ['Q1'] }] })
    const headers = { 'Content-Type': 'application/x-ndjson', 'X-Request-Id': 'batch' }
    const response = await post(`${server.url}/entities/batch`, `${mail}\n${own}\n`, headers)
    expect((await response.text()).trim().split('\n')).toHaveLength(2)
    await lineOf('batch')
    const found = await metrics()
    expect(found).toContain('anonymization_entities_total{type="EMAIL_ADDRESS"} 2\n')
    expect(found).toContain('anonymization_entities_total{type="custom"} 1\n')
    expect(found).toContain('anonymization_http_requests_total{method="POST",route="/entities/batch",status="200"} 1\n')
    expect(found).toContain('anonymization_workers 1\n')
    expect(found).toContain('anonymization_ready 1\n')
  })

  test('says how answers came about', async () => {
    const body = JSON.stringify({ text: 'twice' })
    for (const id of ['first', 'second'])
      await (await post(`${server.url}/entities`, body, { 'X-Request-Id': id })).text()
    expect([(await lineOf('first')).cache, (await lineOf('second')).cache]).toEqual(['stored', 'hit'])
    expect(await metrics()).toMatch(/anonymization_cache_answers_total\{status="hit"\} 1\n/)
  })

  test('tells of errors of all routes by a code, and of nothing that was sent', async () => {
    const at = `${server.url}/${CANARY}?${CANARY}`
    await fetch(at, { headers: { 'User-Agent': CANARY, 'X-Request-Id': `${CANARY} x`, traceparent: CANARY } })
    await post(`${server.url}/entities`, `{"${CANARY}":`, { 'X-Request-Id': 'wrong' })
    await post(`${server.url}/analyze`, `{"text":"${CANARY}","language":"${CANARY}"}`, { 'X-Request-Id': 'presidio' })
    await post(`${server.url}/anonymize`, CANARY, { 'Content-Type': CANARY, 'X-Request-Id': 'media' })
    expect(await lineOf('wrong')).toMatchObject({ status: 400, problem: 'invalid-json' })
    expect(await lineOf('presidio')).toMatchObject({ route: '/analyze', status: 400 })
    expect(await lineOf('media')).toMatchObject({ route: '/anonymize', status: 415, problem: 'unsupported-media-type' })
    expect(requestLines().find(({ route }) => route === 'unmatched')).toMatchObject({ status: 404 })
    expect((await metrics()) + server.lines.join('\n')).not.toMatch(new RegExp(CANARY, 'i'))
  })

  test('is asked for its metrics in the format and with the type of Prometheus', async () => {
    const { status, headers } = await fetch(`${server.url}/metrics`)
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  })
})

describe('a log that cannot be written', () => {
  test('for want of space does not stop the service', { timeout: 30_000 }, async () => {
    await using server = await silentServer(openSync('/dev/full', 'w'))
    for (let i = 0; i < 5; i++) expect((await post(`${server.url}/entities`, `{"text":"${i}"}`)).status).toBe(200)
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    expect(Number(/^anonymization_log_lines_lost_total (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(0)
    expect(await server.stop()).toEqual([0, ''])
  })

  test('since its reader is gone does not stop the service', { timeout: 30_000 }, async () => {
    await using server = await silentServer('pipe')
    for (let i = 0; i < 5; i++) expect((await post(`${server.url}/entities`, `{"text":"${i}"}`)).status).toBe(200)
    expect(await server.stop()).toEqual([0, ''])
  })
})

/** A server whose output goes to a file that takes none, or to a pipe that is closed once the first line came. */
async function silentServer(stdout: number | 'pipe') {
  const port = await freePort()
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: `${port}`, WORKERS: '1', DRAIN_MS: '0' },
    stdio: ['ignore', stdout, 'pipe'],
  })
  const exited = once(child, 'exit')
  const stderr = child.stderr ? readAll(child.stderr) : ''
  if (child.stdout !== null) {
    await once(child.stdout, 'data')
    child.stdout.destroy()
  }
  const url = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (child.exitCode === null && !(await isReady())) await sleep(50)
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      return [(await exited)[0], await stderr]
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
