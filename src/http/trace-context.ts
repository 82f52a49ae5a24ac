/** Where a request belongs in the trace of its caller. */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string
  /** Of the caller's own step: 16 hexadecimal digits. */
  readonly spanId: string
  /** The header as it is passed on: what a later version adds is left out, since it could be anything. */
  readonly traceparent: string
}

const TRACEPARENT = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-|$)/

/**
 * Reads the header `traceparent`; undefined where it is missing or malformed, which is to be ignored.
 * https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function traceContextOf(header: string | undefined): TraceContext | undefined {
  const [, version, traceId, spanId, flags, more] = (header && TRACEPARENT.exec(header)) || []
  if (traceId === undefined || spanId === undefined || (version === '00' && more === '-')) return undefined
  return { traceId, spanId, traceparent: `00-${traceId}-${spanId}-${flags}` }
}
