import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { refuseInvalid } from '../http/json-body.ts'
import { problemResponses } from '../http/problem-response.ts'
import type { EntitiesDeps } from './entities.ts'
import { objectOf, required } from './entities-request.ts'
import { respond } from './respond.ts'

const Answer = z
  .strictObject({
    text: z.string().describe('The text with the originals in it.').openapi({ example: 'Dear John Smith,' }),
  })
  .openapi('RestoreAnswer')

function requestSchema() {
  const fields = {
    text: z
      .string(required('must be a string'))
      .describe(
        'Any text that holds placeholders or surrogates of the anonymized one: what a language model made of it.',
      )
      .openapi({ example: 'Dear <PERSON_1>,' }),
    restore_token: z
      .string(required('must be a string'))
      .min(1, 'must not be empty')
      .describe('Of the answer of `POST /entities` with `reversible`.')
      .openapi({ example: 'v1.3q2-7w' }),
  }
  return z.strictObject(fields, objectOf(Object.keys(fields))).openapi('RestoreRequest')
}

/**
 * The text may be as long as a body: placeholders are longer than what they stand for, and all that was anonymized must
 * come back.
 */
export function restoreRoute(deps: EntitiesDeps) {
  const route = createRoute({
    method: 'post',
    path: '/restore',
    operationId: 'restore',
    tags: ['Anonymization'],
    summary: 'Put the originals back into a text',
    description:
      'In any order, repeated, in another case, with an `’s`, inside JSON, HTML or Markdown; never inside another word. ' +
      'The server keeps nothing: all it needs is in the token, encrypted under a key that only the server has.',
    request: { body: { required: true, content: { 'application/json': { schema: requestSchema() } } } },
    responses: {
      200: { description: 'The text, restored', content: { 'application/json': { schema: Answer } } },
      ...problemResponses(
        'invalid-json',
        'body-too-long',
        'answer-too-long',
        'unsupported-media-type',
        'invalid-request',
        'invalid-token',
        'expired-token',
        'overloaded',
        'timed-out',
      ),
    },
  })
  return new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(route, async (c) => {
    const request = c.req.valid('json')
    return respond(c, deps, { kind: 'restore', request })
  })
}
