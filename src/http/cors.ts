import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** What a script of another origin may read of an answer besides its body. */
const EXPOSED = ['Cache-Status', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id']

/** Lets scripts of these origins (`*`: of all) call the service from a browser; without any, no other site's. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  if (origins.length === 0) return (_c, next) => next()
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'X-API-Key', 'X-Request-Id', 'X-Correlation-ID', 'Traceparent'],
    exposeHeaders: EXPOSED,
    maxAge: 3600,
  })
}
