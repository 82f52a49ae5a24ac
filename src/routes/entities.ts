import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { refuseInvalid } from '../http/json-body.ts'
import { problemResponses } from '../http/problem-response.ts'
import type { EntitiesRequest } from '../pipeline.ts'
import { LANGUAGES, MODEL_SIZES } from '../span.ts'
import { ANSWER_EXAMPLES, REQUEST_EXAMPLES } from './entities-examples.ts'
import { oneOf, requestSchema, TypeName } from './entities-request.ts'
import { type AnswerDeps, answerHeaders, respond } from './respond.ts'
import { refuseTooLong } from './text-length.ts'

const Offset = z.int().min(0)

const reasons = {
  found_by: z.string().describe('The recognizer, model or list that found it.').openapi({ example: 'model en-sm' }),
  pattern: z.string().optional().describe('The pattern that matched.').openapi({ example: 'in groups of three' }),
  check: z.literal('passed').optional().describe('There are check digits or the like, and they are right.'),
  context: z.array(z.string()).optional().describe('Words near it that raised the score.'),
  negative_context: z.array(z.string()).optional().describe('Words near it that lowered the score.'),
}

const DroppedCandidate = z
  .strictObject({
    type: TypeName,
    start: Offset.describe('Where it begins in `text`.'),
    end: Offset.describe('Where it ends, exclusive.'),
    score: z.number().min(0).max(1).describe('How likely it is real.'),
    reason: oneOf(['below_threshold', 'allowed', 'overlapped']).describe(
      '`overlapped`: an entity covers it, with the type of another candidate that scored higher.',
    ),
    ...reasons,
  })
  .openapi('DroppedCandidate')

const Explanation = z
  .strictObject({ ...reasons, dropped: z.array(DroppedCandidate).describe('Other candidates at this place.') })
  .describe('Only with `explain`.')
  .openapi('Explanation')

const Entity = z
  .strictObject({
    start: Offset.describe('Where the entity begins in `text`.').openapi({ example: 0 }),
    end: Offset.describe('Where it ends in `text`, exclusive.').openapi({ example: 10 }),
    type: TypeName,
    text: z.string().describe('The entity as it stands in the text.').openapi({ example: 'John Smith' }),
    score: z.number().min(0).max(1).describe('How likely the entity is real.').openapi({ example: 0.8 }),
    anonymized_start: Offset.describe('Where its replacement begins in `anonymized_text`.').openapi({ example: 0 }),
    anonymized_end: Offset.describe('Where its replacement ends, exclusive.').openapi({ example: 10 }),
    explanation: Explanation.optional(),
  })
  .openapi('Entity')

const Answer = z
  .strictObject({
    entities: z.array(Entity).describe('Sorted by `start`; they never overlap.'),
    anonymized_text: z
      .string()
      .describe('The text with what the operators make of its entities: by default an `X` for every character.')
      .openapi({ example: 'XXXXXXXXXX lives in XXXXX. Mail: XXXXXXXXXXXXXXXXXXXXXX' }),
    model_language: oneOf(LANGUAGES).describe('The language whose model was used.').openapi({ example: 'en' }),
    model_size: oneOf(MODEL_SIZES).openapi({ example: 'sm' }),
    restore_token: z.string().optional().describe('Only with `reversible`: what `POST /restore` needs.'),
    dropped: z.array(DroppedCandidate).optional().describe('Only with `explain`: candidates that touch no entity.'),
  })
  .openapi('EntitiesAnswer')

export interface EntitiesDeps extends AnswerDeps {
  readonly maxTextChars: number
}

export function entitiesRoute(deps: EntitiesDeps) {
  const { maxTextChars } = deps
  const route = createRoute({
    method: 'post',
    path: '/entities',
    operationId: 'findEntities',
    tags: ['Anonymization'],
    summary: 'Find the entities of a text and anonymize it',
    description:
      'Every character that any finder marked is covered: entities that overlap become one, with the type of the highest score.',
    request: {
      body: {
        required: true,
        content: { 'application/json': { schema: requestSchema(maxTextChars), examples: REQUEST_EXAMPLES } },
      },
    },
    responses: {
      200: {
        description: 'The entities and the text without them',
        content: { 'application/json': { schema: Answer, examples: ANSWER_EXAMPLES } },
        headers: answerHeaders,
      },
      ...problemResponses(
        'invalid-json',
        'body-too-long',
        'text-too-long',
        'answer-too-long',
        'unsupported-media-type',
        'invalid-request',
        'overloaded',
        'timed-out',
      ),
    },
  })
  return new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(route, async (c) => {
    const request = c.req.valid('json')
    refuseTooLong(request.text, maxTextChars)
    return respond(c, deps, { kind: 'entities', request: request as EntitiesRequest })
  })
}
