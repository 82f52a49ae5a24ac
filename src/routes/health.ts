import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem-response.ts'
import { Problem } from '../problem.ts'

const pingRoute = createRoute({
  method: 'get',
  path: '/ping',
  operationId: 'ping',
  tags: ['About'],
  summary: 'Tell whether the server is alive',
  responses: {
    200: {
      description: 'It is',
      content: { 'application/json': { schema: z.strictObject({ ping: z.literal('pong!') }).openapi('Ping') } },
    },
    ...problemResponses(),
  },
})

const readyRoute = createRoute({
  method: 'get',
  path: '/ready',
  operationId: 'ready',
  tags: ['About'],
  summary: 'Tell whether the server can be sent requests',
  description: 'It can once the models are loaded and a first text has been read, and until it is told to stop.',
  responses: {
    200: {
      description: 'It can',
      content: { 'application/json': { schema: z.strictObject({ ready: z.literal(true) }).openapi('Ready') } },
    },
    ...problemResponses('not-ready'),
  },
})

export function healthRoutes({ isReady }: { isReady(): boolean }) {
  return new OpenAPIHono()
    .openapi(pingRoute, (c) => c.json({ ping: 'pong!' } as const, 200))
    .openapi(readyRoute, (c) => {
      if (!isReady()) throw new Problem('not-ready')
      return c.json({ ready: true } as const, 200)
    })
}
