import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../bench/texts.ts'
import { startServer } from './server.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

const post = (url: string, body: unknown, init: RequestInit = {}) =>
  fetch(`${url}/entities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...init,
  })

describe('the start', () => {
  test('is refused when the environment is wrong, with every mistake at once', async () => {
    const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: 'x', WORKERS: '0' } })
    const [stderr, [code]] = await Promise.all([readAll(child.stderr), once(child, 'exit')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/PORT must be .*\n.*WORKERS must be /)
  })

  test('is refused when the port is taken', async () => {
    await using server = await startServer()
    const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: new URL(server.url).port } })
    const [stdout, [code]] = await Promise.all([readAll(child.stdout), once(child, 'exit')])
    expect(code).toBe(1)
    expect(stdout).toContain('EADDRINUSE')
  })
})

describe('the running server', () => {
  test('answers a text of a million characters without a blank', { timeout: 60_000 }, async () => {
    await using server = await startServer()
    const text = 'a'.repeat(1_000_000)
    const response = await post(server.url, { text })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ entities: [], anonymized_text: text })
  })

  test('finds 50,000 e-mail addresses in one text', { timeout: 60_000 }, async () => {
    await using server = await startServer()
    const text = Array.from({ length: 50_000 }, (_, i) => `u${i}@example.org`).join(' ')
    const response = await post(server.url, { text, entities: ['EMAIL_ADDRESS'] })
    const { entities, anonymized_text } = (await response.json()) as { entities: unknown[]; anonymized_text: string }
    expect(entities).toHaveLength(50_000)
    expect(anonymized_text).toMatch(/^[X ]+$/)
  })

  test('answers others while the longest texts are in work', { timeout: 120_000 }, async () => {
    await using server = await startServer()
    let inWork = 4
    const text = repeatTo(ORDINARY_TEXT.en, 500_000)
    const long = Array.from({ length: 4 }, () =>
      post(server.url, { text })
        .then((response) => response.text())
        .finally(() => inWork--),
    )
    await sleep(200)
    for (let i = 0; i < 20; i++) {
      expect((await post(server.url, { text: 'John Smith' })).status).toBe(200)
      expect((await fetch(`${server.url}/ping`)).status).toBe(200)
    }
    expect(inWork).toBe(4)
    await Promise.all(long)
  })

  test('ends the work of a client that leaves, and logs no fault', { timeout: 60_000 }, async () => {
    await using server = await startServer({ WORKERS: '1', MAX_QUEUE: '1', MAX_TEXT_CHARS: '10000000' })
    const controller = new AbortController()
    const left = post(server.url, { text: repeatTo(ORDINARY_TEXT.en, 10_000_000) }, { signal: controller.signal })
    await sleep(1500)
    expect((await post(server.url, { text: 'John Smith' })).status).toBe(503)
    controller.abort()
    await expect(left).rejects.toThrow()
    await expect
      .poll(async () => (await post(server.url, { text: 'John Smith' })).status, { timeout: 10_000 })
      .toBe(200)
    expect(server.lines.map((line) => JSON.parse(line).level)).not.toContain('error')
  })

  test('refuses a body that is announced too long without waiting for it', async () => {
    await using server = await startServer()
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(
      'POST /entities HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{"text":',
    )
    const [data] = await once(socket, 'data')
    expect(String(data)).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
  })
})

describe('SIGTERM', () => {
  test('ends a server that is still starting, with exit code 0 and not as one that cannot start', async () => {
    const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: '0', WORKERS: '2' } })
    const output = readAll(child.stdout)
    await once(child.stdout, 'data') // listening
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(await output).not.toMatch(/cannot start|"msg":"ready"/)
    expect(code).toBe(0)
  })

  test('ends an idle server at once, with exit code 0', async () => {
    await using server = await startServer({ DRAIN_MS: '20000' })
    const began = performance.now()
    server.process.kill('SIGTERM')
    expect(await server.exited).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('lets what is in work be answered, and is not held up by a connection that sends nothing', {
    timeout: 60_000,
  }, async () => {
    await using server = await startServer()
    const silent = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {})
    await once(silent, 'connect')
    const text = repeatTo(ORDINARY_TEXT.en, 200_000)
    const answers = Array.from({ length: 6 }, () => post(server.url, { text }))
    await sleep(300)
    server.process.kill('SIGTERM')
    for (const answer of answers) {
      const response = await answer
      expect(response.status).toBe(200)
      expect(((await response.json()) as { entities: unknown[] }).entities.length).toBeGreaterThan(1000)
    }
    expect(await server.exited).toBe(0)
  })

  test('tells clients to go elsewhere: /ready says 503, and answers close their connection', async () => {
    await using server = await startServer({ DRAIN_MS: '2000' })
    const agent = new Agent({ keepAlive: true })
    const waiting = new Agent({ keepAlive: true })
    const get = (path: string, by = agent) =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) =>
        httpRequest(server.url + path, { agent: by }, (response) => {
          response.resume()
          resolve({ status: response.statusCode, connection: response.headers.connection })
        })
          .on('error', reject)
          .end(),
      )
    await get('/ping', waiting) // a connection that is still open: with none left, the server would not wait
    expect(await get('/ready')).toEqual({ status: 200, connection: 'keep-alive' })
    server.process.kill('SIGTERM')
    await expect.poll(() => server.lines.some((line) => line.includes('stopping'))).toBe(true)
    expect(await get('/ready')).toEqual({ status: 503, connection: 'close' })
    expect(await get('/ping')).toEqual({ status: 200, connection: 'close' })
    waiting.destroy()
    expect(await server.exited).toBe(0)
  })

  test('cuts off what takes longer than the grace period', { timeout: 60_000 }, async () => {
    await using server = await startServer({ SHUTDOWN_GRACE_MS: '300', MAX_TEXT_CHARS: '10000000' })
    const answer = post(server.url, { text: repeatTo(ORDINARY_TEXT.en, 10_000_000) })
    await sleep(500)
    server.process.kill('SIGTERM')
    await expect(answer).rejects.toThrow()
    expect(await server.exited).toBe(0)
    expect(server.lines.at(-1)).toContain('"cut":1')
  })
})
