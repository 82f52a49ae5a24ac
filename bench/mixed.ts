import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startOurs } from './peers/contenders.ts'
import type { LoadOrder } from './peers/load.ts'
import { Loader, median, percentile } from './peers/loader.ts'
import { usageOf } from './peers/process-tree.ts'
import { printTargets, short, type Target } from './peers/report.ts'
import type { RunningServer } from './peers/servers.ts'

const STARTS = 5
const SHORT_REQUESTS = 3000
const LONG_TEXT = 1_000_000
const SETTLED_MS = 6000 // by then every thread has loaded what it loads once the start is over

type Sent = Pick<LoadOrder, 'amount' | 'set' | 'length'> & { connections?: number; fields?: LoadOrder['fields'] }
type Send = (sent: Sent) => Promise<readonly number[]>

/** Short texts among texts of a megabyte, the memory of two threads, and the time to be ready. */
export async function benchMixed(): Promise<void> {
  printTargets([await benchStart(), await benchShortAmongLong(), await benchMemory()])
}

async function benchStart(): Promise<Target> {
  const times: number[] = []
  const compiled = mkdtempSync(join(tmpdir(), 'compiled-'))
  for (let i = 0; i <= STARTS; i++) {
    const server = await startOurs(availableParallelism(), { NODE_COMPILE_CACHE: compiled })
    if (i > 0) times.push(server.readyMs) // the first fills the cache, as the making of the image does
    await server.stop()
  }
  rmSync(compiled, { recursive: true })
  console.log(`\nFrom start to ready with the code compiled, as in the image, ms: ${times.map(short).join(', ')}`)
  return atMost('from start to ready, ms, median', 1000, median(times))
}

function benchShortAmongLong(): Promise<Target> {
  const threads = availableParallelism()
  return withServer(threads, (server) =>
    withLoader(server, async (send) => {
      const sendShort = () => send({ amount: SHORT_REQUESTS, set: 'users', length: 100 })
      await wait(SETTLED_MS)
      await sendShort()
      const idle = await sendShort()
      const among = await withLoader(server, async (sendLong) => {
        // two for each thread, so that none is without while the next is read; what is left at the end is cancelled
        const long = sendLong({ amount: 1000 * threads, connections: 2 * threads, set: 'ordinary', length: LONG_TEXT })
        await wait(1000)
        const ended = long.then(() => {
          throw new Error('The long texts were done before the short ones')
        })
        return Promise.race([sendShort(), ended])
      })
      const times = (sorted: readonly number[]) =>
        `p50 ${short(percentile(sorted, 0.5))} ms, p99 ${short(percentile(sorted, 0.99))} ms`
      console.log(`100 characters, alone: ${times(idle)}; among texts of 1 MB: ${times(among)}`)
      const ratio = percentile(among, 0.99) / percentile(idle, 0.5)
      return atMost('100 characters, p99 among texts of 1 MB on every thread, to p50 alone', 10, ratio)
    }),
  )
}

function benchMemory(): Promise<Target> {
  return withServer(2, (server) =>
    withLoader(server, async (send) => {
      await wait(SETTLED_MS)
      const megabytes = () => usageOf(server.pid).rssBytes / 1024 ** 2
      const before = megabytes()
      for (const [model_language, set] of [
        ['en', 'users'],
        ['fr', 'french'],
      ] as const) {
        for (const model_size of ['sm', 'md']) {
          await send({ amount: 400, connections: 4, set, length: 480, fields: { model_language, model_size } })
        }
      }
      const after = megabytes()
      console.log(`Two threads: ${short(before)} MB before the first request, ${short(after)} MB after 1,600`)
      return atMost('memory of two threads after texts for sm and md, MB', 250, after)
    }),
  )
}

async function withServer<T>(threads: number, use: (server: RunningServer) => T | Promise<T>): Promise<T> {
  const server = await startOurs(threads)
  try {
    return await use(server)
  } finally {
    await server.stop()
  }
}

/** Gives the times of all answers, sorted, in milliseconds. */
async function withLoader<T>({ port }: RunningServer, use: (send: Send) => Promise<T>): Promise<T> {
  const loader = new Loader()
  const fields = { model_language: 'en', model_size: 'sm' }
  try {
    return await use(async (sent) => (await loader.load({ port, connections: 1, fields, ...sent })).latenciesMs)
  } finally {
    loader.end()
  }
}

function atMost(what: string, most: number, measured: number): Target {
  return { what, target: `≤ ${most}`, figure: short(measured), met: measured <= most }
}
