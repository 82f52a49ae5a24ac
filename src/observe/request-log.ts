import type { AnsweredRequest } from './answered-request.ts'

interface Log {
  info(line: object, message: string): void
  debug(line: object, message: string): void
}

/** Asked every few seconds by what watches the service: they would be most of the log. */
const PROBES: ReadonlySet<string> = new Set(['/ping', '/ready', '/health', '/metrics'])

/** Writes one line for a request. What is undefined in it is left out. */
export function logRequest(log: Log, answered: AnsweredRequest): void {
  const line = {
    request_id: answered.requestId,
    trace_id: answered.traceId,
    span_id: answered.spanId,
    method: answered.method,
    route: answered.route,
    status: answered.status,
    request_bytes: answered.requestBytes,
    answer_bytes: answered.answerBytes,
    duration_ms: Math.round(answered.durationMs * 1000) / 1000,
    problem: answered.problem,
    key: answered.keyName,
    cache: answered.cacheStatus,
  }
  if (PROBES.has(answered.route)) log.debug(line, 'request')
  else log.info(line, 'request')
}
