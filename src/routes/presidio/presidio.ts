import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { EntitiesDeps } from '../entities.ts'
import { addAnalyze } from './analyze.ts'
import { addAnonymize } from './anonymize.ts'
import { presidioError, refuseInvalid } from './errors.ts'
import { addLists } from './lists.ts'

export interface PresidioDeps extends EntitiesDeps {
  /** Reads and bounds the body of a request. */
  readonly readBody: MiddlewareHandler
  onFault(error: unknown): void
}

/** Presidio's REST API: a client of its works by changing the URL. Errors have Presidio's shape. See docs/presidio.md. */
export function presidioRoutes(deps: PresidioDeps): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid })
  app.on('POST', ['/analyze', '/anonymize', '/deanonymize'], deps.readBody)
  addAnalyze(app, deps)
  addAnonymize(app, deps)
  addLists(app)
  app.onError((error, c) => (c.req.raw.signal.aborted ? c.body(null, 503) : presidioError(c, error, deps.onFault)))
  return app
}
