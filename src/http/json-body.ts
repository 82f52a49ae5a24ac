import type { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem.ts'
import { fieldErrors } from './field-errors.ts'

/** Lets only a body of JSON through that is no longer than `maxBytes`; a longer one is not read to its end. */
export function limitBody(maxBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new Problem('body-too-long')
    },
  })
}

/** Refuses what is not declared as plain JSON, or not UTF-8: decoding it loosely would change the text unseen. */
export const requireJson: MiddlewareHandler = async function requireJson(c, next) {
  const mediaType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const encoding = c.req.header('Content-Encoding')?.toLowerCase() ?? 'identity'
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType) || encoding !== 'identity') {
    throw new Problem('unsupported-media-type')
  }
  const bytes = await c.req.arrayBuffer()
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
