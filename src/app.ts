import { OpenAPIHono } from '@hono/zod-openapi'
import { every } from 'hono/combine'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import type { ModelCard } from './detect/ner/model-files.ts'
import { type AccessDeps, controlAccess } from './http/access.ts'
import { allowOrigins } from './http/cors.ts'
import { docsPage } from './http/docs-page.ts'
import { isOfTooManyMistakes, limitBody, limitNames, requireJson } from './http/json-body.ts'
import { observeRequests } from './http/observe-requests.ts'
import { openApiInfo, SECURITY_SCHEMES } from './http/openapi-info.ts'
import { problemResponse } from './http/problem-response.ts'
import type { AnsweredRequest } from './observe/answered-request.ts'
import { Problem } from './problem.ts'
import { type BatchRouteDeps, batchRoute } from './routes/batch.ts'
import { type CacheDeps, cacheRoute } from './routes/cache.ts'
import { type EntitiesDeps, entitiesRoute } from './routes/entities.ts'
import { healthRoutes } from './routes/health.ts'
import { type MetricsDeps, metricsRoute } from './routes/metrics.ts'
import { modelsRoute } from './routes/models.ts'
import { presidioRoutes } from './routes/presidio/presidio.ts'
import { restoreRoute } from './routes/restore.ts'

export interface AppDeps extends EntitiesDeps, BatchRouteDeps, CacheDeps, MetricsDeps {
  readonly models: readonly ModelCard[]
  readonly access: AccessDeps
  /** Origins whose scripts may call from a browser. */
  readonly corsOrigins: readonly string[]
  /** Of the bodies of all requests together that are read, wait or are in work. */
  readonly maxBodiesBytes: number
  /** Told of every fault of the server; what it is told may hold a text, so that it must not be written down whole. */
  onFault(error: unknown): void
  /** Told of every request when it is answered. */
  onAnswered(answered: AnsweredRequest): void
}

/** The whole HTTP side: opens nothing, reads no environment. */
export function createApp(deps: AppDeps) {
  const app = new OpenAPIHono()
  app.use(observeRequests(deps.onAnswered)) // the first, so that no answer goes out unseen
  app.use(allowOrigins(deps.corsOrigins)) // first: a preflight has no key
  app.use(secureHeaders({ strictTransportSecurity: false })) // for whoever ends TLS to set
  app.use(compress({ encoding: 'gzip' })) // from a KiB on, where the length is told; a stream of lines goes out as it comes
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problemResponse(c, new Problem('method-not-allowed'), { Allow: methods.join(', ') }),
    }),
  )
  const access = controlAccess(deps.access)
  const readBody = every(access, limitBody(deps.maxBodyBytes, deps.maxBodiesBytes), requireJson, limitNames)
  app.on('POST', ['/entities', '/restore'], readBody)
  app.post('/entities/batch', access)
  app.delete('/cache', access)
  app.get('/metrics', access)

  app.route('/', entitiesRoute(deps))
  app.route('/', batchRoute(deps))
  app.route('/', restoreRoute(deps))
  app.route('/', presidioRoutes({ ...deps, readBody }))
  app.route('/', modelsRoute(deps.models))
  app.route('/', cacheRoute(deps))
  app.route('/', healthRoutes(deps))
  app.route('/', metricsRoute(deps))
  app.route('/', docsPage())
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme)
  }
  app.doc31('/openapi.json', openApiInfo)
  app.get('/', (c) => c.redirect('/docs'))

  app.notFound((c) => problemResponse(c, new Problem('not-found')))
  app.onError((error, c) => {
    if (c.req.raw.signal.aborted) return c.body(null, 503) // the client is gone: nobody reads this
    return problemResponse(c, toProblem(error, deps.onFault))
  })
  return app
}

function toProblem(error: unknown, onFault: AppDeps['onFault']): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException && error.status === 400) return new Problem('invalid-json')
  if (isOfTooManyMistakes(error)) return new Problem('invalid-request')
  onFault(error)
  return new Problem('internal-error')
}
