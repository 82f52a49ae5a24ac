import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { openApiDocument, UNSERVED } from '../../scripts/api-documents.ts'
import { type AppDeps, createApp } from '../../src/app.ts'
import { randomKey } from '../../src/crypto/key-ring.ts'
import { readModels } from '../../src/detect/ner/model-files.ts'
import { loadModels } from '../../src/detect/ner/models.ts'
import type { EntitiesAnswer } from '../../src/pipeline.ts'
import { start, type Work } from '../../src/work.ts'

/** The app with real models on this thread, every answer of which is checked against the OpenAPI document. */
export async function createService(deps: Partial<AppDeps> = {}) {
  const files = await readModels()
  const models = await loadModels(files)
  const checkAnswer = await answerChecker()
  const faults: unknown[] = []
  const keys = { hash: randomKey(), restore: [randomKey()], restoreTtlMs: 60_000 }
  const bytesOf = async (asked: Work) => {
    const work = start(asked, { models, keys })
    for (;;) {
      const { done, value } = work.next()
      if (done === true) return new TextEncoder().encode(JSON.stringify(value))
      await value
    }
  }
  const app = createApp({
    ...UNSERVED,
    models: files.cards,
    maxTextChars: 1000,
    maxBodyBytes: 20_000,
    batch: { maxLines: 100, idleMs: 10_000, linesInWork: 2, answer: bytesOf },
    isReady: () => true,
    onFault: (error) => faults.push(error),
    answer: async (asked) => ({ body: await bytesOf(asked), cacheStatus: 'bypass' }),
    ...deps,
  })

  async function send(method: string, path: string, init: RequestInit = {}) {
    const response = await app.request(path, { ...init, method })
    const text = await response.text()
    if (response.status !== 302 && method !== 'OPTIONS') checkAnswer(method, path, response, text)
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
  }
  const post = (body: unknown, headers: Record<string, string> = {}, path = '/entities') =>
    send('POST', path, {
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const find = async (body: unknown): Promise<EntitiesAnswer> => {
    const { status, json, text } = await post(body)
    expect(status, text).toBe(200)
    return json()
  }
  return { send, post, find, faults }
}

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>
}

async function answerChecker() {
  const document = await openApiDocument()
  const paths = document['paths'] as Record<string, Record<string, Operation>>
  // what OpenAPI adds to JSON Schema says nothing about validity
  const ajv = new Ajv2020({ strict: false }).addSchema({ ...document, $id: 'openapi' })
  const validators = new Map<string, ValidateFunction>()

  return (method: string, path: string, response: Response, text: string) => {
    const mediaType = response.headers.get('Content-Type')?.split(';')[0] ?? ''
    if (path.startsWith('/docs') || path === '/openapi.json') return
    const operation = paths[path]?.[method.toLowerCase()]
    const status = operation?.responses[response.status] === undefined ? 'default' : String(response.status)
    const pointer =
      operation === undefined
        ? 'components/schemas/Problem'
        : ['paths', path, method.toLowerCase(), 'responses', status, 'content', mediaType, 'schema']
            .map(escapePointer)
            .join('/')
    if (operation !== undefined) {
      expect(Object.keys(operation.responses[status]?.content ?? {}), `${method} ${path}: ${status}`).toContain(
        mediaType,
      )
    } else {
      expect(mediaType).toBe('application/problem+json')
    }
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` })
    validators.set(pointer, validate)
    expect(
      validate(mediaType === 'application/x-ndjson' ? text : JSON.parse(text)),
      ajv.errorsText(validate.errors),
    ).toBe(true)
  }
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
