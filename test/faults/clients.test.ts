import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { RunningServer } from '../server.ts'
import { expectSound, HEAD, longText, metricsOf, post, SMALL, startFaulty, Wire } from './service.ts'

const POST = `POST /entities HTTP/1.1\r\n${HEAD}`
const PING = 'GET /ping HTTP/1.1\r\nHost: x\r\n\r\n'

/** Sends a byte a tenth of a second until the connection is closed. */
async function drip(wire: Wire): Promise<void> {
  const timer = setInterval(() => wire.socket.write('x'), 100)
  await wire.closed
  clearInterval(timer)
}

describe('a client that sends a byte at a time', () => {
  test('of its head, of its body, of one that was refused, or nothing at all: is left, and holds up nobody', {
    timeout: 60_000,
  }, async () => {
    await using server = await startFaulty({ SHORT_WAITS: '1' })
    const slow = {
      nothing: new Wire(server),
      head: new Wire(server, 'GET /ping HTTP/1.1\r\nX: '),
      body: new Wire(server, `${POST}Content-Length: 1000\r\n\r\n{"text":"`),
      chunks: new Wire(server, `${POST}Transfer-Encoding: chunked\r\n\r\n3e8\r\n`),
      refused: new Wire(server, 'POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n'),
      get: new Wire(server, 'GET /ping HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n'),
    }
    const { nothing, ...dripping } = slow
    const left = Promise.all([nothing.closed, ...Object.values(dripping).map(drip)])
    for (let i = 0; i < 20; i++) expect((await post(server, SMALL)).status).toBe(200)
    await left
    const statuses = Object.fromEntries(Object.entries(slow).map(([name, wire]) => [name, wire.statuses]))
    expect(statuses).toEqual({
      nothing: [408],
      head: [408],
      body: [408],
      chunks: [408],
      refused: [404],
      get: [200],
    })
    await expectSound(server)
  })

  test('after it has announced all that there is room for: bodies that are short still have theirs', async () => {
    await using server = await startFaulty()
    const wires = Array.from({ length: 40 }, () => new Wire(server, `${POST}Content-Length: 16700000\r\n\r\n{`))
    await expect.poll(() => wires.filter(({ statuses }) => statuses[0] === 503).length, { timeout: 10_000 }).toBe(28)
    const long = () => post(server, SMALL + ' '.repeat(1_500_000))
    expect((await long()).status).toBe(503)
    await expectSound(server)
    for (const { socket } of wires) socket.destroy()
    await expect.poll(async () => (await long()).status).toBe(200)
  })
})

describe('a client that reads slowly', () => {
  /** Far more than the sockets hold. */
  const body = JSON.stringify({
    text: Array.from({ length: 150_000 }, (_, i) => `u${i}@example.org`).join(' '),
    entities: ['EMAIL_ADDRESS'],
  })
  const start = () => startFaulty({ BATCH_IDLE_MS: '1000', MAX_TEXT_CHARS: '4000000' })
  const ask = (server: RunningServer) => {
    const wire = new Wire(server)
    wire.socket.pause().write(`${POST}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`)
    return wire
  }

  test('takes nothing of its answer: is left, so that the answer is not kept for it for ever', {
    timeout: 60_000,
  }, async () => {
    await using server = await start()
    const wire = ask(server)
    const isCut = () => server.lines.some((line) => line.includes('"route":"/entities","status":499'))
    await expect.poll(isCut, { timeout: 30_000 }).toBe(true)
    wire.socket.resume()
    await wire.closed
    expect(wire.received).toMatch(/^HTTP\/1\.1 200 /)
    expect(wire.received.endsWith('}')).toBe(false)
    await expectSound(server)
  })

  test('takes some of it now and then: has all of it in the end', { timeout: 60_000 }, async () => {
    await using server = await start()
    const wire = ask(server)
    let pauses = 0
    let read = 0
    wire.socket.on('data', (data) => {
      read += data.length
      if (read < 3_000_000) return
      read = 0
      pauses += 1
      wire.socket.pause()
      setTimeout(() => wire.socket.resume(), 700)
    })
    wire.socket.resume()
    await wire.closed
    expect(pauses).toBeGreaterThan(5) // longer together than one that takes nothing may wait
    const answer = JSON.parse(wire.received.slice(wire.received.indexOf('\r\n\r\n') + 4))
    expect(answer.entities).toHaveLength(150_000)
    await expectSound(server)
  })
})

test('clients that are gone in the middle end their work; the others are answered', { timeout: 60_000 }, async () => {
  await using server = await startFaulty()
  const text = longText(900_000)
  const inWork = async () => (await metricsOf(server))('anonymization_queue_requests')
  const controller = new AbortController()
  const gone = Array.from({ length: 20 }, () => post(server, { text }, '/entities', { signal: controller.signal }))
  const staying = Array.from({ length: 3 }, () => post(server, { text: longText(50_000) }))
  const left = Promise.allSettled(gone)
  await expect.poll(inWork, { timeout: 20_000 }).toBeGreaterThanOrEqual(20)
  controller.abort()
  expect((await left).every(({ status }) => status === 'rejected')).toBe(true)
  await expect.poll(inWork, { timeout: 20_000 }).toBeLessThanOrEqual(3)
  for (const { status } of await Promise.all(staying)) expect(status).toBe(200)
  await expectSound(server)
})

/** Opens so many connections, each with a request; those that got an answer, and those that the server closed without. */
async function openMany(server: RunningServer, count: number) {
  const wires: Wire[] = []
  let closed = 0
  while (wires.length < count) {
    // from several addresses, for each has only so many ports
    const address = process.platform === 'linux' ? `127.0.1.${1 + (wires.length % 8)}` : undefined
    const wire = new Wire(server, PING, address)
    wire.closed.then(() => closed++)
    wires.push(wire)
    if (wires.length % 200 === 0) await sleep(5) // more at once than the system lets wait would have to try again
  }
  const answered = () => wires.filter(({ received }) => received.endsWith('pong!"}')).length
  await expect.poll(() => answered() + closed, { timeout: 60_000 }).toBe(count)
  return { answered: answered(), closed, wires }
}

/** Until the server has seen it: before, it may have no room for one more. */
async function closeAll(server: RunningServer, wires: readonly Wire[]): Promise<void> {
  for (const { socket } of wires) socket.destroy()
  await Promise.all(wires.map(({ closed }) => closed))
  const isAnswered = () =>
    fetch(`${server.url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isAnswered, { timeout: 20_000 }).toBe(true)
}

const mostFiles = () => Number(/^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1])

describe.runIf(process.platform === 'linux')('10,000 connections at once', () => {
  test.skipIf(process.platform === 'linux' && mostFiles() < 11_000)(
    'are answered; files and memory are as before afterwards',
    { timeout: 180_000 },
    async () => {
      await using server = await startFaulty({ MAX_CONNECTIONS: '1000000' })
      const usage = async () => {
        server.process.kill('SIGUSR2') // collects what is no longer used
        const metric = await metricsOf(server)
        return { files: metric('process_open_fds'), heap: metric('nodejs_heap_size_used_bytes') }
      }
      await closeAll(server, (await openMany(server, 100)).wires) // what is loaded on first use is there
      await usage()
      const before = await usage()
      for (let round = 0; round < 2; round++) {
        const { answered, wires } = await openMany(server, 10_000)
        expect(answered).toBe(10_000)
        expect((await usage()).files).toBeGreaterThan(10_000)
        await closeAll(server, wires)
        const asBefore = async () => {
          const { files, heap } = await usage()
          return files <= before.files + 5 && heap <= before.heap + 10_000_000 // the connections take 30 MB
        }
        await expect.poll(asBefore, { timeout: 60_000, interval: 300 }).toBe(true)
      }
      await expectSound(server)
    },
  )

  test.skipIf(process.platform === 'linux' && mostFiles() < 11_000)(
    'within MAX_CONNECTIONS are answered, and those beyond closed at once',
    { timeout: 180_000 },
    async () => {
      await using server = await startFaulty({ MAX_CONNECTIONS: '9000' })
      const { answered, closed, wires } = await openMany(server, 10_000)
      expect([answered, closed]).toEqual([9000, 1000])
      await closeAll(server, wires)
      await expectSound(server)
    },
  )
})

test('more connections than the system gives it files: those that it has are answered, the others closed', {
  timeout: 60_000,
}, async () => {
  await using server = await startFaulty({}, ['sh', '-c', 'ulimit -n 200 && exec "$@"', 'sh'])
  const { answered, closed, wires } = await openMany(server, 400)
  expect(answered).toBeGreaterThan(100)
  expect(answered + closed).toBe(400)
  await closeAll(server, wires)
  await expectSound(server, { mostErrors: 50 }) // a thread that was just starting could not, and was started again
})
