import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { models } from '../detect/ner/models.ts'
import { NER_TYPES } from '../detect/ner/ner.ts'
import { problemResponses } from '../http/problem-response.ts'
import { LANGUAGES, MODEL_SIZES } from '../span.ts'

const ModelInfo = z
  .strictObject({
    language: z.enum(LANGUAGES).openapi({ example: 'en' }),
    size: z.enum(MODEL_SIZES).openapi({ example: 'sm' }),
    name: z.string().openapi({ example: 'compromise' }),
    version: z.string().openapi({ example: '14.17.0' }),
    license: z.string().describe('SPDX identifier.').openapi({ example: 'MIT' }),
    description: z.string().describe('What it is.').openapi({ example: 'Word lists and grammar rules.' }),
    entities: z
      .array(z.string())
      .describe('The types it finds.')
      .openapi({ example: ['PERSON', 'LOCATION'] }),
  })
  .openapi('Model')

const Models = z
  .strictObject({ models: z.array(ModelInfo).describe('One for each language and size.') })
  .openapi('Models')

const route = createRoute({
  method: 'get',
  path: '/models',
  operationId: 'listModels',
  tags: ['About'],
  summary: 'List the models, by language and size',
  responses: {
    200: {
      description: 'Every model that a request can choose',
      content: { 'application/json': { schema: Models } },
    },
    ...problemResponses(),
  },
})

export function modelsRoute() {
  const entities = NER_TYPES.map(({ type }) => type)
  const answer = { models: models.map(({ load: _, ...model }) => ({ ...model, entities })) }
  return new OpenAPIHono().openapi(route, (c) => c.json(answer, 200))
}
