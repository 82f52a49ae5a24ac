import type { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { parseJson } from '../json.ts'
import { Problem } from '../problem.ts'
import { fieldErrors, fieldName } from './field-errors.ts'

/** As Node has it by default for a whole request. */
const BODY_TIMEOUT_MS = 300_000
/** Longer bodies may take three quarters of the room, so that a few clients that announce much and send nothing keep out others like them only. */
const SHORT_BYTES = 65_536
const SHARE_OF_LONG = 0.75

/**
 * Refuses a body that is longer than `maxBytes` without reading it to its end; and any as long as those of the requests that
 * are read, wait or are in work have `maxTogether` bytes, since each is in memory meanwhile.
 */
export function limitBody(maxBytes: number, maxTogether: number, timeoutMs = BODY_TIMEOUT_MS): MiddlewareHandler {
  const refuse = () => {
    throw new Problem('body-too-long')
  }
  const limitStream = bodyLimit({ maxSize: maxBytes, onError: refuse })
  let held = 0
  return async function limitBody(c, next) {
    // A length that is announced is kept by the HTTP parser. Looking at the stream would cost more than the request.
    const announced = c.req.header('Content-Length')
    const isAnnounced = announced !== undefined && c.req.header('Transfer-Encoding') === undefined
    const length = isAnnounced ? Number(announced) : maxBytes
    if (length > maxBytes) refuse()
    const room = length > SHORT_BYTES ? SHARE_OF_LONG * maxTogether : maxTogether
    if (held > 0 && held + length > room) throw new Problem('overloaded')
    held += length
    try {
      if (isAnnounced) return await next()
      const read = Promise.withResolvers<void>()
      const answered = limitStream(c, () => {
        read.resolve()
        return next()
      })
      await inTime(Promise.race([read.promise, answered]), timeoutMs)
      return await answered
    } finally {
      held -= length
    }
  }
}

/** Reads the body. Refuses what is not declared as plain JSON, or is none. */
export const requireJson: MiddlewareHandler = async function requireJson(c, next) {
  const mediaType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const encoding = c.req.header('Content-Encoding')?.toLowerCase() ?? 'identity'
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType) || encoding !== 'identity') {
    throw new Problem('unsupported-media-type')
  }
  const body = parseJson(new Uint8Array(await inTime(c.req.raw.arrayBuffer(), BODY_TIMEOUT_MS)))
  Object.assign(c.req, { json: () => Promise.resolve(body) }) // where hono looks for it: read once is enough
  return next()
}

/** There are fewer types of entities. */
const MOST_NAMES = 1000

/** For routes whose schema has records: see `refuseManyNames`. */
export const limitNames: MiddlewareHandler = async function limitNames(c, next) {
  refuseManyNames(await c.req.json())
  return next()
}

/**
 * Refuses a body whose objects have very many names before the schema looks at each: a body has room for a million, which
 * took seconds, and everybody would wait. Deeper ones are not looked at.
 */
export function refuseManyNames(body: unknown): void {
  if (!isObject(body)) return
  if (Object.keys(body).length > MOST_NAMES) throw tooManyNames([])
  for (const [name, value] of Object.entries(body))
    if (isObject(value) && Object.keys(value).length > MOST_NAMES) throw tooManyNames([name])
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function tooManyNames(path: readonly string[]): Problem {
  return new Problem('invalid-request', [{ field: fieldName(path), message: `must have at most ${MOST_NAMES} names` }])
}

/** Rejects with a `Problem` when a body takes longer. */
export async function inTime<T>(body: Promise<T>, ms: number): Promise<T> {
  const { promise: tooSlow, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Problem('body-too-slow')), ms)
  try {
    return await Promise.race([body, tooSlow])
  } finally {
    clearTimeout(timer)
  }
}

type Validated = { success: true } | { success: false; error: z.core.$ZodError }

/** The hook of every route that reads a body: a wrong one becomes a problem that names the fields. */
export function refuseInvalid(result: Validated, _c: Context): undefined {
  if (!result.success) throw new Problem('invalid-request', fieldErrors(result.error.issues))
}

/** Whether an error is the schema's, of a body with more mistakes than it can put together: some hundred thousand. */
export function isOfTooManyMistakes(error: unknown): boolean {
  return error instanceof RangeError && /[\\/]zod[\\/]/.test(error.stack ?? '')
}
