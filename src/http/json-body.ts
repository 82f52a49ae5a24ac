import type { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem.ts'
import { fieldErrors, fieldName } from './field-errors.ts'

/** Refuses a body that is longer than `maxBytes` without reading it to its end. */
export function limitBody(maxBytes: number): MiddlewareHandler {
  const refuse = () => {
    throw new Problem('body-too-long')
  }
  const limitStream = bodyLimit({ maxSize: maxBytes, onError: refuse })
  return async function limitBody(c, next) {
    // A length that is announced is kept by the HTTP parser. Looking at the stream would cost more than the request.
    const announced = c.req.header('Content-Length')
    if (announced === undefined || c.req.header('Transfer-Encoding') !== undefined) return limitStream(c, next)
    return Number(announced) > maxBytes ? refuse() : next()
  }
}

/** Reads the body. Refuses what is not declared as plain JSON, is none, or is not in UTF-8: decoding it loosely would change the text unseen. */
export const requireJson: MiddlewareHandler = async function requireJson(c, next) {
  const mediaType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const encoding = c.req.header('Content-Encoding')?.toLowerCase() ?? 'identity'
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType) || encoding !== 'identity') {
    throw new Problem('unsupported-media-type')
  }
  const bytes = await c.req.raw.arrayBuffer()
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    Object.assign(c.req, { json: () => Promise.resolve(body) }) // where hono looks for it: read once is enough
  } catch {
    throw new Problem('invalid-json')
  }
  return next()
}

/** There are fewer types of entities. */
const MOST_NAMES = 1000

/**
 * Refuses a body whose objects have very many names before the schema looks at each: a body has room for a million, which
 * took seconds, and everybody would wait. Deeper ones are not looked at.
 */
export const limitNames: MiddlewareHandler = async function limitNames(c, next) {
  const body: unknown = await c.req.json()
  if (isObject(body)) {
    if (Object.keys(body).length > MOST_NAMES) throw tooManyNames([])
    for (const [name, value] of Object.entries(body))
      if (isObject(value) && Object.keys(value).length > MOST_NAMES) throw tooManyNames([name])
  }
  return next()
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function tooManyNames(path: readonly string[]): Problem {
  return new Problem('invalid-request', [{ field: fieldName(path), message: `must have at most ${MOST_NAMES} names` }])
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
