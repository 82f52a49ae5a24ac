import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { newKey } from '../../src/access/api-keys.ts'
import { PROBLEMS } from '../../src/problem.ts'
import { canariesIn, TOURED } from './canaries.ts'
import { Subject } from './subject.ts'

const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url))
const NODE_OPTIONS = `--require ${JSON.stringify(PRELOAD)}`

/** Made by `canaries.test.ts`, which asks for them by name. */
const MADE_BESIDE = [...TOURED, 'overloaded', 'timed-out']
const made = new Set<string>()

function expectNothingOf(subject: Subject): void {
  for (const code of subject.codes) made.add(code)
  expect(subject.canaries.size).toBeGreaterThan(3)
  expect(canariesIn(subject.shown, subject.canaries)).toEqual([])
  expect(canariesIn(subject.left(), subject.canaries)).toEqual([])
}

const entities = (subject: Subject, body: object, headers: Record<string, string> = {}) =>
  subject.ask('POST', '/entities', JSON.stringify(body), headers)

test('a fault in work, and the death of a thread, show nothing of the text', { timeout: 60_000 }, async () => {
  using subject = await Subject.start({ NODE_OPTIONS, CACHE_BYTES: '0' })
  const marks = ['FAULT_IN_WORK', 'FAULT_NO_ERROR', 'FAULT_OF_THE_THREAD', 'FAULT_UNHANDLED', 'FAULT_EXIT']
  for (const mark of marks) {
    await entities(subject, {
      text: `${subject.canary()} ${mark} ${subject.canary()}\n    at ${subject.canary()} (x:1:1)`,
    })
  }
  expect(await subject.stop()).toBe(0)
  expect([...subject.codes].sort()).toEqual(['internal-error', 'interrupted'])
  expect(subject.left()).toContain('a thread ended')
  expectNothingOf(subject)
})

test('neither does the death of the whole service', { timeout: 60_000 }, async () => {
  using subject = await Subject.start({ NODE_OPTIONS, LOG_LEVEL: 'fatal' })
  await entities(subject, { text: `${subject.canary()} FAULT_OF_THE_SERVER` }).catch(() => {})
  expect(await subject.ended()).toBe(1)
  expect(subject.left()).toContain('fault outside of a request')
  expectNothingOf(subject)
})

test('what is no HTTP is not repeated', { timeout: 60_000 }, async () => {
  using subject = await Subject.start({})
  const c = () => subject.canary()
  await subject.askRaw(`${c()} /${c()} ${c()}\r\n\r\n`)
  await subject.askRaw(`GET /${c()} HTTP/1.1\r\n${c()}: ${c()}\r\n\r\n`)
  await subject.askRaw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${c()}${'x'.repeat(20_000)}\r\n\r\n`)
  await subject.askRaw(`POST /entities HTTP/1.1\r\nHost: x\r\nContent-Length: ${c()}\r\n\r\n${c()}`)
  await subject.askRaw(`POST /entities HTTP/1.1\r\nHost: ${c()}\r\nContent-Length: 5000\r\n\r\n{"text":"${c()}`)
  await subject.askRaw(`OPTIONS * HTTP/1.1\r\nHost: x y\r\nOrigin: ${c()}\r\nX-Request-Id: ${c()}\r\n\r\n`)
  expect(subject.shown).toContain('HTTP/1.1 4')
  expect(await subject.stop()).toBe(0)
  expectNothingOf(subject)
})

describe('every other problem', () => {
  test('keys, tokens, batches and bodies that come too slowly', { timeout: 60_000 }, async () => {
    const { key, entry } = newKey('tester')
    const Authorization = `Bearer ${key}`
    using subject = await Subject.start({
      NODE_OPTIONS,
      API_KEYS: entry,
      MAX_BATCH_LINES: '2',
      BATCH_IDLE_MS: '1000',
      RESTORE_TTL_S: '1',
      RATE_LIMIT: '12',
      DRAIN_MS: '1500',
    })
    const c = () => subject.canary()
    subject.canaries.add(key)
    await entities(subject, { text: c() })
    await entities(subject, { text: c() }, { Authorization: `Bearer ${c()}` })
    await entities(subject, { text: c() }, { 'X-API-Key': c() })
    const found = JSON.parse(
      await entities(subject, { text: `Jane Doe of ${c()}`, reversible: true }, { Authorization }),
    )
    const lines = Array.from({ length: 3 }, () => JSON.stringify({ text: c() })).join('\n')
    const ndjson = 'application/x-ndjson'
    await subject.ask('POST', '/entities/batch', lines, { Authorization, 'Content-Type': ndjson })
    await subject.askSlowly('/entities/batch', ndjson, `{"text":"${c()}`, { Authorization })
    await subject.askSlowly('/entities', 'application/json', `{"text":"${c()}`, { Authorization })
    await sleep(500)
    const body = JSON.stringify({ text: `${c()} ${found.anonymized_text}`, restore_token: found.restore_token })
    await subject.ask('POST', '/restore', body, { Authorization })
    for (let i = 0; i < 12; i++) await entities(subject, { text: c() }, { Authorization })
    subject.terminate()
    await sleep(100)
    await subject.ask('GET', `/ready?${encodeURIComponent(c())}`)
    expect(await subject.ended()).toBe(0)
    expectNothingOf(subject)
  })

  test('a text that would become too long by what is put into it', { timeout: 60_000 }, async () => {
    using subject = await Subject.start({ LOG_LEVEL: 'error' })
    const c = () => subject.canary()
    const body = {
      text: '-'.repeat(40_000),
      deny_list: [{ type: 'A', values: ['-'] }],
      operators: { DEFAULT: { type: 'replace', new_value: [1, 2, 3].map(c).join('x'.repeat(330)) + 'x'.repeat(300) } },
    }
    await entities(subject, body)
    expect(await subject.stop()).toBe(0)
    expectNothingOf(subject)
  })
})

// a new problem must be made by a test here or in canaries.test.ts
afterAll(() => {
  expect([...made, ...MADE_BESIDE]).toEqual(expect.arrayContaining(Object.keys(PROBLEMS)))
})
