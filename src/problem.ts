/**
 * Everything that can go wrong for a caller, by code. A problem carries a code and the names of fields, never a piece of
 * the request: what is sent here may be secret.
 */
export const PROBLEMS = {
  'invalid-json': { status: 400, detail: 'The body is not JSON in UTF-8.' },
  'key-missing': {
    status: 401,
    detail: 'Send a key of this server: Authorization: Bearer KEY, or X-API-Key: KEY.',
  },
  'key-wrong': { status: 403, detail: 'The key is none of this server.' },
  'not-found': { status: 404, detail: 'There is no such route.' },
  'method-not-allowed': { status: 405, detail: 'This route has other methods: see the Allow header.' },
  'body-too-slow': { status: 408, detail: 'The body took longer to come than this server waits.' },
  'batch-idle': { status: 408, detail: 'No line came, and no answer was taken, for longer than this server waits.' },
  'batch-too-long': { status: 413, detail: 'The batch has more lines than this server accepts.' },
  'body-too-long': { status: 413, detail: 'The body is longer than this server accepts.' },
  'text-too-long': { status: 413, detail: 'The text has more characters than this server accepts.' },
  'answer-too-long': { status: 413, detail: 'The text would become too long by what is put into it.' },
  'unsupported-media-type': {
    status: 415,
    detail: 'Send the body as application/json, a batch as application/x-ndjson, without a content-encoding.',
  },
  'invalid-request': { status: 422, detail: 'The body does not match the schema: see errors.' },
  'invalid-token': { status: 422, detail: 'The restore token is wrong, or was altered. Nothing was restored.' },
  'expired-token': { status: 422, detail: 'The restore token has expired. Nothing was restored.' },
  'rate-limited': { status: 429, detail: 'Too many requests came from this client. See the Retry-After header.' },
  'internal-error': { status: 500, detail: 'The request could not be answered because of a fault in the server.' },
  overloaded: { status: 503, detail: 'Too many requests are in work. Try again later.' },
  'timed-out': { status: 503, detail: 'The request took longer than this server allows.' },
  interrupted: { status: 503, detail: 'The thread that worked on the request ended. Another has taken its place.' },
  'not-ready': { status: 503, detail: 'The server is starting or stopping.' },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** One wrong field of a request: `field` is its path, `message` says what is expected there. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** For a `catch`: what would be too long is the caller's to change; anything else stays the error that it is. */
export function orTooLong(error: unknown): unknown {
  return error instanceof RangeError ? new Problem('answer-too-long') : error
}

export class Problem extends Error {
  readonly code: ProblemCode
  readonly errors: readonly FieldError[]

  constructor(code: ProblemCode, errors: readonly FieldError[] = []) {
    super(PROBLEMS[code].detail)
    this.name = 'Problem'
    this.code = code
    this.errors = errors
  }
}
