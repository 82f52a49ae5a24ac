import { type Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../bench/texts.ts'
import { type RunningServer, startServer } from '../server.ts'

const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url))

/** The real service, with what `preload.cjs` adds to it. It keeps no answers, so that each request is worked on. */
export function startFaulty(env: Record<string, string> = {}, within?: readonly string[]): Promise<RunningServer> {
  return startServer({ NODE_OPTIONS: `--require ${JSON.stringify(PRELOAD)}`, CACHE_BYTES: '0', ...env }, within)
}

export const longText = (length: number) => repeatTo(ORDINARY_TEXT.en, length)

export interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface SendOptions {
  readonly agent?: Agent
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

/** Rejects where there is no answer, or none that is whole. */
export function post(
  { url }: RunningServer,
  body: object | string,
  path = '/entities',
  { agent, signal, headers }: SendOptions = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url + path, {
      method: 'POST',
      agent: agent ?? false,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(signal && { signal }),
    })
    sent.on('error', reject).on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
    })
    sent.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
}

export const codeOf = ({ text }: Reply): string => JSON.parse(text).code

/** A connection, and what came over it so far. */
export class Wire {
  readonly socket: Socket
  received = ''
  readonly closed: Promise<void>

  constructor({ url }: RunningServer, first = '', localAddress?: string) {
    const port = Number(new URL(url).port)
    this.socket = connect({ port, host: '127.0.0.1', ...(localAddress && { localAddress }) })
    this.socket.on('error', () => {}) // seen in what is missing
    this.socket.on('data', (data) => (this.received += data))
    this.closed = new Promise((resolve) => this.socket.once('close', () => resolve()))
    this.socket.write(first)
  }

  /** The status of each answer. */
  get statuses(): number[] {
    return Array.from(this.received.matchAll(/HTTP\/1\.1 (\d{3}) /g), ([, status]) => Number(status))
  }

  async until(condition: () => boolean): Promise<void> {
    await expect.poll(condition, { timeout: 20_000 }).toBe(true)
  }
}

/** What follows the first line of a request. */
export const HEAD = 'Host: x\r\nContent-Type: application/json\r\n'
export const SMALL = '{"text":"John Smith"}'

export async function metricsOf({ url }: RunningServer): Promise<(name: string) => number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return (name) => Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1])
}

/** After a fault: a request is answered as ever, nothing is left in the queue, all threads are there, and no more was logged as errors than the fault made. */
export async function expectSound(server: RunningServer, { workers = 2, mostErrors = 0 } = {}): Promise<void> {
  const { status, text } = await post(server, SMALL)
  expect(status).toBe(200)
  expect(JSON.parse(text).anonymized_text).toBe('XXXXXXXXXX')
  const counts = async () => {
    const metric = await metricsOf(server)
    return ['queue_requests', 'queue_waiting_requests', 'workers'].map((name) => metric(`anonymization_${name}`))
  }
  await expect.poll(counts, { timeout: 20_000, interval: 100 }).toEqual([0, 0, workers])
  const levels = server.lines.map((line) => JSON.parse(line).level)
  expect(levels.filter((level) => level === 'error' || level === 'fatal').length).toBeLessThanOrEqual(mostErrors)
}
