import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { etag } from 'hono/etag'

/** The files that the page needs, by the name they are served under. */
const ASSETS = {
  'swagger-ui.css': [import.meta.resolve('swagger-ui-dist/swagger-ui.css'), 'text/css; charset=utf-8'],
  'swagger-ui-bundle.js': [
    import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
    'text/javascript; charset=utf-8',
  ],
  'favicon-32x32.png': [import.meta.resolve('swagger-ui-dist/favicon-32x32.png'), 'image/png'],
} as const

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>anonymization-api</title>
    <link rel="icon" href="/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`

// validatorUrl: the badge of another host, which would be told the address of this one
const START = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  validatorUrl: null,
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
})
`

// The page may talk to this server and nobody else; its style sheet has pictures in data: URLs and sets styles by script.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Interactive documentation made from `/openapi.json`, all of it served from here. */
export function docsPage(): Hono {
  const app = new Hono().use(etag())
  app.get('/docs', (c) => c.html(PAGE, 200, { 'Content-Security-Policy': POLICY }))
  app.get('/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  for (const [name, [file, type]] of Object.entries(ASSETS)) {
    const content = readFileSync(new URL(file))
    app.get(`/docs/${name}`, (c) => c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' }))
  }
  return app
}
