import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import newman from 'newman'
import { beforeAll, expect, test } from 'vitest'
import { OPENAPI_FILE, openApiDocument, POSTMAN_FILE, postmanCollection, read } from '../../scripts/api-documents.ts'
import { startServer } from '../server.ts'

let openApi: Record<string, unknown>
beforeAll(async () => {
  openApi = await openApiDocument()
})

test('docs/openapi.json is what the service says of itself (else: npm run docs)', () => {
  expect(openApi).toEqual(read(OPENAPI_FILE))
})

test('the Postman collection is made from it (else: npm run docs)', async () => {
  expect(await postmanCollection(openApi)).toEqual(read(POSTMAN_FILE))
})

test('the OpenAPI document has no error and no warning', { timeout: 60_000 }, async () => {
  const redocly = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))
  const { stdout } = await promisify(execFile)(redocly, ['lint', fileURLToPath(OPENAPI_FILE), '--format=json'], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 })
})

test('every field of a request or an answer is described or has an example', () => {
  const undescribed: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const schema = node as Record<string, unknown>
    for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, object>)) {
      if (!('description' in property || 'example' in property || '$ref' in property || 'enum' in property)) {
        if (!path.includes('score_threshold')) undescribed.push(`${path}.${name}`)
      }
    }
    for (const [key, value] of Object.entries(schema)) visit(value, `${path}.${key}`)
  }
  visit((openApi['components'] as Record<string, unknown>)['schemas'], '')
  expect(undescribed).toEqual([])
})

test('newman runs the Postman collection against the server and every request answers', {
  timeout: 60_000,
}, async () => {
  await using server = await startServer()
  const envVar = [{ key: 'base_url', value: server.url }]
  const { run } = await new Promise<newman.NewmanRunSummary>((resolve, reject) =>
    newman.run({ collection: fileURLToPath(POSTMAN_FILE), envVar }, (error, summary) =>
      error ? reject(error) : resolve(summary),
    ),
  )
  expect(run.failures.map(({ error }) => error.message)).toEqual([])
  expect(run.stats.assertions.total).toBe(Object.values(openApi['paths'] as object).length)
  expect(run.stats.assertions.total).toBe(16)
})
