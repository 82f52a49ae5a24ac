import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../bench/texts.ts'
import { type RunningServer, startServer } from '../server.ts'

/** A batch that is sent by hand: its answers are read when asked for. */
async function openBatch(url: string) {
  const sending = request(`${url}/entities/batch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
  })
  sending.on('error', () => {}) // the test sees it in what is missing
  const answered = once(sending, 'response').then(([response]) => response as IncomingMessage)
  sending.flushHeaders()
  const response = await answered
  response.on('error', () => {})
  let rest = ''
  const next = async () => {
    for await (const chunk of response.iterator({ destroyOnReturn: false })) {
      rest += chunk
      if (rest.includes('\n')) break
    }
    const end = rest.indexOf('\n')
    if (end < 0) return undefined
    const line = JSON.parse(rest.slice(0, end))
    rest = rest.slice(end + 1)
    return line
  }
  return { sending, response, next, send: (text: string) => sending.write(`${JSON.stringify({ text })}\n`) }
}

/** Sends as long as the server takes; resolves to the bytes sent when it has taken nothing for a while. */
async function sendUntilFull(sending: ClientRequest, line: string): Promise<number> {
  let bytes = 0
  for (;;) {
    bytes += line.length
    if (sending.write(line)) continue
    const drained = await Promise.race([
      once(sending, 'drain').then(
        () => true,
        () => false,
      ),
      sleep(1000, false),
    ])
    if (!drained) return bytes
  }
}

/** Much to send, little to do. */
const LONG_LINE = `${JSON.stringify({ text: 'Hello world. '.repeat(7000), entities: ['EMAIL_ADDRESS'] })}\n`

describe('the running server', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ MAX_BODY_BYTES: '1000000', BATCH_IDLE_MS: '2000' })
  })
  afterAll(() => server[Symbol.asyncDispose]())

  test('answers a line while the next is not sent yet', async () => {
    const { send, next, sending } = await openBatch(server.url)
    for (const name of ['John Smith', 'Mary Poppins']) {
      send(name)
      expect(await next()).toMatchObject({ anonymized_text: 'X'.repeat(name.length) })
    }
    sending.end()
    expect(await next()).toBeUndefined()
  })

  test('takes no more than it can hold from a client that does not read, and goes on when it does', async () => {
    const { sending, response } = await openBatch(server.url)
    expect(await sendUntilFull(sending, LONG_LINE)).toBeLessThan(60_000_000) // what the sockets hold, and a little more
    const drained = once(sending, 'drain')
    response.resume()
    await drained
    sending.destroy()
  })

  test('leaves a client that takes no answer', async () => {
    const { sending } = await openBatch(server.url)
    const closed = new Promise((resolve) => sending.once('close', resolve))
    await sendUntilFull(sending, LONG_LINE)
    await closed
  })

  test('answers others after a client has left in the middle', async () => {
    const { send, sending } = await openBatch(server.url)
    for (let i = 0; i < 8; i++) send(repeatTo(ORDINARY_TEXT.en, 900_000))
    await sleep(500)
    sending.destroy()
    const other = await openBatch(server.url)
    other.send('John Smith')
    expect(await other.next()).toMatchObject({ anonymized_text: 'XXXXXXXXXX' })
    other.sending.end()
    expect(server.lines.filter((line) => /"level":"(?:error|fatal)"/.test(line))).toEqual([])
  })
})

test('SIGTERM ends a batch with the line from which to send again', async () => {
  await using server = await startServer()
  const { send, next } = await openBatch(server.url)
  send('John Smith')
  await next()
  server.process.kill('SIGTERM')
  await sleep(50)
  send('Mary Poppins')
  expect(await next()).toMatchObject({ line: 2, code: 'not-ready' })
  expect(await next()).toBeUndefined()
  expect(await server.exited).toBe(0)
})
