import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { hasNames, PRESIDIO_LANGUAGES, recognizerName, supportedEntities } from '../../presidio/languages.ts'
import { errorResponses } from './errors.ts'
import { ANONYMIZERS, DEANONYMIZERS } from './operators.ts'

const Names = z.array(z.string())
const Language = z.object({
  language: z
    .enum(PRESIDIO_LANGUAGES as [string, ...string[]], `must be one of ${PRESIDIO_LANGUAGES.join(', ')}`)
    .optional()
    .openapi({ description: 'Of all languages when absent.', example: 'en' }),
})

const list = (
  path: string,
  operationId: string,
  summary: string,
  example: string[],
  request: { query?: typeof Language } = {},
) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags: ['Presidio'],
    summary,
    request,
    responses: {
      200: { description: 'Their names', content: { 'application/json': { schema: Names, example } } },
      ...(request.query === undefined
        ? {}
        : { 422: errorResponses['422'] as NonNullable<(typeof errorResponses)['422']> }),
    },
  })

const health = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'presidioHealth',
  tags: ['Presidio'],
  summary: 'Tell whether the server is up',
  responses: { 200: { description: 'It is', content: { 'text/plain': { schema: z.string() } } } },
})

export function addLists(app: OpenAPIHono): void {
  const byLanguage = { query: Language }
  app.openapi(
    list('/recognizers', 'presidioRecognizers', 'List the recognizers', ['CreditCardRecognizer'], byLanguage),
    (c) => {
      const language = c.req.query('language')
      const names = supportedEntities(language).map(recognizerName)
      const models = language === undefined || hasNames(language) ? ['TaggerRecognizer'] : []
      return c.json([...models, ...names], 200) as never
    },
  )
  app.openapi(
    list('/supportedentities', 'presidioSupportedEntities', 'List the types', ['PERSON', 'CREDIT_CARD'], byLanguage),
    (c) => c.json(supportedEntities(c.req.query('language')), 200) as never,
  )
  app.openapi(
    list('/anonymizers', 'presidioAnonymizers', 'List the operators of /anonymize', ANONYMIZERS),
    (c) => c.json(ANONYMIZERS, 200) as never,
  )
  app.openapi(
    list('/deanonymizers', 'presidioDeanonymizers', 'List the operators of /deanonymize', DEANONYMIZERS),
    (c) => c.json(DEANONYMIZERS, 200) as never,
  )
  app.openapi(health, (c) => c.text('Presidio Analyzer service is up', 200))
}
