/** All that is known of a request once it is answered. Nothing in it is of the request's path, body, or other headers. */
export interface AnsweredRequest {
  readonly requestId: string
  readonly traceId?: string | undefined
  readonly spanId?: string | undefined
  readonly method: string
  /** The template of the path, as `/entities`; `unmatched` where there is no such route. */
  readonly route: string
  /** 499 where the connection was closed before the answer was whole. */
  readonly status: number
  /** As they came and went over the connection, in bytes: heads included. */
  readonly requestBytes: number
  readonly answerBytes: number
  /** Until the last byte of the answer was handed to the system. */
  readonly durationMs: number
  /** Code of the problem that was the answer. */
  readonly problem?: string | undefined
  /** Name of the API key that came with the request. */
  readonly keyName?: string | undefined
  readonly cacheStatus?: string | undefined
}
