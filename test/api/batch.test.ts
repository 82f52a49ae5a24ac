import { beforeAll, describe, expect, test } from 'vitest'
import { BATCH_ANSWERS, BATCH_REQUEST_EXAMPLE } from '../../src/routes/batch-example.ts'
import { createService } from './service.ts'

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService()
})

const NDJSON = 'application/x-ndjson'
const ndjson = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).join('\n')
const send = async (body: string, contentType = NDJSON) => {
  const answer = await service.post(body, { 'Content-Type': contentType }, '/entities/batch')
  const lines = () =>
    answer.text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  return { ...answer, lines }
}
const anonymized = async (values: readonly object[]) =>
  (await send(ndjson(values))).lines().map(({ anonymized_text }) => anonymized_text)

test('the documented answer to the documented batch', async () => {
  const lines = (await send(BATCH_REQUEST_EXAMPLE)).lines()
  for (const line of lines) {
    // the next training moves the scores of names a little
    for (const entity of line.entities ?? []) entity.score = expect.closeTo(entity.score, 1)
  }
  expect(BATCH_ANSWERS).toEqual(lines)
})

test('each line is answered as POST /entities answers it', async () => {
  const requests = [
    { text: 'John Smith of Paris', offset_unit: 'utf16' },
    { text: 'Appelez le 01 99 00 12 34', model_language: 'fr', explain: true },
    { text: 'mary@example.org', operators: { DEFAULT: { type: 'redact' } } },
  ]
  const alone = await Promise.all(requests.map((request) => service.find(request)))
  expect((await send(ndjson(requests))).lines()).toEqual(alone)
})

describe('equal persons get equal values in all lines where a seed is given', () => {
  test.for(['surrogate', 'placeholder'])('%s', async (type) => {
    const operators = { PERSON: { type, seed: 'one seed' } }
    const texts = ['Ada Palmer called', 'Write to Ada Palmer', 'Write to Tom Becker']
    const [first = '', second = '', third = ''] = await anonymized(texts.map((text) => ({ text, operators })))
    const name = first.replace(' called', '')
    expect(name).not.toContain('Palmer')
    expect(second).toBe(`Write to ${name}`)
    expect(third).not.toBe(second)
  })

  test('date_shift keeps the distances between lines', async () => {
    const operators = { DATE_TIME: { type: 'date_shift', seed: 'one seed' } }
    const texts = ['Came on 2024-03-01', 'Left on 2024-03-11']
    const [came = '', left = ''] = await anonymized(texts.map((text) => ({ text, operators })))
    const dayOf = (text: string) => Date.parse(text.slice(-10)) / 86_400_000
    expect(came).not.toContain('2024-03-01')
    expect(dayOf(left) - dayOf(came)).toBe(10)
  })
})

test('a line that is wrong gets the problem it would get alone, with its number', async () => {
  const lines = ['{"text": "Hi"', '', '{"text": ""}', '{"text": "Hi", "x": 1}', `{"text": "${'x'.repeat(1001)}"}`]
  expect((await send([...lines, '[]', '{"text": "Mary Poppins"}'].join('\r\n'))).lines()).toMatchObject([
    { line: 1, status: 400, code: 'invalid-json' },
    { line: 3, status: 422, code: 'invalid-request', errors: [{ field: 'text' }] },
    { line: 4, status: 422, code: 'invalid-request', errors: [{ field: 'x' }] },
    { line: 5, status: 413, code: 'text-too-long', errors: [{ field: 'text' }] },
    { line: 6, status: 422, code: 'invalid-request' },
    { anonymized_text: 'XXXXXXXXXXXX' },
  ])
})

test('no line, no answer', async () => {
  expect(await send('\n\n')).toMatchObject({ status: 200, text: '' })
})

test.for(['application/ndjson', 'application/jsonl', 'Application/X-NDJSON; charset=utf-8'])(
  'takes %s',
  async (type) => {
    expect((await send('{"text": "Hi"}', type)).lines()).toMatchObject([{ anonymized_text: 'Hi' }])
  },
)

test.for(['application/json', 'text/plain', 'application/x-ndjsonx'])('does not take %s', async (type) => {
  const answer = await send('{"text": "Hi"}', type)
  expect(answer.status).toBe(415)
  expect(answer.json()).toMatchObject({ code: 'unsupported-media-type' })
})

test('is not begun while the server starts or stops', async () => {
  const { post } = await createService({ isReady: () => false })
  const answer = await post('{"text": "Hi"}', { 'Content-Type': NDJSON }, '/entities/batch')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBe('1')
})
