import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem-response.ts'

const route = createRoute({
  method: 'delete',
  path: '/cache',
  operationId: 'clearCache',
  tags: ['About'],
  summary: 'Forget all answers that are kept',
  description:
    'Those of all callers. Answers that are kept hold the entities of their texts, in memory only, for an hour at most. ' +
    'What is in work meanwhile is answered, and not kept.',
  responses: { 204: { description: 'They are forgotten' }, ...problemResponses() },
})

export interface CacheDeps {
  clearCache(): void
}

export function cacheRoute({ clearCache }: CacheDeps) {
  return new OpenAPIHono().openapi(route, (c) => {
    clearCache()
    return c.body(null, 204)
  })
}
