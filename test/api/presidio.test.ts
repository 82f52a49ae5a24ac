import { beforeAll, describe, expect, test } from 'vitest'
import { Problem } from '../../src/problem.ts'
import { ANSWERS, EXAMPLES } from '../../src/routes/presidio/examples.ts'
import fixtures from './presidio-fixtures.json' with { type: 'json' }
import { createService } from './service.ts'

const MARKER = 'Zebulon-Quartermaine'

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService()
})

async function ask(path: string, body: unknown) {
  const { status, text, json } = await service.post(body, {}, path)
  expect(status, text).toBe(200)
  return json()
}

// what presidio-analyzer and presidio-anonymizer 2.2.366 answered
describe('like Presidio, to the letter:', () => {
  test.for(fixtures.answered)('$path $name', async ({ path, body, answer }) => {
    expect(await ask(path, body)).toEqual(answer)
  })
})

describe('refuses what Presidio refuses, and what makes it fail:', () => {
  test.for(fixtures.refused)('$path $name', async ({ path, body, status }) => {
    const answer = await service.post(JSON.stringify(body), {}, path)
    if (status === 500) expect([400, 422]).toContain(answer.status)
    else expect(answer.status).toBe(status)
    expect(answer.json()).toEqual({ error: expect.stringMatching(/./) })
  })
})

test.for(['analyze', 'anonymize', 'deanonymize'] as const)('the documented answer to /%s', async (name) => {
  const answer: unknown = await ask(`/${name}`, EXAMPLES[name])
  if (name !== 'analyze') expect(answer).toEqual(ANSWERS[name])
  else expect(answer).toEqual(ANSWERS.analyze.map((r) => ({ ...r, score: expect.closeTo(r.score, 1) })))
})

describe('unlike Presidio on purpose:', () => {
  const span = (start: number, end: number, entity_type = 'PERSON') => ({ start, end, score: 0.8, entity_type })

  test('neighbours of one type stay apart', async () => {
    const body = { text: 'Jane Doe', analyzer_results: [span(0, 4), span(5, 8)] }
    expect((await ask('/anonymize', body)).text).toBe('<PERSON> <PERSON>')
  })

  test.for([
    ['keep', 'Jane Doe'],
    ['mask', '********'],
  ] as const)('%s doubles no text that two results cover', async ([type, text]) => {
    const operator = { type, masking_char: '*', chars_to_mask: 99, from_end: false }
    const body = {
      text: 'Jane Doe',
      analyzer_results: [span(0, 6, 'A'), span(2, 8, 'B')],
      anonymizers: { DEFAULT: operator },
    }
    expect((await ask('/anonymize', body)).text).toBe(text)
  })

  test('nothing is decrypted twice', async () => {
    const body = { ...EXAMPLES.deanonymize, anonymizer_results: [span(11, 55), span(11, 55)] }
    expect((await ask('/deanonymize', body)).text).toBe('My name is Chloë')
  })

  test('a hash without a salt is the same each time', async () => {
    const body = { text: 'Bob', analyzer_results: [span(0, 3)], anonymizers: { DEFAULT: { type: 'hash' } } }
    expect(await ask('/anonymize', body)).toEqual(await ask('/anonymize', body))
  })

  test('a wrong operator is refused even where it is not used', async () => {
    const body = { text: 'Bob', analyzer_results: [], anonymizers: { PERSON: { type: 'nope' } } }
    expect((await service.post(body, {}, '/anonymize')).status).toBe(422)
  })
})

describe('POST /analyze', () => {
  test.for([
    ['en', 'names, identifiers', ['EMAIL_ADDRESS', 'PERSON']],
    ['de', 'identifiers', ['EMAIL_ADDRESS']],
  ] as const)('%s: finds %s, and says so', async ([language, detection, types]) => {
    const answer = await service.post({ text: 'John Smith, jane@example.org', language }, {}, '/analyze')
    expect(answer.headers.get('X-Detection')).toBe(detection)
    expect(answer.json().map((result: { entity_type: string }) => result.entity_type)).toEqual(types)
  })

  test('says why', async () => {
    const body = { ...EXAMPLES.analyze, entities: ['ZIP', 'PERSON'], return_decision_process: true }
    const [person, zip] = await ask('/analyze', body)
    expect(person.analysis_explanation).toMatchObject({
      recognizer: 'TaggerRecognizer',
      textual_explanation: expect.stringMatching(/^Identified as PERSON by the model /),
    })
    expect(zip.analysis_explanation).toMatchObject({
      pattern_name: 'zip code (weak)',
      pattern: EXAMPLES.analyze.ad_hoc_recognizers[0]?.patterns[0]?.regex,
      original_score: 0.01,
      score: zip.score,
      supportive_context_word: 'zip',
    })
    expect(zip.analysis_explanation.score_context_improvement).toBeCloseTo(zip.score - 0.01, 3)
  })

  test('a word of `context` raises the score as one in the text does', async () => {
    const score = async (text: string, context?: string[]) =>
      (await ask('/analyze', { ...EXAMPLES.analyze, text, context, entities: ['ZIP'] }))[0].score
    expect(await score('It is 10023.', ['zip'])).toBe(await score('The zip is 10023.'))
    expect(await score('It is 10023.')).toBe(0.01)
  })

  test('takes no more characters in all its texts than in one', async () => {
    const ofTwo = { text: ['a'.repeat(600), 'a'.repeat(600)], language: 'en' }
    expect((await service.post(ofTwo, {}, '/analyze')).status).toBe(413)
  })
})

describe('POST /anonymize and /deanonymize', () => {
  const results = [{ start: 3, end: 8, score: 0.5, entity_type: 'PERSON' }]

  test.for(['k'.repeat(16), 'é'.repeat(12), 'k'.repeat(32)])('a round trip with the key %s', async (key) => {
    const text = '😀: Chloë!'
    const anonymizers = { DEFAULT: { type: 'encrypt', key } }
    const encrypted = await ask('/anonymize', { text, analyzer_results: results, anonymizers })
    expect(encrypted.text).not.toContain('Chloë')
    const deanonymizers = { DEFAULT: { type: 'decrypt', key } }
    const body = { text: encrypted.text, anonymizer_results: encrypted.items, deanonymizers }
    expect(await ask('/deanonymize', body)).toMatchObject({ text, items: [{ start: 3, end: 8, operator: 'decrypt' }] })
  })

  test.for([
    ['placeholder', /^😀: <PERSON_1>!$/],
    ['surrogate', /^😀: (?!Chloë)\p{L}+!$/u],
    ['generalize', /^😀: <PERSON>!$/],
    ['date_shift', /^😀: <PERSON_1>!$/],
  ] as const)('our operator %s', async ([type, text]) => {
    const body = { text: '😀: Chloë!', analyzer_results: results, anonymizers: { DEFAULT: { type } } }
    expect(await ask('/anonymize', body)).toMatchObject({
      text: expect.stringMatching(text),
      items: [{ operator: type, score: 0.5 }],
    })
  })

  test.for(['constructor', '__proto__', 'toString'])('no type of entity is called %s', async (entity_type) => {
    const named = [{ start: 3, end: 8, score: 0.5, entity_type }]
    const anonymize = { text: '😀: Chloë!', analyzer_results: named }
    expect((await service.post(anonymize, {}, '/anonymize')).status).toBe(422)
    const deanonymize = { text: '😀: Chloë!', anonymizer_results: named, deanonymizers: {} }
    expect((await service.post(deanonymize, {}, '/deanonymize')).status).toBe(422)
  })

  test('a parameter is not written thousands of times at any length', async () => {
    const replace = { type: 'replace', new_value: 'x'.repeat(1001) }
    const body = { text: '😀: Chloë!', analyzer_results: results, anonymizers: { DEFAULT: replace } }
    expect((await service.post(body, {}, '/anonymize')).status).toBe(422)
  })
})

describe.for(['/analyze', '/anonymize', '/deanonymize'])('POST %s in trouble', (path) => {
  const body = {
    text: MARKER,
    language: 'en',
    analyzer_results: [],
    anonymizer_results: [],
  }

  test.for<[string, object | string, Record<string, string>, number]>([
    ['no JSON', `{"text": "${MARKER}`, {}, 400],
    ['another media type', body, { 'Content-Type': 'text/plain' }, 415],
    ['a text that is too long', { ...body, text: MARKER.repeat(100) }, {}, 413],
    ['a body that is too long', { ...body, more: MARKER.repeat(1100) }, {}, 413],
  ])('%s', async ([, wrong, headers, status]) => {
    const answer = await service.post(wrong, headers, path)
    expect(answer.status).toBe(status)
    expect(answer.json()).toEqual({ error: expect.stringMatching(/./) })
    expect(answer.text).not.toContain(MARKER)
  })

  test('says 503 with Retry-After', async () => {
    const { post } = await createService({ answer: () => Promise.reject(new Problem('overloaded')) })
    const answer = await post(body, {}, path)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toBe('1')
  })

  test('says 500 and nothing of the fault', async () => {
    const fault = new Error(MARKER)
    const { post, faults } = await createService({ answer: () => Promise.reject(fault) })
    const answer = await post(body, {}, path)
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain(MARKER)
    expect(faults).toEqual([fault])
  })
})

test('a request with more mistakes than a schema can list is refused like any other', async () => {
  const many = await createService({ maxBodyBytes: 4_000_000 })
  const body = JSON.stringify({ text: 'a', analyzer_results: Array(200_000).fill(1) })
  const { status, json } = await many.post(body, {}, '/anonymize')
  expect([status, json()]).toEqual([422, { error: expect.stringMatching(/./) }])
  expect(many.faults).toEqual([])
})

test.for([
  ['the key', 'a key of twenty chars', 200],
  ['another', 'another of twenty ch.', 422],
] as const)('what POST /entities encrypted is decrypted here, with %s', async ([, key, status]) => {
  const operators = { DEFAULT: { type: 'encrypt', key: 'a key of twenty chars' } }
  const { anonymized_text, entities } = await service.find({ text: 'Write to jane.doe@example.com', operators })
  const anonymizer_results = entities.map(({ anonymized_start: start, anonymized_end: end }) => ({
    start,
    end,
    entity_type: 'X',
  }))
  const body = { text: anonymized_text, anonymizer_results, deanonymizers: { X: { type: 'decrypt', key } } }
  const answer = await service.post(body, {}, '/deanonymize')
  expect(answer.status).toBe(status)
  if (status === 200) expect(answer.json().text).toBe('Write to jane.doe@example.com')
})
