import { readFileSync, writeFileSync } from 'node:fs'
import { convert } from 'openapi-to-postmanv2'
import { type AppDeps, createApp } from '../src/app.ts'
import { parseConfig } from '../src/config.ts'
import { ENTITIES_FILE, entitiesPage } from './entities-page.ts'

/** Documents kept in `docs/`, as the code of today makes them. Run as a script, this file writes them. */
export const OPENAPI_FILE = new URL('../docs/openapi.json', import.meta.url)
export const POSTMAN_FILE = new URL('../docs/anonymization-api.postman_collection.json', import.meta.url)

const { MAX_TEXT_CHARS, MAX_BODY_BYTES, MAX_BODIES_BYTES } = parseConfig({})
const notServed = () => Promise.reject(new Error('not served'))

/** Of an app that is open to everybody and has the limits of a service that nobody set up, but answers nothing. */
export const UNSERVED: AppDeps = {
  models: [],
  maxTextChars: MAX_TEXT_CHARS,
  maxBodyBytes: MAX_BODY_BYTES,
  maxBodiesBytes: MAX_BODIES_BYTES,
  access: { keys: () => undefined, rateLimiter: undefined, trustedProxies: 0 },
  corsOrigins: [],
  answer: notServed,
  batch: { maxLines: 0, idleMs: 1000, linesInWork: 1, answer: notServed },
  clearCache: () => {},
  metrics: async () => ({ body: '', contentType: 'text/plain' }),
  isReady: () => false,
  onAnswered: () => {},
  onFault: () => {},
}

export async function openApiDocument(): Promise<Record<string, unknown>> {
  const app = createApp(UNSERVED)
  return (await app.request('/openapi.json')).json() as Promise<Record<string, unknown>>
}

interface Item {
  id?: string
  name: string
  item?: Item[]
  response?: (Item & { code: number })[]
  event?: unknown
  request?: { method?: string; auth?: unknown; body?: { raw?: string } }
}

/** The token of the documentation's example, which no server takes: the collection asks for one of its own. */
const TOKEN = 'v1.3q2-7w'
const GET_TOKEN = `pm.sendRequest({
  url: pm.variables.replaceIn('{{base_url}}/entities'),
  method: 'POST',
  header: { 'Content-Type': 'application/json' },
  body: { mode: 'raw', raw: JSON.stringify({ text: 'Dear John Smith,', reversible: true }) },
}, (error, answer) => pm.variables.set('restore_token', answer.json().restore_token))`.split('\n')

/** A collection with a request for each operation, its example as the body, and a test that it answers 200, or 204 where there is nothing to say. */
export async function postmanCollection(openApi: Record<string, unknown>): Promise<unknown> {
  const options = { requestParametersResolution: 'Example', folderStrategy: 'Tags' } as const
  const collection = await new Promise<{ item: Item[]; info: object }>((resolve, reject) =>
    convert({ type: 'json', data: structuredClone(openApi) }, options, (error, result) => {
      const data = result?.output?.[0]?.data
      if (error || data === undefined) reject(error ?? new Error(result?.reason ?? 'no collection'))
      else resolve(data as { item: Item[]; info: object })
    }),
  )
  const { name, description, schema } = collection.info as Record<string, unknown>
  const document = {
    info: { name, description, schema },
    variable: [{ key: 'base_url', value: 'http://localhost:8000' }],
    item: collection.item.map(tidy),
  }
  return JSON.parse(JSON.stringify(document).replaceAll('{{baseUrl}}', '{{base_url}}'))
}

/** Without the identifiers that are new in each run, and with the answers of success only. */
function tidy({ id: _, item, response, request, ...rest }: Item): unknown {
  if (item !== undefined) return { ...rest, item: item.map(tidy) }
  const status = request?.method === 'DELETE' ? 204 : 200
  const exec = [`pm.test('answers ${status}', () => pm.response.to.have.status(${status}))`]
  const script = (listen: string, exec: readonly string[]) => ({ listen, script: { type: 'text/javascript', exec } })
  const body = request?.body?.raw
  const isRestore = body?.includes(TOKEN) === true
  return {
    ...rest,
    event: [script('test', exec), ...(isRestore ? [script('prerequest', GET_TOKEN)] : [])],
    request: {
      ...request,
      auth: undefined,
      ...(isRestore && { body: { ...request?.body, raw: body?.replace(TOKEN, '{{restore_token}}') } }),
    },
    response: response?.filter(({ code }) => code === 200).map(({ id: _id, ...example }) => example),
  }
}

export function write(file: URL, document: unknown): void {
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`)
}

export function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

if (import.meta.main) {
  const openApi = await openApiDocument()
  write(OPENAPI_FILE, openApi)
  write(POSTMAN_FILE, await postmanCollection(openApi))
  writeFileSync(ENTITIES_FILE, entitiesPage())
}
