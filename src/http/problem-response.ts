import { STATUS_CODES } from 'node:http'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { PROBLEMS, type Problem, type ProblemCode } from '../problem.ts'

const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

/** Problem details for HTTP APIs, RFC 9457, with a `code` to branch on. */
const ProblemDetails = z
  .strictObject({
    type: z.literal('about:blank').describe('No page describes this kind of problem; `code` names it.'),
    title: z.string().describe('The name of the HTTP status.').openapi({ example: STATUS_CODES[422] }),
    status: z.int().describe('The HTTP status.').openapi({ example: 422 }),
    code: z.enum(CODES).describe('What went wrong, for programs.').openapi({ example: 'invalid-request' }),
    detail: z
      .string()
      .describe('What went wrong, for people.')
      .openapi({ example: PROBLEMS['invalid-request'].detail }),
    errors: z
      .array(
        z.strictObject({
          field: z.string().describe('Path of the field.').openapi({ example: 'model_language' }),
          message: z.string().describe('What is expected there.').openapi({ example: 'must be one of en, fr, auto' }),
        }),
      )
      .optional()
      .describe('The fields that are wrong.'),
  })
  .openapi('Problem')

export function problemBody({ code, errors }: Problem): z.output<typeof ProblemDetails> {
  const { status, detail } = PROBLEMS[code]
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail,
    ...(errors.length > 0 && { errors: [...errors] }),
  }
}

export function problemResponse(c: Context, problem: Problem, headers: Record<string, string> = {}): Response {
  const { status } = PROBLEMS[problem.code]
  c.set('problem', problem.code) // for the log
  if (status === 503) headers['Retry-After'] = '1'
  const body = JSON.stringify(problemBody(problem))
  return c.body(body, status, {
    'Content-Type': 'application/problem+json',
    'Content-Length': `${Buffer.byteLength(body)}`,
    ...headers,
  })
}

/** The responses of a route that are problems, for its OpenAPI contract: those named, and what any route may answer. */
export function problemResponses(...codes: ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status)
  const content = { 'application/problem+json': { schema: ProblemDetails } }
  const describe = (same: readonly ProblemCode[]) =>
    same.map((code) => `\`${code}\`: ${PROBLEMS[code].detail}`).join(' ')
  return {
    ...Object.fromEntries(Array.from(byStatus, ([status, same]) => [status, { description: describe(same), content }])),
    default: {
      description: `Any other problem. ${describe(['not-found', 'method-not-allowed', 'internal-error'])}`,
      content,
    },
  }
}
