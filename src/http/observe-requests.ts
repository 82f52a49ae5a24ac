import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { AnsweredRequest } from '../observe/answered-request.ts'
import { requestIdOf } from './request-id.ts'
import { traceContextOf } from './trace-context.ts'

/** What the server binds to a context; nothing in a test without one. */
interface Bindings {
  readonly incoming?: IncomingMessage
  readonly outgoing?: ServerResponse
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const CLOSED_EARLY = 499 // as nginx has it

/**
 * Names every request (`X-Request-Id`), keeps it in its trace (`traceparent`), and tells of it when it is answered: when the
 * last byte of the answer has gone out, or the connection was closed. Must be the first of all middleware.
 *
 * Others put into the context what only they know: `key`, the name of the API key; `cacheStatus`; `problem`, its code.
 */
export function observeRequests(onAnswered: (answered: AnsweredRequest) => void): MiddlewareHandler {
  const traffic = trafficMeter()
  return async function observeRequests(c, next) {
    const began = performance.now()
    const requestId = requestIdOf(c.req.header('X-Request-Id'))
    const trace = traceContextOf(c.req.header('Traceparent'))
    c.set('requestId', requestId)
    c.header('X-Request-Id', requestId)
    if (trace !== undefined) c.header('Traceparent', trace.traceparent)

    const { incoming, outgoing } = (c.env ?? {}) as Bindings
    const tell = (status: number) =>
      onAnswered({
        requestId,
        traceId: trace?.traceId,
        spanId: trace?.spanId,
        method: METHODS.has(c.req.method) ? c.req.method : 'other',
        route: routeOf(c),
        status,
        ...traffic(incoming?.socket),
        durationMs: performance.now() - began,
        problem: c.get('problem'),
        keyName: c.get('key'),
        cacheStatus: c.get('cacheStatus'),
      })
    outgoing?.once('close', () => tell(outgoing.writableFinished ? outgoing.statusCode : CLOSED_EARLY))
    await next()
    if (outgoing === undefined) tell(c.res.status)
  }
}

/** The path of the last handler that is not for many paths. A caller cannot make one up. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'unmatched'
}

/** Bytes that came and went on a connection since it was last asked for. */
function trafficMeter() {
  const before = new WeakMap<Socket, { bytesRead: number; bytesWritten: number }>()
  return (socket: Socket | undefined): Pick<AnsweredRequest, 'requestBytes' | 'answerBytes'> => {
    if (socket === undefined) return { requestBytes: 0, answerBytes: 0 }
    const { bytesRead, bytesWritten } = socket
    const last = before.get(socket)
    before.set(socket, { bytesRead, bytesWritten })
    return { requestBytes: bytesRead - (last?.bytesRead ?? 0), answerBytes: bytesWritten - (last?.bytesWritten ?? 0) }
  }
}
