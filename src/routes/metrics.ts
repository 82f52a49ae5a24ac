import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem-response.ts'

export interface MetricsDeps {
  /** Prometheus' text format, and its media type. */
  metrics(): Promise<{ body: string; contentType: string }>
}

const route = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'metrics',
  tags: ['About'],
  summary: 'Tell Prometheus what is going on',
  description:
    'Requests by route and status, how long they took, entities by type, queue, threads, cache and memory. Nothing of a text.',
  responses: {
    200: {
      description: 'Prometheus’ text format, version 0.0.4',
      content: { 'text/plain': { schema: z.string().openapi({ example: 'anonymization_ready 1\n' }) } },
    },
    ...problemResponses(),
  },
})

export function metricsRoute({ metrics }: MetricsDeps) {
  return new OpenAPIHono().openapi(route, async (c) => {
    const { body, contentType } = await metrics()
    return c.body(body, 200, { 'Content-Type': contentType }) as never
  })
}
