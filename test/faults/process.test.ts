import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { codeOf, expectSound, longText, metricsOf, post, type Reply, SMALL, startFaulty } from './service.ts'

test('threads that die in the middle of a request: that one gets 503, all others their answers', {
  timeout: 60_000,
}, async () => {
  await using server = await startFaulty({ FATAL_WORD: 'Zyxqvandor' })
  const beside = Array.from({ length: 6 }, () => post(server, { text: longText(100_000) }))
  await sleep(100)
  const fatal = await post(server, { text: 'I am Zyxqvandor Smith' })
  expect([fatal.status, codeOf(fatal), fatal.headers['retry-after']]).toEqual([503, 'interrupted', '1'])
  for (const { status } of await Promise.all(beside)) expect(status).toBe(200)
  await expectSound(server, { mostErrors: 1 })
  expect((await metricsOf(server))('anonymization_worker_restarts_total')).toBe(1)
})

test('a thread that needs more memory than it may have: its request gets 503, all others their answers', {
  timeout: 60_000,
}, async () => {
  await using server = await startFaulty({
    WORKER_MEMORY_MB: '64',
    MAX_TEXT_CHARS: '30000000',
    MAX_BODY_BYTES: '60000000',
  })
  const tooMuch = post(server, { text: 'jane.doe@example.com '.repeat(400_000) })
  let isOver = false
  tooMuch.finally(() => (isOver = true))
  while (!isOver) expect((await post(server, SMALL)).status).toBe(200)
  expect([(await tooMuch).status, codeOf(await tooMuch)]).toEqual([503, 'interrupted'])
  await expectSound(server, { mostErrors: 2 }) // it may be tried once more
})

test('more requests than fit into the queue: those get 503 at once, the others their answers', {
  timeout: 60_000,
}, async () => {
  await using server = await startFaulty({ MAX_QUEUE: '4' })
  const replies = await Promise.all(Array.from({ length: 60 }, () => post(server, { text: longText(100_000) })))
  const byStatus = Map.groupBy(replies, ({ status }) => status)
  expect([...byStatus.keys()].sort()).toEqual([200, 503])
  expect(byStatus.get(200)?.length).toBeGreaterThanOrEqual(4)
  for (const reply of byStatus.get(503) ?? []) {
    expect([codeOf(reply), reply.headers['retry-after']]).toEqual(['overloaded', '1'])
  }
  await expectSound(server)
})

describe('the wall clock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const CLOCK_FILE = join(folder, 'ahead')
  const DAY_MS = 86_400_000
  const jumpTo = (days: number) => writeFileSync(CLOCK_FILE, `${days * DAY_MS}`)

  test('jumps by a month, both ways, while requests run: they are answered, and nothing ends early or hangs', {
    timeout: 60_000,
  }, async () => {
    jumpTo(0)
    await using server = await startFaulty({ CLOCK_FILE, CACHE_BYTES: '10000000', REQUEST_TIMEOUT_MS: '30000' })
    const statusIn = (reply: Reply) => /; (.*)$/.exec(String(reply.headers['cache-status']))?.[1]
    const tokenOf = async () => {
      const { text } = await post(server, { text: 'I am John Smith', reversible: true })
      return JSON.parse(text).restore_token
    }
    const restore = async (restore_token: string) => {
      const reply = await post(server, { text: 'Dear <PERSON_1>', restore_token }, '/restore')
      return reply.status === 200 ? JSON.parse(reply.text).text : codeOf(reply)
    }
    const kept = { text: 'Jane Doe' }
    const tokens = { today: await tokenOf(), later: '' }
    await post(server, kept)

    for (const days of [30, -30, 0]) {
      const running = Array.from({ length: 4 }, (_, i) => post(server, { text: longText(100_000 + i) }))
      await sleep(100)
      jumpTo(days)
      expect(statusIn(await post(server, kept))).toBe('hit') // kept for an hour by a clock that does not jump
      if (days === 30) tokens.later = await tokenOf()
      // a token is good until the time that it says, whatever the clock said in between
      expect(await restore(tokens.today)).toBe(days === 30 ? 'expired-token' : 'Dear John Smith')
      expect(await restore(tokens.later)).toBe('Dear John Smith')
      for (const { status } of await Promise.all(running)) expect(status).toBe(200)
      await expectSound(server)
    }
    const times = server.lines.map((line) => Date.parse(JSON.parse(line).time))
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(59 * DAY_MS) // the log did see the clock jump
  })

  test('jumps: nobody has more requests, or fewer, by that', { timeout: 30_000 }, async () => {
    jumpTo(0)
    await using server = await startFaulty({ CLOCK_FILE, RATE_LIMIT: '2' })
    const statuses = []
    for (const days of [0, 0, 0, 30, -30, 0]) {
      jumpTo(days)
      statuses.push((await post(server, SMALL)).status)
    }
    expect(statuses).toEqual([200, 200, 429, 429, 429, 429])
  })
})

test('SIGTERM under load: every request that was taken is answered whole, and the exit code is 0', {
  timeout: 60_000,
}, async () => {
  await using server = await startFaulty({ DRAIN_MS: '3000' })
  let isStopping = false
  let answers = 0
  const long = Array.from({ length: 4 }, () => post(server, { text: longText(200_000) }))
  // they keep their connections until they are told to go elsewhere
  const keeping = Array.from({ length: 20 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (;;) {
      const { status, headers, text } = await post(server, SMALL, '/entities', { agent })
      expect([status, JSON.parse(text).anonymized_text]).toEqual([200, 'XXXXXXXXXX'])
      answers += 1
      if (headers.connection === 'close') return expect(isStopping).toBe(true)
    }
  })
  // a new connection each time, until there are none to be had
  const coming = Array.from({ length: 5 }, async () => {
    for (;;) {
      const reply = await post(server, SMALL).catch((error: NodeJS.ErrnoException) => error.code)
      if (typeof reply === 'object') {
        expect(reply.status).toBe(200)
        answers += 1
      } else {
        expect(isStopping).toBe(true)
        return expect(reply).toMatch(/^(?:ECONNREFUSED|ECONNRESET|EPIPE)$/)
      }
    }
  })
  await sleep(500)
  isStopping = true
  server.process.kill('SIGTERM')
  const finished = await Promise.all([...long, Promise.all([...keeping, ...coming])])
  for (const reply of finished.slice(0, 4)) expect(reply).toMatchObject({ status: 200 })
  expect(await server.exited).toBe(0)
  expect(answers).toBeGreaterThan(50)
  expect(JSON.parse(server.lines.at(-1) ?? '')).toMatchObject({ msg: 'stopped', cut: 0 })
})
