import { availableParallelism } from 'node:os'
import autocannon from 'autocannon'
import { startOurs } from './peers/contenders.ts'
import { distinctTexts, type TextSet } from './peers/distinct-texts.ts'
import { usageOf } from './peers/process-tree.ts'
import { printTargets, short } from './peers/report.ts'
import type { RunningServer } from './peers/servers.ts'
import { slopeOf } from './slope.ts'

const CONNECTIONS = 16
const WARM_UP_S = 30
const TOP_SPEED_S = 20
const SHARE = 0.7 // of the top speed
const SAMPLE_MS = 2000
/** Little, so that garbage is collected soon: with room for gigabytes, what grows in ten minutes is hardly ever a leak. */
const ROOM = { NODE_OPTIONS: '--max-old-space-size=160', WORKER_MEMORY_MB: '160' }
/** MB a minute that are taken for flat: a leak of a kilobyte in each of some 1,000 requests a second would be 60. */
const FLAT = 1

/** What users send: most is short, some long, some in French, some for `md`; how many of a hundred. */
const MIX: readonly {
  readonly set: TextSet
  readonly length: number
  readonly size: string
  readonly share: number
}[] = [
  { set: 'users', length: 100, size: 'sm', share: 40 },
  { set: 'users', length: 480, size: 'sm', share: 30 },
  { set: 'french', length: 480, size: 'sm', share: 12 },
  { set: 'users', length: 480, size: 'md', share: 10 },
  { set: 'users', length: 5000, size: 'sm', share: 7 },
  { set: 'users', length: 50_000, size: 'sm', share: 1 },
]

/** Some minutes at 70 % of the top speed: nothing fails, and the memory stays as it is. Returns whether it did. */
export async function benchSoak(minutes: number): Promise<boolean> {
  const server = await startOurs(availableParallelism(), ROOM)
  try {
    const bodies = bodiesOfMix()
    await send(server, bodies, { duration: WARM_UP_S })
    const top = (await send(server, bodies, { duration: TOP_SPEED_S })).requests.average
    const rate = Math.max(1, Math.floor(top * SHARE))
    console.log(`Top speed ${short(top)} requests a second; ${minutes} minutes at ${rate}`)
    const began = performance.now()
    const samples: [minute: number, megabytes: number][] = []
    const sample = () => samples.push([(performance.now() - began) / 60_000, usageOf(server.pid).rssBytes / 1024 ** 2])
    sample()
    const timer = setInterval(sample, SAMPLE_MS)
    const { requests, latency, errors, non2xx } = await send(server, bodies, {
      duration: minutes * 60,
      overallRate: rate,
    })
    clearInterval(timer)
    sample()
    const megabytes = samples.map(([, value]) => value)
    const slope = slopeOf(samples.slice(samples.length >> 1))
    const failed = errors + non2xx
    console.log(
      `${requests.total} requests, ${failed} failed; p50 ${latency.p50} ms, p99 ${latency.p99} ms; memory ${short(megabytes[0] ?? 0)} MB at the start, ${short(megabytes.at(-1) ?? 0)} at the end, ${short(Math.max(...megabytes))} at most`,
    )
    // what cannot be told from flat is flat: twice the standard error holds 95 of 100 lines
    const isFlat = slope.perX - 2 * slope.error <= FLAT
    printTargets([
      { what: 'requests that failed', target: '0', figure: `${failed}`, met: failed === 0 },
      {
        what: 'growth of the memory in the second half, MB a minute',
        target: `≤ ${FLAT}`,
        figure: `${slope.perX.toFixed(2)} ± ${slope.error.toFixed(2)}`,
        met: isFlat,
      },
    ])
    return failed === 0 && isFlat
  } finally {
    await server.stop()
  }
}

/** In an order that is the same each time, and mixes them well. */
function bodiesOfMix(): string[] {
  const hundred = MIX.flatMap(({ set, length, size, share }) => {
    const text = distinctTexts(set, length)
    const fields = { model_language: set === 'french' ? 'fr' : 'en', model_size: size }
    return Array<() => string>(share).fill(() => JSON.stringify({ text: text(), ...fields }))
  })
  // 37 and 100 have no divisor in common, so that each comes once in a hundred
  return Array.from({ length: 1000 }, (_, i) => hundred[(i * 37) % hundred.length]?.() ?? '')
}

function send(
  { port }: RunningServer,
  bodies: readonly string[],
  pace: { duration: number; overallRate?: number },
): Promise<autocannon.Result> {
  let next = 0
  return autocannon({
    url: `http://127.0.0.1:${port}/entities`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections: CONNECTIONS,
    timeout: 30,
    ...pace,
    requests: [{ setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] ?? '' }) }],
  })
}
