import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from '../../scripts/api-documents.ts'
import { canariesIn, formsOf, newCanary } from './canaries.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** The service as a process of its own, in a folder of its own. */
class Subject {
  readonly folder = mkdtempSync(join(tmpdir(), 'privacy-'))
  readonly canaries = new Set<string>()
  readonly codes = new Set<string>()
  /** What was shown where no canary may be: answers that are problems, and the heads of all. */
  shown = ''
  #written = ''
  readonly #url: string
  readonly #child

  private constructor(port: number, env: Record<string, string>) {
    this.#url = `http://127.0.0.1:${port}`
    const { PATH = '' } = process.env
    this.#child = spawn(process.execPath, [MAIN], {
      cwd: this.folder,
      env: {
        PATH,
        HOME: this.folder,
        TMPDIR: this.folder,
        PORT: `${port}`,
        WORKERS: '1',
        DRAIN_MS: '0',
        LOG_LEVEL: 'debug',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (data) => {
        this.#written += data
      })
    }
  }

  /** On a port that was free a moment ago: it may be told not to say which it took. */
  static async start(env: Record<string, string>): Promise<Subject> {
    const holder = createServer().listen(0)
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    holder.close()
    const subject = new Subject(port, env)
    await subject.#ready()
    return subject
  }

  async #ready(): Promise<void> {
    const isReady = () =>
      fetch(`${this.#url}/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    while (!(await isReady())) {
      if (this.#child.exitCode !== null) throw new Error('It did not start')
      await sleep(20)
    }
  }

  canary(): string {
    const canary = newCanary()
    this.canaries.add(canary)
    return canary
  }

  async ask(method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<string> {
    const spies = {
      'User-Agent': this.canary(),
      Referer: this.canary(),
      Cookie: this.canary(),
      'X-Request-Id': `${this.canary()} !`,
    }
    const sent = Object.fromEntries(
      Object.entries({ ...spies, ...headers }).map(([k, v]) => [k, Buffer.from(v).toString('latin1')]),
    )
    const response = await fetch(`${this.#url}${path}`, {
      method,
      ...(body !== undefined && { body }),
      headers: { 'Content-Type': 'application/json', ...sent },
      redirect: 'manual',
    })
    const text = await response.text()
    this.shown += JSON.stringify([...response.headers])
    if (response.status >= 400) this.shown += text
    for (const { 1: code = '' } of text.matchAll(/"code":"([a-z-]+)"/g)) this.codes.add(code)
    return text
  }

  /** Sends a text and leaves before the answer. */
  async askAndLeave(body: string): Promise<void> {
    const sent = httpRequest(`${this.#url}/entities`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    })
    sent.on('error', () => {})
    sent.end(body)
    await sleep(100)
    sent.destroy()
  }

  async stop(): Promise<number | null> {
    if (this.#child.exitCode === null) {
      this.#child.kill('SIGTERM')
      await once(this.#child, 'exit')
    }
    return this.#child.exitCode
  }

  /** Everything that it left behind. */
  left(): string {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const contents = files.map((file) => `${file.name}\n${readFileSync(join(file.parentPath, file.name), 'latin1')}`)
    return [this.#written, ...contents].join('\n')
  }

  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}

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

describe.for(['debug', 'info', 'silent'])('nothing of what is sent is left behind, at log level %s:', (level) => {
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
    expect([...subject.codes]).toEqual(
      expect.arrayContaining([
        'invalid-json',
        'not-found',
        'method-not-allowed',
        'body-too-long',
        'text-too-long',
        'unsupported-media-type',
        'invalid-request',
        'invalid-token',
      ]),
    )
    expect(canariesIn(subject.shown, subject.canaries)).toEqual([])
    expect(canariesIn(subject.left(), subject.canaries)).toEqual([])
    if (level !== 'silent') expect(subject.left()).toContain('"stopped"') // the search looked at something
  })
})

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
