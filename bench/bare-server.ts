import { serve } from '@hono/node-server'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

/** What any service on this stack costs: the body read and checked, a fixed answer given. */
const route = createRoute({
  method: 'post',
  path: '/entities',
  request: {
    body: { required: true, content: { 'application/json': { schema: z.strictObject({ text: z.string().min(1) }) } } },
  },
  responses: {
    200: {
      description: '',
      content: { 'application/json': { schema: z.strictObject({ anonymized_text: z.string() }) } },
    },
  },
})
const app = new OpenAPIHono().openapi(route, (c) => c.json({ anonymized_text: c.req.valid('json').text }, 200))

const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) =>
  console.log(JSON.stringify({ msg: 'ready', address: { port } })),
)
process.once('SIGTERM', () => server.close(() => process.exit(0)))
