import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { ModelCard } from '../detect/ner/model-files.ts'
import { problemResponses } from '../http/problem-response.ts'
import { LANGUAGES, MODEL_SIZES } from '../span.ts'

const percent = (description: string, example: number) => z.number().describe(description).openapi({ example })

const ModelInfo = z
  .strictObject({
    language: z.enum(LANGUAGES).openapi({ example: 'en' }),
    size: z.enum(MODEL_SIZES).openapi({ example: 'sm' }),
    name: z.string().openapi({ example: 'tagger' }),
    version: z.string().openapi({ example: '1.0.0' }),
    license: z.string().describe('SPDX identifier.').openapi({ example: 'MIT' }),
    description: z
      .string()
      .describe('What it is.')
      .openapi({ example: 'A conditional random field over hashed features.' }),
    entities: z
      .array(z.string())
      .describe('The types it finds.')
      .openapi({ example: ['PERSON', 'LOCATION', 'ORGANIZATION'] }),
    size_on_disk: z.int().describe('All its files, in bytes.').openapi({ example: 900_000 }),
    quality: z
      .array(
        z.strictObject({
          set: z.string().describe('Labelled texts that it was measured on.').openapi({ example: 'corpus/test' }),
          f1: percent('Names found with the very edges and type, F1, in %.', 85.1),
          leak: percent('Share of the letters of names that stay readable, in %.', 3.2),
          over_masked: percent('Share of all other letters that are masked, in %.', 2.4),
        }),
      )
      .describe('What it was measured to find.'),
    date: z.string().describe('When it was made; empty for one in MODEL_DIR.').openapi({ example: '2026-11-26' }),
    command: z
      .string()
      .describe('What made it; empty for one in MODEL_DIR.')
      .openapi({ example: 'node training/train.ts --language en --size sm' }),
    training_data: z
      .array(
        z.strictObject({
          name: z.string().openapi({ example: 'Texts of users, written for this project' }),
          license: z.string().describe('SPDX expression.').openapi({ example: 'CC0-1.0' }),
          source: z.string().describe('Where they come from.').openapi({ example: 'corpus/' }),
        }),
      )
      .describe('What it was trained on.'),
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

export function modelsRoute(cards: readonly ModelCard[]) {
  const answer = Models.parse({ models: cards.map(({ files: _, calibration: __, ...card }) => card) })
  return new OpenAPIHono().openapi(route, (c) => c.json(answer, 200))
}
