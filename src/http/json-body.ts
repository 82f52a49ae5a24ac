import type { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem.ts'
import { fieldErrors } from './field-errors.ts'

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

/** Refuses what is not declared as plain JSON, or not UTF-8: decoding it loosely would change the text unseen. */
export const requireJson: MiddlewareHandler = async function requireJson(c, next) {
  const mediaType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const encoding = c.req.header('Content-Encoding')?.toLowerCase() ?? 'identity'
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType) || encoding !== 'identity') {
    throw new Problem('unsupported-media-type')
  }
  const bytes = await c.req.raw.arrayBuffer()
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) }) // where hono looks for it: decoded once is enough
  } catch {
    throw new Problem('invalid-json')
  }
  return next()
}

type Validated = { success: true } | { success: false; error: z.core.$ZodError }

/** The hook of every route that reads a body: a wrong one becomes a problem that names the fields. */
export function refuseInvalid(result: Validated, _c: Context): undefined {
  if (!result.success) throw new Problem('invalid-request', fieldErrors(result.error.issues))
}
