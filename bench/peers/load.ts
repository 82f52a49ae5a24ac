import autocannon from 'autocannon'
import { distinctTexts, type TextSet } from './distinct-texts.ts'

/** What the process that makes the load is asked for. */
export interface LoadOrder {
  readonly port: number
  readonly connections: number
  /** Requests, a multiple of `connections`. */
  readonly amount: number
  readonly set: TextSet
  /** Of each text, in UTF-16 units. */
  readonly length: number
  /** Of the body, beside the text. */
  readonly fields: Readonly<Record<string, string>>
}
export interface Load {
  readonly requests: number
  readonly wallMs: number
  /** Times of all answers, sorted, in milliseconds. */
  readonly latenciesMs: readonly number[]
  /** Errors and answers that are not 2xx. */
  readonly failed: number
}

const KEPT = 300 // texts of a set and length; made ahead, so that making them is not in the times

const bodies = new Map<string, { readonly made: readonly string[]; next: number }>()

/** In a process of its own: the load must not compete with what it measures for one event loop. */
process.on('message', async (order: LoadOrder) => {
  process.send?.(await load(order))
})

async function load({ port, connections, amount, set, length, fields }: LoadOrder): Promise<Load> {
  const key = JSON.stringify([set, length, fields])
  const pool = bodies.get(key) ?? { made: makeBodies(set, length, fields), next: 0 }
  bodies.set(key, pool)
  const latenciesMs: number[] = []
  const began = performance.now()
  let ended = began
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>()
  const options = {
    url: `http://127.0.0.1:${port}/entities`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections,
    amount,
    timeout: 300,
    requests: [
      {
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          body: pool.made[pool.next++ % pool.made.length] ?? '',
        }),
      },
    ],
  } satisfies autocannon.Options
  const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
  // its own percentiles are in whole milliseconds
  run.on('response', (_client, _status, _bytes, responseMs) => {
    latenciesMs.push(responseMs)
    ended = performance.now()
  })
  const { errors, non2xx } = await promise
  return {
    requests: latenciesMs.length,
    wallMs: ended - began,
    latenciesMs: latenciesMs.sort((a, b) => a - b),
    failed: errors + non2xx,
  }
}

function makeBodies(set: TextSet, length: number, fields: LoadOrder['fields']): string[] {
  const text = distinctTexts(set, length)
  const count = Math.min(KEPT, Math.ceil(20_000_000 / length))
  return Array.from({ length: count }, () => JSON.stringify({ text: text(), ...fields }))
}
