import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { PresidioOperator } from '../../presidio/anonymize.ts'
import type { Deanonymizer } from '../../presidio/deanonymize.ts'
import { Problem } from '../../problem.ts'
import type { Span } from '../../span.ts'
import type { EntitiesDeps } from '../entities.ts'
import { respond } from '../respond.ts'
import { refuseTooLong } from '../text-length.ts'
import { errorResponses } from './errors.ts'
import { ANSWERS, EXAMPLES } from './examples.ts'
import { deanonymizerOf, operatorOf } from './operators.ts'

const Position = z.int('must be a whole number').min(0, 'must be positive')

const Place = z.object(
  {
    start: Position.openapi({ example: 6 }),
    end: Position.openapi({ example: 16 }),
    entity_type: z
      .string('must be a string')
      .min(1, 'must not be empty')
      .refine((type) => !(type in Object.prototype), 'must not be the name of a property of every object')
      .openapi({ example: 'PERSON' }),
  },
  'must be an object',
)

const AnalyzerResult = inOrder(
  Place.extend({
    score: z
      .number('Invalid input, analyzer result must contain score')
      .describe('Decides between two at one place.')
      .openapi({ example: 0.85 }),
  }),
)
const AnonymizerResult = inOrder(
  Place.extend({ score: z.number('must be a number').nullish().describe('Comes back.').openapi({ example: 0.85 }) }),
)

/** Each is checked by itself, as the messages are Presidio's. */
const Config = z.record(
  z.string(),
  z.object({ type: z.string('must be a string').describe('Its name; its parameters stand beside it.') }).loose(),
  'must be an object: a type of entity or DEFAULT, and its operator',
)

const text = z.string('No text provided').openapi({ example: 'Hello John Smith' })

const AnonymizeBody = z
  .object({
    text,
    analyzer_results: z
      .array(AnalyzerResult, 'Invalid input, request must contain analyzer results')
      .openapi({ example: [{ start: 6, end: 16, score: 0.85, entity_type: 'PERSON' }] }),
    anonymizers: Config.nullish()
      .describe('By type; `DEFAULT` for the rest, else `replace`.')
      .openapi({ example: { DEFAULT: { type: 'replace', new_value: 'ANONYMIZED' } } }),
  })
  .openapi('AnonymizeRequest')

const DeanonymizeBody = z
  .object({
    text: text.openapi({ example: 'My name is S184CMt9Drj7QaKQ21JTrpYzghnboTF9pn_neN8JME0=' }),
    anonymizer_results: z
      .array(AnonymizerResult, 'must be a list')
      .nullish()
      .openapi({ example: [{ start: 11, end: 55, entity_type: 'PERSON' }] }),
    deanonymizers: Config.nullish().openapi({ example: { PERSON: { type: 'decrypt', key: 'WmZq4t7w!z%C&F)J' } } }),
  })
  .openapi('DeanonymizeRequest')

const EngineResult = z
  .object({
    text: z.string().describe('The new text.'),
    items: z
      .array(
        z.object({
          start: z.int().describe('In the new text, in code points.'),
          end: z.int().describe('Exclusive.'),
          entity_type: z.string().openapi({ example: 'PERSON' }),
          text: z.string().describe('What the operator made.'),
          operator: z.string().openapi({ example: 'replace' }),
          score: z.number().nullable().describe('Of the result that was given.').openapi({ example: 0.85 }),
        }),
      )
      .describe('By start, the last first.'),
  })
  .openapi('EngineResult')

const ok = (example: object) => ({
  description: 'The new text',
  content: { 'application/json': { schema: EngineResult, example } },
})

const anonymizeRoute = createRoute({
  method: 'post',
  path: '/anonymize',
  operationId: 'presidioAnonymize',
  tags: ['Presidio'],
  summary: 'Put something else in the place of given entities',
  request: {
    body: { required: true, content: { 'application/json': { schema: AnonymizeBody, example: EXAMPLES.anonymize } } },
  },
  responses: { 200: ok(ANSWERS.anonymize), ...errorResponses },
})

const deanonymizeRoute = createRoute({
  method: 'post',
  path: '/deanonymize',
  operationId: 'presidioDeanonymize',
  tags: ['Presidio'],
  summary: 'Decrypt what was encrypted',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeanonymizeBody, example: EXAMPLES.deanonymize } },
    },
  },
  responses: { 200: ok(ANSWERS.deanonymize), ...errorResponses },
})

export function addAnonymize(app: OpenAPIHono, deps: EntitiesDeps): void {
  const { maxTextChars } = deps
  app.openapi(anonymizeRoute, async (c) => {
    const { text, analyzer_results, anonymizers } = c.req.valid('json')
    refuseTooLong(text, maxTextChars)
    const operators = byType<PresidioOperator>(anonymizers, operatorOf)
    const request = { text, results: analyzer_results.map(spanOf), operators }
    return respond(c, deps, { kind: 'anonymize', request })
  })
  app.openapi(deanonymizeRoute, async (c) => {
    const { text, anonymizer_results, deanonymizers } = c.req.valid('json')
    refuseTooLong(text, maxTextChars)
    const operators = byType<Deanonymizer>(deanonymizers, deanonymizerOf)
    const results = (anonymizer_results ?? []).map(spanOf)
    for (const [i, { type }] of results.entries()) {
      if (operators[type] === undefined && operators['DEFAULT'] === undefined) {
        throw new Problem('invalid-request', [
          { field: `anonymizer_results.${i}`, message: 'has a type without a deanonymizer' },
        ])
      }
    }
    const request = { text, results, deanonymizers: operators }
    return respond(c, deps, { kind: 'deanonymize', request })
  })
}

function byType<T>(
  config: Record<string, { type: string }> | null | undefined,
  read: (operator: { type: string }) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(config ?? {}).map(([type, operator]) => [type, read(operator)]))
}

function spanOf(result: { start: number; end: number; entity_type: string; score?: number | null | undefined }): Span {
  return { type: result.entity_type, start: result.start, end: result.end, score: result.score ?? 0 }
}

function inOrder<T extends z.ZodType<{ start: number; end: number }>>(place: T): T {
  return place.refine(({ start, end }) => start <= end, 'must have a start that is not after its end')
}
