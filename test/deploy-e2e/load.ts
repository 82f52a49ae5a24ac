import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { Child, jobOfChild } from './machines/child.ts'
import { demandOurs } from './machines/site.ts'

/*
 * Steady requests, to see what callers of a service see while something is done to it. The loop is open: request n is sent
 * at n/rate, whatever happened to the ones before, so that a pause shows as failures and latency and not as fewer requests.
 * Nothing is tried twice.
 */

const FILE = fileURLToPath(import.meta.url)
const MAX_RATE = 2000
const MAX_OPEN = 2000

export interface LoadOptions {
  /** Requests a second. */
  rate?: number
  /** Whether connections are used again. mixed: by every other request. */
  mode?: 'mixed' | 'keepalive' | 'close'
  /** That many clients of one connection each send the requests in turn, so that each is idle for long. */
  clients?: number
  /** What must be in every answer. */
  expect?: string
  timeoutMs?: number
  body?: string
  method?: 'GET' | 'POST'
}

interface LoadResult {
  readonly total: number
  /** Of them, the ones without a 200 and the whole of the expected body. */
  readonly failed: number
  /** How many failed in which way. */
  readonly kinds: Readonly<Record<string, number>>
  /** Milliseconds that the good answers took; NaN if there were none. */
  readonly p50: number
  readonly p99: number
  readonly max: number
  /** The longest time without a good answer. */
  readonly longestGapMs: number
  /** When the first one failed, in milliseconds since the start. */
  readonly firstFailMs: number | undefined
}

export interface Load {
  /** Sends no more and waits for the answers that are still to come. */
  stop(): Promise<LoadResult>
}

type Job = Required<LoadOptions> & { url: string }

/** Starts to send. Refuses all addresses but this machine's own and those of the machines. */
export async function startLoad(url: string, options: LoadOptions = {}): Promise<Load> {
  demandOurs(new URL(url).hostname)
  const job: Job = {
    url,
    mode: options.mode ?? 'mixed',
    clients: options.clients ?? 0,
    expect: options.expect ?? '',
    timeoutMs: options.timeoutMs ?? 10_000,
    body: options.body ?? '{"text":"Ada Lovelace, ada@example.org"}',
    method: options.method ?? 'POST',
    rate: Math.min(options.rate ?? 200, MAX_RATE),
  }
  const child = new Child(FILE, job)
  await child.answer()
  return {
    async stop() {
      child.tell('stop')
      try {
        return await child.answer<LoadResult>()
      } finally {
        await child.end()
      }
    },
  }
}

/** Sends until told to stop; resolves once every request has an outcome. */
function send(job: Job, stopped: Promise<unknown>): Promise<LoadResult> {
  const agents = Array.from(
    { length: job.clients || 1 },
    () => new Agent({ keepAlive: true, maxSockets: job.clients ? 1 : 256 }),
  )
  const start = performance.now()
  const now = () => performance.now() - start
  const took: number[] = []
  const kinds: Record<string, number> = {}
  let total = 0
  let kept = 0
  let open = 0
  let failed = 0
  let firstFailMs: number | undefined
  let lastGood = 0
  let longestGap = 0

  function fail(kind: string): void {
    failed++
    kinds[kind] = (kinds[kind] ?? 0) + 1
    firstFailMs ??= Math.round(now())
  }
  function succeed(sentAt: number): void {
    took.push(now() - sentAt)
    longestGap = Math.max(longestGap, now() - lastGood)
    lastGood = now()
  }
  function sendOne(): void {
    const sentAt = now()
    const keep = job.mode === 'keepalive' || (job.mode === 'mixed' && total % 2 === 0)
    total++
    if (open >= MAX_OPEN) {
      fail('too-many-open')
      return
    }
    open++
    const agent = keep ? agents[kept++ % agents.length] : undefined
    const headers = { 'content-type': 'application/json', ...(keep ? {} : { connection: 'close' }) }
    const sent = request(job.url, { method: job.method, agent: agent ?? false, headers })
    let pending = true
    const timer = setTimeout(() => finish('timeout'), job.timeoutMs)
    function finish(kind?: string): void {
      if (!pending) return
      pending = false
      clearTimeout(timer)
      open--
      if (kind === undefined) succeed(sentAt)
      else {
        fail(kind)
        sent.destroy()
      }
    }
    outcomeOf(sent, job.expect, finish)
    sent.end(job.method === 'GET' ? undefined : job.body)
  }

  const { promise, resolve } = Promise.withResolvers<LoadResult>()
  let until = Number.POSITIVE_INFINITY
  stopped.then(() => {
    until = now()
  })
  const timer = setInterval(() => {
    while (total < (Math.min(now(), until) * job.rate) / 1000) sendOne()
    if (now() < until || open > 0) return
    clearInterval(timer)
    took.sort((a, b) => a - b)
    const quantile = (q: number) => Math.round((took[Math.floor(q * (took.length - 1))] ?? Number.NaN) * 10) / 10
    const longestGapMs = Math.round(Math.max(longestGap, until - lastGood))
    resolve({
      total,
      failed,
      kinds,
      p50: quantile(0.5),
      p99: quantile(0.99),
      max: quantile(1),
      longestGapMs,
      firstFailMs,
    })
  }, 2)
  return promise
}

/** Calls back with what went wrong, or with nothing after a good answer. */
function outcomeOf(sent: ClientRequest, expected: string, finish: (kind?: string) => void): void {
  sent.on('error', (error: NodeJS.ErrnoException) => {
    finish(`${error.code ?? error.message}${sent.reusedSocket ? '-on-reused' : ''}`)
  })
  sent.on('response', (answer: IncomingMessage) => {
    let text = ''
    answer.setEncoding('utf8')
    answer.on('data', (piece: string) => {
      text += piece
    })
    answer.on('error', (error: NodeJS.ErrnoException) => finish(`body-${error.code ?? error.message}`))
    answer.on('end', () => {
      if (!answer.complete) finish('body-cut')
      else if (answer.statusCode !== 200) finish(`status-${answer.statusCode}`)
      else if (!text.includes(expected)) finish('wrong-body')
      else finish()
    })
  })
}

if (import.meta.main) {
  const stopped = new Promise((resolve) => process.once('message', resolve))
  const result = send(jobOfChild<Job>(), stopped)
  process.send?.('started')
  process.send?.(await result)
}
