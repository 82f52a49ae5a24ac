import { beforeEach, expect, test } from 'vitest'
import { UNSERVED } from '../../scripts/api-documents.ts'
import { createApp } from '../../src/app.ts'
import { PRESIDIO_LANGUAGES } from '../../src/presidio/languages.ts'
import type { Work } from '../../src/work.ts'

const asked: Work[] = []
beforeEach(() => asked.splice(0))

const app = createApp({
  ...UNSERVED,
  onFault: (error) => expect.fail(String(error)),
  async answer(work: Work) {
    asked.push(work)
    return { body: new TextEncoder().encode('[]'), cacheStatus: 'bypass' }
  },
})
const list = async (path: string): Promise<string[]> => {
  const answer = await app.request(path)
  expect(answer.status).toBe(200)
  return (await answer.json()) as string[]
}

test('GET /health says that it is up', async () => {
  expect(await (await app.request('/health')).text()).toMatch(/^Presidio \w+ service is up$/)
})

test('GET /anonymizers and /deanonymizers name what can be asked for', async () => {
  expect(await list('/anonymizers')).toEqual(
    expect.arrayContaining(['encrypt', 'hash', 'keep', 'mask', 'redact', 'replace', 'placeholder', 'surrogate']),
  )
  expect(await list('/deanonymizers')).toEqual(['decrypt', 'deanonymize_keep'])
})

test.for(PRESIDIO_LANGUAGES)('GET /supportedentities?language=%s is a part of all', async (language) => {
  const all = await list('/supportedentities')
  const some = await list(`/supportedentities?language=${language}`)
  expect(some).toContain('EMAIL_ADDRESS')
  expect(all).toEqual(expect.arrayContaining(some))
  expect(all.length).toBeGreaterThan(some.length)
})

test('GET /recognizers names a recognizer for each type, and the models where there are any', async () => {
  expect(await list('/recognizers?language=de')).toHaveLength((await list('/supportedentities?language=de')).length)
  expect(await list('/recognizers?language=de')).not.toContain('TaggerRecognizer')
  expect(await list('/recognizers?language=fr')).toEqual(
    expect.arrayContaining(['TaggerRecognizer', 'FrNirRecognizer', 'CreditCardRecognizer']),
  )
})

test.for(['/recognizers', '/supportedentities'])('GET %s in a language that is none', async (path) => {
  const answer = await app.request(`${path}?language=xx`)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toEqual({ error: expect.stringContaining('must be one of de, en,') })
})

test.for([
  ['', 200, 'sm'],
  ['?model_size=lg', 200, 'lg'],
  ['?model_size=xl', 400, undefined],
] as const)('POST /analyze%s', async ([query, status, modelSize]) => {
  const answer = await app.request(`/analyze${query}`, {
    method: 'POST',
    body: JSON.stringify({ text: 'a', language: 'en' }),
    headers: { 'Content-Type': 'application/json' },
  })
  expect(answer.status).toBe(status)
  expect(asked.map((work) => (work.kind === 'analyze' ? work.request.modelSize : ''))).toEqual(
    modelSize ? [modelSize] : [],
  )
})
