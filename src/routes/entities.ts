import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { countCodePoints } from '../characters.ts'
import { catalog } from '../detect/catalog.ts'
import { refuseInvalid } from '../http/json-body.ts'
import { problemResponses } from '../http/problem-response.ts'
import type { EntitiesRequest } from '../pipeline.ts'
import { Problem } from '../problem.ts'
import { LANGUAGES, MODEL_SIZES } from '../span.ts'
import { ANSWER_EXAMPLES, REQUEST_EXAMPLES } from './entities-examples.ts'

const TYPES = catalog.map(({ type }) => type)
const byDefault = catalog.filter((info) => info.byDefault).map(({ type }) => type)

const EntityType = z
  .enum(TYPES, `must be one of ${TYPES.join(', ')}`)
  .describe(catalog.map(({ type, description }) => `\`${type}\`: ${description}`).join('\n\n'))
  .openapi('EntityType', { example: 'PERSON' })

const required = (otherwise: string): { error: z.core.$ZodErrorMap } => ({
  error: (issue) => (issue.input === undefined ? 'is required' : otherwise),
})

/** The error of an object: what it must be, or which fields it may have. */
const objectOf = (fields: readonly string[]): { error: z.core.$ZodErrorMap } => ({
  error: ({ code }) =>
    code === 'unrecognized_keys' ? `is not a known field; known are ${fields.join(', ')}` : 'must be an object',
})

const Score = z.number('must be a number from 0 to 1').min(0, 'must be at least 0').max(1, 'must be at most 1')

const ScoreByType = z
  .strictObject(
    Object.fromEntries([...TYPES, 'DEFAULT'].map((type) => [type, Score.optional()])),
    objectOf([...TYPES, 'DEFAULT']),
  )
  .describe('By type; `DEFAULT` stands for the types that are not named.')

const Offset = z.int().min(0)

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

/** The body of `POST /entities`. `maxTextChars` counts code points, as JSON Schema does. */
function requestSchema(maxTextChars: number) {
  const fields = {
    text: z
      .string(required('must be a string'))
      .min(1, 'must not be empty')
      .describe('The text to anonymize.')
      .openapi({ maxLength: maxTextChars, example: 'John Smith lives in Paris. Mail: john.smith@example.org' }),
    model_language: oneOf([...LANGUAGES, 'auto'])
      .default('en')
      .describe('The language of the text; `auto` decides, and the answer says which.'),
    model_size: oneOf(MODEL_SIZES)
      .default('sm')
      .describe('A larger model may find more and take longer; `GET /models` says what each is.'),
    entities: z
      .array(EntityType, 'must be a list of entity types')
      .min(1, 'must name at least one type')
      .max(TYPES.length, `must name at most ${TYPES.length} types`)
      .optional()
      .describe(`Look only for these types. When absent: ${byDefault.join(', ')}.`)
      .openapi({ example: ['PERSON', 'LOCATION', 'EMAIL_ADDRESS'] }),
    score_threshold: z
      .union([Score, ScoreByType])
      .optional()
      .describe('What scores lower is left alone. When absent, each type has its own threshold.')
      .openapi({ example: 0.3 }),
    offset_unit: oneOf(['code_point', 'utf16'])
      .default('code_point')
      .describe(
        'What `start` and `end` count: Unicode code points, as Python does, or UTF-16 units, as JavaScript does.',
      ),
  }
  return z.strictObject(fields, objectOf(Object.keys(fields))).openapi('EntitiesRequest')
}

const Entity = z
  .strictObject({
    start: Offset.describe('Where the entity begins in `text`.').openapi({ example: 0 }),
    end: Offset.describe('Where it ends in `text`, exclusive.').openapi({ example: 10 }),
    type: EntityType,
    text: z.string().describe('The entity as it stands in the text.').openapi({ example: 'John Smith' }),
    score: z.number().min(0).max(1).describe('How likely the entity is real.').openapi({ example: 0.8 }),
    anonymized_start: Offset.describe('Where its replacement begins in `anonymized_text`.').openapi({ example: 0 }),
    anonymized_end: Offset.describe('Where its replacement ends, exclusive.').openapi({ example: 10 }),
  })
  .openapi('Entity')

const Answer = z
  .strictObject({
    entities: z.array(Entity).describe('Sorted by `start`; they never overlap.'),
    anonymized_text: z
      .string()
      .describe('The text with an `X` for every character of an entity.')
      .openapi({ example: 'XXXXXXXXXX lives in XXXXX. Mail: XXXXXXXXXXXXXXXXXXXXXX' }),
    model_language: oneOf(LANGUAGES).describe('The language whose model was used.').openapi({ example: 'en' }),
    model_size: oneOf(MODEL_SIZES).openapi({ example: 'sm' }),
  })
  .openapi('EntitiesAnswer')

export interface EntitiesDeps {
  readonly maxTextChars: number
  /** The JSON of an answer, in UTF-8. */
  findEntities(request: EntitiesRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>
}

export function entitiesRoute({ maxTextChars, findEntities }: EntitiesDeps) {
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
      },
      ...problemResponses(
        'invalid-json',
        'body-too-long',
        'text-too-long',
        'unsupported-media-type',
        'invalid-request',
        'overloaded',
        'timed-out',
      ),
    },
  })
  return new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(route, async (c) => {
    const request = c.req.valid('json')
    if (isLongerThan(request.text, maxTextChars)) {
      throw new Problem('text-too-long', [{ field: 'text', message: `must have at most ${maxTextChars} characters` }])
    }
    const answer = await findEntities(request as EntitiesRequest, c.req.raw.signal)
    return c.body(answer, 200, { 'Content-Type': 'application/json' }) as never
  })
}

function isLongerThan(text: string, maxTextChars: number): boolean {
  return text.length > maxTextChars && (text.length > 2 * maxTextChars || countCodePoints(text) > maxTextChars)
}
