import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../../src/detect/catalog.ts'
import { createService } from './service.ts'

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService()
})

test('GET /ping says that the server is alive', async () => {
  const answer = await service.send('GET', '/ping')
  expect(answer.status).toBe(200)
  expect(answer.json()).toEqual({ ping: 'pong!' })
})

test('GET /ready says 200 when it is, 503 when it is not', async () => {
  expect((await service.send('GET', '/ready')).status).toBe(200)
  const { send } = await createService({ isReady: () => false })
  const answer = await send('GET', '/ready')
  expect(answer.status).toBe(503)
  expect(answer.json()).toMatchObject({ code: 'not-ready' })
})

test('GET /models lists a model for each language and size', async () => {
  const { models } = (await service.send('GET', '/models')).json()
  expect(models.map(({ language, size }: Record<string, string>) => `${language}-${size}`)).toEqual([
    'en-sm',
    'en-md',
    'en-lg',
    'fr-sm',
    'fr-md',
    'fr-lg',
  ])
  const types = catalog.map(({ type }) => type)
  for (const { entities, version, license } of models) {
    expect(types).toEqual(expect.arrayContaining(entities))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(license).toBe('MIT')
  }
  for (const { language, quality, date, command, training_data } of models) {
    expect(quality.map(({ set }: { set: string }) => set)).toContain(`corpus/test/${language}`)
    for (const { f1, leak, over_masked } of quality) {
      expect(f1).toBeGreaterThan(50)
      expect(leak).toBeLessThan(30)
      expect(over_masked).toBeLessThan(5)
    }
    expect(date).toMatch(/^2\d{3}-\d\d-\d\d$/)
    expect(command).toMatch(/^node training\/\w+\.ts /)
    expect(training_data).not.toEqual([])
  }
})

test('GET / leads to the documentation', async () => {
  const answer = await service.send('GET', '/')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('Location')).toBe('/docs')
})

test.for([
  ['/docs', 'text/html', 'swagger-ui-bundle.js'],
  ['/docs/start.js', 'text/javascript', '/openapi.json'],
  ['/docs/swagger-ui.css', 'text/css', '.swagger-ui'],
  ['/docs/swagger-ui-bundle.js', 'text/javascript', 'SwaggerUIBundle'],
  ['/docs/favicon-32x32.png', 'image/png', 'PNG'],
] as const)('GET %s is served from here', async ([path, type, content]) => {
  const answer = await service.send('GET', path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toContain(type)
  expect(answer.text).toContain(content)
  expect(
    (await service.send('GET', path, { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } })).status,
  ).toBe(304)
})

test.for([
  '/nope',
  '/entities/',
  '/Entities',
  '/docs/../package.json',
  '/docs/%2e%2e/package.json',
  '/docs/swagger-ui.js',
  '//',
])('GET %s is no route', async (path) => {
  const answer = await service.send('GET', path)
  expect(answer.status).toBe(404)
  expect(answer.json()).toMatchObject({ code: 'not-found' })
})

test.for([
  ['GET', '/entities', 'POST'],
  ['PUT', '/entities', 'POST'],
  ['DELETE', '/entities', 'POST'],
  ['OPTIONS', '/entities', 'POST'],
  ['POST', '/ping', 'GET, HEAD'],
  ['POST', '/models', 'GET, HEAD'],
  ['DELETE', '/docs', 'GET, HEAD'],
] as const)('%s %s is the wrong method', async ([method, path, allow]) => {
  const answer = await service.send(method, path)
  expect(answer.status).toBe(405)
  expect(answer.json()).toMatchObject({ code: 'method-not-allowed' })
  expect(answer.headers.get('Allow')).toBe(allow)
})

test('no answer names the framework, and every one has the security headers', async () => {
  for (const path of ['/ping', '/nope', '/docs']) {
    const { headers } = await service.send('GET', path)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.has('X-Powered-By')).toBe(false)
  }
})
