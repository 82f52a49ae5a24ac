import { availableParallelism, totalmem } from 'node:os'
import { z } from 'zod'
import { ApiKeys } from './access/api-keys.ts'
import { parseKeys } from './crypto/key-ring.ts'

/** A whole number written in digits; an empty variable counts as not set. */
const integer = (min: number, max: number, byDefault: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`)
    .default(byDefault)
    .describe(description)

const BYTES_PER_WORKER = 400 * 1024 ** 2 // a thread with its models, and room for a long text

/** As many threads as cores, if there is memory for them: that of the container where one has a limit. */
function defaultWorkers(): number {
  const memory = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem())
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / BYTES_PER_WORKER)))
}

/** Seven tenths of the memory there is, for all threads together; in MiB, for each. */
function defaultThreadMemory(): number {
  const memory = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem())
  return Math.min(4096, Math.max(256, Math.floor((0.7 * memory) / defaultWorkers() / 1024 ** 2)))
}

/** At most `most` keys of 32 bytes. What is wrong with one is said without showing it. */
const keys = (most: number, description: string) =>
  z
    .string()
    .transform((value, context) => {
      try {
        const parsed = parseKeys(value)
        if (parsed.length <= most) return parsed
        context.addIssue({ code: 'custom', message: `must have at most ${most} keys` })
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'wrong'
        context.addIssue({ code: 'custom', message: `must be 32 bytes each, in hexadecimal or base64. ${reason}` })
      }
      return z.NEVER
    })
    .default([])
    .describe(description)

const apiKeys = z.string().transform((value, context) => {
  try {
    const parsed = ApiKeys.parse(value)
    if (parsed.size > 0 || value === '') return parsed
    context.addIssue({ code: 'custom', message: 'has no key' })
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is wrong: ${error instanceof Error ? error.message : ''}` })
  }
  return z.NEVER
})

const origins = z.string().transform((value, context) => {
  const list = value
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
  for (const [index, origin] of list.entries()) {
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
      context.addIssue({
        code: 'custom',
        message: `must have origins such as https://example.org: entry ${index + 1} is none`,
      })
    }
  }
  return list
})

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** Every variable the service reads. With none set, everything works. */
const Environment = z.object({
  PORT: integer(0, 65_535, 8000, 'TCP port to listen on; 0 takes a free one'),
  MAX_TEXT_CHARS: integer(1, 100_000_000, 1_000_000, 'longest text, in characters (code points)'),
  MAX_BODY_BYTES: integer(1, 1_000_000_000, 16_777_216, 'longest request body, in bytes'),
  MAX_BODIES_BYTES: integer(
    1,
    100_000_000_000,
    268_435_456,
    'most memory for the bodies of all requests in work or waiting, in bytes, three quarters of it for those longer than 64 KiB; more get 503',
  ),
  MAX_CONNECTIONS: integer(1, 1_000_000, 10_000, 'most connections at once; more are closed at once'),
  MAX_BATCH_LINES: integer(0, 1_000_000_000, 0, 'most lines of one batch; 0 takes any number'),
  BATCH_IDLE_MS: integer(
    1000,
    3_600_000,
    120_000,
    'how long the client of a batch may neither send a line nor take an answer, in milliseconds; any client may take nothing of its answer twice as long',
  ),
  WORKERS: integer(1, 256, defaultWorkers(), 'threads that run detection'),
  WORKER_MEMORY_MB: integer(
    64,
    1_000_000,
    defaultThreadMemory(),
    'most memory for what a thread makes, in MiB; one that needs more ends, and another takes its place',
  ),
  MAX_QUEUE: integer(1, 100_000, 256, 'requests in work or waiting at once; more get 503'),
  REQUEST_TIMEOUT_MS: integer(100, 3_600_000, 120_000, 'longest time for one request, in milliseconds'),
  CACHE_BYTES: integer(
    0,
    100_000_000_000,
    33_554_432,
    'most memory for answers that are kept for equal requests, in bytes; 0 keeps none',
  ),
  DRAIN_MS: integer(0, 60_000, 1000, 'after SIGTERM, how long new requests are still answered, in milliseconds'),
  SHUTDOWN_GRACE_MS: integer(
    0,
    3_600_000,
    25_000,
    'after SIGTERM, how long running requests may take, in milliseconds',
  ),
  MODEL_DIR: z
    .string()
    .default('')
    .describe('folder of a token classification model in ONNX form, used as `lg` in place of ours'),
  RESTORE_KEYS: keys(
    10,
    'keys of restore tokens, 32 bytes each in hexadecimal or base64, separated by commas: the first encrypts, all decrypt; one that lasts until the server stops when absent',
  ),
  RESTORE_TTL_S: integer(1, 31_536_000, 86_400, 'how long a restore token can be used, in seconds'),
  HASH_KEY: keys(
    1,
    'key of the operator hash where a request has no salt; one that lasts until the server stops when absent',
  ),
  API_KEYS: apiKeys
    .default(ApiKeys.parse(''))
    .describe('keys that open the service, as name:digest, separated by commas; open to everybody without'),
  API_KEYS_FILE: z
    .string()
    .default('')
    .describe('file with more of them, one a line, read again when it changes and on SIGHUP'),
  RATE_LIMIT: integer(
    0,
    1_000_000,
    0,
    'requests a minute for each key, or address where there are no keys; 0 for any number',
  ),
  TRUSTED_PROXIES: integer(
    0,
    10,
    0,
    'proxies in front that add to X-Forwarded-For, which tells the address of a client then',
  ),
  CORS_ORIGINS: origins
    .default([])
    .describe('origins whose scripts may call the service from a browser, separated by commas; * for all'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe(`least serious log line that is written: ${LOG_LEVELS.join(', ')}`),
})

export type Config = Readonly<z.output<typeof Environment>>

/** Throws one error that lists every variable that is wrong, without the values. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = Environment.safeParse(set)
  if (parsed.success) return Object.freeze(parsed.data)
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
  throw new Error(`The environment is wrong:\n${lines.join('\n')}`)
}
