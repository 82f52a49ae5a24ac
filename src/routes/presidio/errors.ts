import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { fieldErrors } from '../../http/field-errors.ts'
import { isOfTooManyMistakes } from '../../http/json-body.ts'
import { PROBLEMS, Problem } from '../../problem.ts'

/** What Presidio answers to a request that it cannot serve. Never contains a piece of the request. */
const PresidioError = z
  .object({ error: z.string().openapi({ example: 'No text provided' }) })
  .openapi('PresidioError', { description: 'Presidio’s shape of an error.' })

const anyRoute = {
  400: 'Not a JSON object, or without a text',
  401: 'The server has keys, and none was sent',
  403: 'The key is none of this server',
  413: 'The body or the text is longer than this server accepts',
  415: 'The media type is not JSON',
  429: 'Too many requests came from this client',
  500: 'A fault in the server',
  503: 'Too many requests are in work, or this one took too long',
}

/** The answers of a route of Presidio's that are errors, for its OpenAPI contract. */
export const errorResponses = responsesOf({ ...anyRoute, 422: 'A field is wrong' })

/** Presidio's analyzer knows no 422, its anonymizer does. */
export const analyzeErrors = responsesOf({
  ...anyRoute,
  400: 'Not a JSON object, without a text or a language, or a field is wrong',
})

function responsesOf<T extends Record<number, string>>(descriptions: T) {
  const content = { 'application/json': { schema: PresidioError } }
  return Object.fromEntries(
    Object.entries(descriptions).map(([status, description]) => [status, { description, content }]),
  )
}

/** The error as Presidio writes it; of a fault, nothing but that there is one. */
export function presidioError(c: Context, error: unknown, onFault: (error: unknown) => void): Response {
  if (error instanceof Refused) return c.json({ error: error.message }, 400)
  if (error instanceof HTTPException && error.status === 400)
    return c.json({ error: PROBLEMS['invalid-json'].detail }, 400)
  if (isOfTooManyMistakes(error)) return presidioError(c, new Problem('invalid-request'), onFault)
  if (!(error instanceof Problem)) {
    onFault(error)
    return c.json({ error: PROBLEMS['internal-error'].detail }, 500)
  }
  c.set('problem', error.code) // for the log
  const { detail } = PROBLEMS[error.code]
  const status = isWrongAnalyze(c, error) ? 400 : PROBLEMS[error.code].status
  const fields = error.errors.map(({ field, message }) => `${field} ${message}`.trim()).join('; ')
  return c.json({ error: fields || detail }, status, status === 503 ? { 'Retry-After': '1' } : {})
}

function isWrongAnalyze(c: Context, { code }: Problem): boolean {
  return code === 'invalid-request' && c.req.path === '/analyze'
}

/** What Presidio answers with 400, in its words. */
export class Refused extends Error {}

type Validated = { success: true } | { success: false; error: z.core.$ZodError }

/** The hook of these routes: a wrong body becomes an error in Presidio's shape. */
export function refuseInvalid(result: Validated): undefined {
  if (result.success) return
  for (const { message, path } of result.error.issues) {
    if (path.length === 0) throw new Refused('Invalid request json')
    if (path.length === 1 && /^No \w+ provided$/.test(message)) throw new Refused(message)
  }
  throw new Problem('invalid-request', fieldErrors(result.error.issues))
}
