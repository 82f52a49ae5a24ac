import type { Server } from 'node:http'
import packageJson from '../package.json' with { type: 'json' }
import { KeySource } from './access/key-source.ts'
import { RateLimiter } from './access/rate-limiter.ts'
import { AnswerCache } from './cache/answer-cache.ts'
import { type Config, parseConfig } from './config.ts'
import { randomKey } from './crypto/key-ring.ts'
import { readModels } from './detect/ner/model-files.ts'
import { createLog, describeFault } from './log.ts'
import type { EntityCounts } from './observe/count-entities.ts'
import { LogOutput } from './observe/log-output.ts'
import type { Keys } from './pipeline.ts'
import { Pool } from './workers/pool.ts'

/** Only whether it can start: see Dockerfile. */
const IS_CHECK = process.argv.includes('--check')
const config = readConfig()
const output = new LogOutput(1)
const log = createLog(config.LOG_LEVEL, output)
const models = readModels(undefined, config.MODEL_DIR || undefined)
models.catch((error: Error) => refuseToStart(error.message))
const pool = new Pool({
  models,
  workers: config.WORKERS,
  keys: keysOf(config),
  maxQueue: config.MAX_QUEUE,
  timeoutMs: config.REQUEST_TIMEOUT_MS,
  threadMemoryMb: config.WORKER_MEMORY_MB,
  onFault: (error) => log.error(describeFault(error), 'a thread ended'),
})
const cache = new AnswerCache({
  maxBytes: config.CACHE_BYTES,
  timeoutMs: config.REQUEST_TIMEOUT_MS,
  maxWaiting: config.MAX_QUEUE,
  compute: (work, signal, timeoutMs) => pool.answer(work, signal, timeoutMs),
})
const keys = keySource()
let state: 'starting' | 'ready' | 'stopping' = 'starting'
const isReady = () => state === 'ready'
let stopServer = async () => 0 // until there is one

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    state = 'stopping'
    log.info({ signal }, 'stopping')
    const cut = await stopServer()
    await pool.close()
    log.info({ cut }, 'stopped')
    await output.flush()
    process.exit(0)
  })
}

process.on('SIGHUP', () => keys.reload())

// Node's own message would show the error whole, and it may hold a piece of a text.
process.on('uncaughtException', (error) => {
  log.fatal(describeFault(error), 'fault outside of a request')
  output.flushSync()
  process.exit(1)
})

// Imported here, while the models are read and the first thread starts, which takes longest.
const { serve } = await import('@hono/node-server')
const { createApp } = await import('./app.ts')
const { gracefulStop } = await import('./http/graceful-stop.ts')
const { leaveStalledClients } = await import('./http/stalled-clients.ts')
const { Metrics } = await import('./observe/metrics.ts')
const { logRequest } = await import('./observe/request-log.ts')

const metrics = new Metrics({
  version: packageJson.version,
  isReady,
  queue: () => ({ ...pool.stats(), limit: config.MAX_QUEUE }),
  workers: () => pool.stats(),
  cache: () => cache.stats(),
  logLinesLost: () => output.lost,
})

const app = createApp({
  models: (await models).cards,
  maxTextChars: config.MAX_TEXT_CHARS,
  maxBodyBytes: config.MAX_BODY_BYTES,
  maxBodiesBytes: config.MAX_BODIES_BYTES,
  batch: {
    maxLines: config.MAX_BATCH_LINES,
    idleMs: config.BATCH_IDLE_MS,
    linesInWork: Math.min(2 * config.WORKERS, Math.ceil(config.MAX_QUEUE / 2)),
    // kept, a batch would push out all other answers
    answer: async (work, signal) => (await counted(pool.answer(work, signal))).body,
  },
  access: {
    keys: () => keys.current,
    rateLimiter: config.RATE_LIMIT > 0 ? new RateLimiter(config.RATE_LIMIT) : undefined,
    trustedProxies: config.TRUSTED_PROXIES,
  },
  corsOrigins: config.CORS_ORIGINS,
  answer: (work, caller) => counted(cache.answer(work, caller)),
  metrics: () => metrics.text(),
  onAnswered: (answered) => {
    metrics.countRequest(answered)
    logRequest(log, answered)
  },
  clearCache: () => cache.clear(),
  isReady,
  onFault: (error) => log.error(describeFault(error), 'fault in a request'),
})

const server = serve({
  fetch: app.fetch,
  port: config.PORT,
  // longer than a proxy in front keeps an idle connection (often 60 s), so that it never sends on one that just closed
  // requestTimeout: a batch may take any time; other bodies have their own limit. It would switch off that of the head too.
  serverOptions: { keepAliveTimeout: 75_000, requestTimeout: 0, headersTimeout: 60_000 },
}) as Server
server.maxConnections = config.MAX_CONNECTIONS
server.on('listening', () => log.info({ address: server.address(), workers: config.WORKERS }, 'listening'))
server.on('error', (error) => refuseToStart(error.message))
leaveStalledClients(server, 2 * config.BATCH_IDLE_MS) // by then a batch that stalls has ended by itself
stopServer = gracefulStop(server, { drainMs: config.DRAIN_MS, graceMs: config.SHUTDOWN_GRACE_MS })

pool.warmUp().then(() => {
  if (state === 'stopping') return
  state = 'ready'
  log.info('ready')
  if (keys.current === undefined) log.info('open to everybody: there are no API_KEYS')
  if (IS_CHECK) pool.warmUpAll().then(() => process.kill(process.pid, 'SIGTERM'), cannotStart)
}, cannotStart)

async function counted<T extends { readonly entities: EntityCounts }>(answering: Promise<T>): Promise<T> {
  const answered = await answering
  metrics.countEntities(answered.entities)
  return answered
}

function keySource(): KeySource {
  try {
    return new KeySource({
      keys: config.API_KEYS,
      file: config.API_KEYS_FILE,
      onReload: (result) =>
        'keys' in result ? log.info(result, 'keys read') : log.error(result, 'keys stay as they were'),
    })
  } catch (error) {
    return refuseToStart(`API_KEYS_FILE: ${error instanceof Error ? error.message : ''}`)
  }
}

function readConfig(): Config {
  try {
    return parseConfig(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The environment is wrong')
    process.exit(1)
  }
}

/** Those that are not set last until the server stops. */
function keysOf({ HASH_KEY, RESTORE_KEYS, RESTORE_TTL_S }: Config): Keys {
  return {
    hash: HASH_KEY[0] ?? randomKey(),
    restore: RESTORE_KEYS.length > 0 ? RESTORE_KEYS : [randomKey()],
    restoreTtlMs: RESTORE_TTL_S * 1000,
  }
}

function cannotStart(error: Error): void {
  if (state !== 'stopping') refuseToStart(error.message) // else it was the stop that ended the threads
}

function refuseToStart(reason: string): never {
  log.fatal({ reason }, 'cannot start')
  output.flushSync()
  process.exit(1)
}
