import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { newCanary } from './canaries.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** The service as a process of its own, in a folder of its own. */
export class Subject {
  readonly folder = mkdtempSync(join(tmpdir(), 'privacy-'))
  readonly canaries = new Set<string>()
  readonly codes = new Set<string>()
  /** What was shown where no canary may be: answers that are problems, and the heads of all. */
  shown = ''
  #written = ''
  readonly #port: number
  readonly #url: string
  readonly #inSharedMemory = new Set(listSharedMemory())
  readonly #child

  private constructor(port: number, env: Record<string, string>) {
    this.#port = port
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
    const answer = await response.text()
    this.#show(JSON.stringify([...response.headers]), answer, response.status >= 400)
    return answer
  }

  #show(head: string, answer: string, isProblem: boolean): void {
    this.shown += head
    if (isProblem) this.shown += answer
    for (const { 1: code = '' } of answer.matchAll(/"code":"([a-z-]+)"/g)) this.codes.add(code)
  }

  /** Sends bytes that no HTTP client would; what comes back, and whether anything does, is up to the server. */
  async askRaw(head: string): Promise<void> {
    const socket = connect(this.#port, '127.0.0.1')
    socket
      .on('error', () => {})
      .on('data', (data) => {
        this.shown += data
      })
    socket.end(head)
    await once(socket, 'close')
  }

  /** Sends the first line of a body, and nothing more for as long as the server waits. */
  async askSlowly(path: string, type: string, body: string, headers: Record<string, string>): Promise<void> {
    const sent = httpRequest(`${this.#url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Content-Length': '500', ...headers },
    })
    sent.on('error', () => {}).write(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    this.#show(JSON.stringify(response.rawHeaders), await text(response), (response.statusCode ?? 0) >= 400)
    sent.destroy()
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

  terminate(): void {
    this.#child.kill('SIGTERM')
  }

  /** Resolves to its exit code when it ends by itself. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit')
    return this.#child.exitCode
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
    const shared = listSharedMemory().filter((name) => !this.#inSharedMemory.has(name))
    return [this.#written, ...contents, ...shared.map(readSharedMemory)].join('\n')
  }

  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const SHARED_MEMORY = '/dev/shm' // of Linux

function listSharedMemory(): string[] {
  try {
    return readdirSync(SHARED_MEMORY)
  } catch {
    return []
  }
}

function readSharedMemory(name: string): string {
  try {
    return `${name}\n${readFileSync(join(SHARED_MEMORY, name), 'latin1')}`
  } catch {
    return name // another program's that is gone again, or a folder
  }
}
