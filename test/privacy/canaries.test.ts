import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from '../../scripts/api-documents.ts'
import { canariesIn, formsOf, newCanary, TOURED } from './canaries.ts'
import { Subject } from './subject.ts'

test('a canary is found in every form, and only where it is', () => {
  const [canary, other] = [newCanary(), newCanary()]
  for (const form of formsOf(canary)) expect(canariesIn(`… ${form} …`, [canary, other])).toEqual([canary])
  for (const shift of ['', 'a', 'ab', 'abc']) {
    const code = Buffer.from(`${shift}${canary} and more`).toString('base64')
    expect(canariesIn(code, [canary, other])).toEqual([canary])
  }
  expect(canariesIn('nothing here', [canary])).toEqual([])
})

const long = (canary: string, times: number) => `Dear ${canary}, write to jane.doe@example.com. `.repeat(times)

describe.for(['debug', 'info', 'warn', 'silent'])(
  'nothing of what is sent is left behind, at log level %s:',
  (level) => {
    test('every route, every error, and a client that leaves', { timeout: 60_000 }, async () => {
      using subject = await Subject.start({ LOG_LEVEL: level, MAX_TEXT_CHARS: '300000', MAX_BODY_BYTES: '1000000' })
      const c = () => subject.canary()
      const text = () => `I am ${c()} Smith, ${c()}@example.com, password=${c()}9x, in ${c()}town.`
      const { paths } = (await openApiDocument()) as { paths: Record<string, Record<string, unknown>> }
      for (const [path, methods] of Object.entries(paths)) {
        for (const method of Object.keys(methods).map((name) => name.toUpperCase())) {
          if (method === 'GET') await subject.ask(method, `${path}?q=${encodeURIComponent(c())}`)
          else {
            await subject.ask(method, path, JSON.stringify({ text: text(), language: 'en', [c()]: c() }))
            await subject.ask(method, path, `{"text": "${c()}`)
            await subject.ask(method, path, JSON.stringify({ text: text() }), { 'Content-Type': `text/${c()}` })
            await subject.ask(method, path, JSON.stringify({ text: text() }), { 'Content-Type': 'text/plain' })
            await subject.ask(
              method,
              path,
              JSON.stringify({ text: [c()], language: c(), model_size: c(), restore_token: c() }),
            )
          }
        }
      }
      const wrong = {
        recognizers: [{ type: c(), patterns: [{ regex: `(${c()}`, score: 2 }] }],
        operators: { DEFAULT: { type: c() } },
      }
      const right = {
        operators: { DEFAULT: { type: 'replace', new_value: c() }, PERSON: { type: 'encrypt', key: `${c()}${c()}` } },
        deny_list: [{ type: 'PROJECT', values: [c()] }],
        allow_list: [c(), { pattern: `${c()}.*` }],
        recognizers: [{ type: 'OWN', patterns: [{ regex: `${c()}[0-9]`, score: 0.5, name: c() }], context: [c()] }],
        explain: true,
        reversible: true,
      }
      const entities = (body: object) => subject.ask('POST', '/entities', JSON.stringify(body))
      await entities({ text: text(), ...wrong })
      const { restore_token, anonymized_text } = JSON.parse(await entities({ text: text(), ...right }))
      await subject.ask('POST', '/restore', JSON.stringify({ text: `${c()} ${anonymized_text}`, restore_token }))
      await subject.ask('POST', '/restore', JSON.stringify({ text: c(), restore_token: `${restore_token}x` }))
      await entities({ text: text(), model_language: 'auto', model_size: 'lg' })
      await entities({ text: `${c()} ${'x'.repeat(300_000)}` })
      await subject.ask('POST', '/entities', `"${c()}${'x'.repeat(1_000_000)}"`)
      await subject.ask('POST', `/nowhere/${encodeURIComponent(c())}`, c())
      await subject.ask('PATCH', '/entities', c())
      await subject.ask('POST', '/analyze', JSON.stringify({ text: text(), language: c() }))
      await subject.ask('POST', '/anonymize', JSON.stringify({ text: text(), analyzer_results: [{ [c()]: c() }] }))
      await subject.ask(
        'POST',
        '/deanonymize',
        JSON.stringify({ text: text(), anonymizer_results: [], deanonymizers: { X: { type: c() } } }),
      )
      await subject.ask('POST', '/entities/batch', `{"text":"${text()}"}\n{"${c()}":1}\n${c()}\n`, {
        'Content-Type': 'application/x-ndjson',
      })
      await subject.askAndLeave(JSON.stringify({ text: long(c(), 6000) }))
      const stopped = entities({ text: long(c(), 6000) }).catch(() => {}) // in work while it stops
      await sleep(50)
      expect(await subject.stop()).toBe(0)
      await stopped
      expect(subject.canaries.size).toBeGreaterThan(300)
      expect([...subject.codes]).toEqual(expect.arrayContaining(TOURED))
      expect(canariesIn(subject.shown, subject.canaries)).toEqual([])
      expect(canariesIn(subject.left(), subject.canaries)).toEqual([])
      // the search looked at something
      if (level === 'debug' || level === 'info') expect(subject.left()).toContain('"stopped"')
    })
  },
)

describe('neither is it when', () => {
  test.for([
    ['a request takes too long', 'timed-out', { REQUEST_TIMEOUT_MS: '200' }, 1, 45_000],
    ['too much is in work', 'overloaded', { MAX_QUEUE: '2' }, 4, 10_000],
    ['a thread ends for want of memory', 'interrupted', { WORKER_MEMORY_MB: '128' }, 1, 1_000_000],
  ] as const)('%s', { timeout: 60_000 }, async ([, code, env, atOnce, times]) => {
    using subject = await Subject.start({
      ...env,
      CACHE_BYTES: '0',
      MAX_TEXT_CHARS: '30000000',
      MAX_BODY_BYTES: '60000000',
    })
    const ask = () => {
      const text = `${subject.canary()} ${'jane.doe@example.com '.repeat(times)}`
      return subject.ask('POST', '/entities', JSON.stringify({ text }))
    }
    await Promise.all(Array.from({ length: atOnce }, ask))
    expect(await subject.stop()).toBe(0)
    expect([...subject.codes]).toContain(code)
    expect(canariesIn(subject.shown, subject.canaries)).toEqual([])
    expect(canariesIn(subject.left(), subject.canaries)).toEqual([])
  })
})
