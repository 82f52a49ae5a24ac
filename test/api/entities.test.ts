import { beforeAll, describe, expect, test } from 'vitest'
import { Problem } from '../../src/problem.ts'
import { ANSWER_EXAMPLES, REQUEST_EXAMPLES } from '../../src/routes/entities-examples.ts'
import { createService } from './service.ts'

const MARKER = 'Zebulon-Quartermaine'

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService()
})

describe('POST /entities answers', () => {
  test('the original contract: entities, and an X for every character of them', async () => {
    const score = expect.closeTo(0.95, 1)
    expect(await service.find({ text: 'John Smith lives in Paris' })).toEqual({
      entities: [
        { start: 0, end: 10, type: 'PERSON', text: 'John Smith', score, anonymized_start: 0, anonymized_end: 10 },
        { start: 20, end: 25, type: 'LOCATION', text: 'Paris', score, anonymized_start: 20, anonymized_end: 25 },
      ],
      anonymized_text: 'XXXXXXXXXX lives in XXXXX',
      model_language: 'en',
      model_size: 'sm',
    })
  })

  test.for(Object.keys(REQUEST_EXAMPLES) as (keyof typeof REQUEST_EXAMPLES)[])(
    'the documented answer to the documented request: %s',
    async (name) => {
      const answer = ANSWER_EXAMPLES[name].value
      // the next training moves the scores of names a little
      const entities = answer.entities.map((entity) => ({ ...entity, score: expect.closeTo(entity.score, 1) }))
      expect(await service.find(REQUEST_EXAMPLES[name].value)).toEqual({ ...answer, entities })
    },
  )

  test.for([
    ['a text in the language it is told', { text: 'Habite à Lyon', model_language: 'fr' }, 'fr', ['Lyon']],
    [
      'a French text, found to be one',
      { text: 'Nous habitons à Lyon depuis toujours, et vous ?', model_language: 'auto' },
      'fr',
      ['Lyon'],
    ],
    [
      'an English text, found to be one',
      { text: 'We have always lived in London, and you?', model_language: 'auto' },
      'en',
      ['London'],
    ],
  ] as const)('%s', async ([, body, language, values]) => {
    const { model_language, entities } = await service.find(body)
    expect(model_language).toBe(language)
    expect(entities.map(({ text }) => text)).toEqual(values)
  })

  test.for(['sm', 'md', 'lg'])('with the model size that was asked for: %s', async (model_size) => {
    const answer = await service.find({ text: 'Call John Smith', model_size })
    expect(answer.model_size).toBe(model_size)
    expect(answer.anonymized_text).toBe('Call XXXXXXXXXX')
  })

  test.for([
    ['only the types that were asked for', { entities: ['EMAIL_ADDRESS'] }, ['EMAIL_ADDRESS']],
    ['types that are off by default', { entities: ['MONEY'] }, ['MONEY']],
    ['nothing below one threshold for all', { score_threshold: 0.999 }, ['EMAIL_ADDRESS']],
    [
      'nothing below the threshold of a type',
      { score_threshold: { EMAIL_ADDRESS: 1, DEFAULT: 0.999 } },
      ['EMAIL_ADDRESS'],
    ],
    ['the types without a threshold as by default', { score_threshold: { PERSON: 1 } }, ['LOCATION', 'EMAIL_ADDRESS']],
  ] as const)('%s', async ([, options, types]) => {
    const text = 'John Smith of Paris paid $35 to mary@example.org'
    expect((await service.find({ text, ...options })).entities.map(({ type }) => type)).toEqual(types)
  })

  test('offsets in code points, or in UTF-16 units', async () => {
    const text = '😀 mary@example.org'
    expect((await service.find({ text })).entities[0]).toMatchObject({ start: 2, end: 18 })
    expect((await service.find({ text, offset_unit: 'utf16' })).entities[0]).toMatchObject({ start: 3, end: 19 })
  })

  test.for([
    ['a byte order mark', '\ufeffmary@example.org', '\ufeffXXXXXXXXXXXXXXXX'],
    ['NUL', 'mary@example.org\u0000\u0000', 'XXXXXXXXXXXXXXXX\u0000\u0000'],
    ['lone surrogates', '\ud83d mary@example.org \udc00', '\ud83d XXXXXXXXXXXXXXXX \udc00'],
    ['right-to-left text', 'שלום mary@example.org שלום', 'שלום XXXXXXXXXXXXXXXX שלום'],
    ['a mark on the last letter', 'mary@example.org\u0301!', 'XXXXXXXXXXXXXXXXX!'],
    ['an emoji after an entity', 'mary@example.org😀', 'XXXXXXXXXXXXXXXX😀'],
    ['blanks only', ' \n\t ', ' \n\t '],
  ] as const)('a text with %s', async ([, text, anonymized]) => {
    expect((await service.find({ text })).anonymized_text).toBe(anonymized)
  })

  test('a type of JSON with a suffix and a charset', async () => {
    const { status } = await service.post({ text: 'a' }, { 'Content-Type': 'Application/Vnd.API+JSON; charset=utf-8' })
    expect(status).toBe(200)
  })
})

describe('POST /entities refuses', () => {
  test.for([
    ['no JSON', '{"text": ', 400, 'invalid-json'],
    ['no body', '', 400, 'invalid-json'],
    ['bytes that are not UTF-8', Buffer.from('{"text": "caf\xe9"}', 'latin1'), 400, 'invalid-json'],
    ['deep nesting that never ends', '['.repeat(10_000), 400, 'invalid-json'],
  ] as const)('%s', async ([, body, status, code]) => {
    const answer = await service.post(body)
    expect(answer.status).toBe(status)
    expect(answer.json()).toMatchObject({ status, code })
  })

  test.for([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['application/jsonp', {}],
    ['application/json', { 'Content-Encoding': 'gzip' }],
  ] as const)('%s %o with 415', async ([type, headers]) => {
    const answer = await service.post({ text: 'a' }, { 'Content-Type': type, ...headers })
    expect(answer.status).toBe(415)
    expect(answer.json()).toMatchObject({ code: 'unsupported-media-type' })
  })

  const types = /^must be one of PERSON, LOCATION, .*URL.*$/
  test.for([
    ['a missing text', {}, 'text', 'is required'],
    ['an empty text', { text: '' }, 'text', 'must not be empty'],
    ['a text that is none', { text: 7 }, 'text', 'must be a string'],
    ['null for a text', { text: null }, 'text', 'must be a string'],
    ['an unknown language', { model_language: MARKER }, 'model_language', 'must be one of en, fr, auto'],
    ['an unknown size', { model_size: 'xl' }, 'model_size', 'must be one of sm, md, lg'],
    ['an unknown type', { entities: ['PERSON', MARKER] }, 'entities.1', types],
    ['no type at all', { entities: [] }, 'entities', 'must name at least one type'],
    ['types in a string', { entities: 'PERSON' }, 'entities', 'must be a list of entity types'],
    ['a threshold above 1', { score_threshold: 1.01 }, 'score_threshold', 'must be at most 1'],
    ['a threshold below 0', { score_threshold: -0.1 }, 'score_threshold', 'must be at least 0'],
    [
      'a threshold that is none',
      { score_threshold: MARKER },
      'score_threshold',
      /^must be a number from 0 to 1; or must be an object$/,
    ],
    ['a threshold of a type above 1', { score_threshold: { URL: 2 } }, 'score_threshold.URL', 'must be at most 1'],
    [
      'a threshold of no type',
      { score_threshold: { URI: 1 } },
      'score_threshold.URI',
      /^must be one of PERSON, .*DEFAULT$/,
    ],
    ['an unknown unit', { offset_unit: 'byte' }, 'offset_unit', 'must be one of code_point, utf16'],
    ['an unknown field', { lang: 'en' }, 'lang', /^is not a known field; known are text, model_language, .*explain$/],
    ['an unknown field that could be anything', { [MARKER]: 1 }, '?', /^is not a known field/],
    ['__proto__', JSON.parse('{"__proto__": {"text": "a"}}'), '?', /^is not a known field/],
  ] as const)('%s with 422', async ([, wrong, field, message]) => {
    const body = Object.keys(wrong).includes('text') || field === 'text' ? wrong : { text: MARKER, ...wrong }
    const answer = await service.post(body)
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'invalid-request',
      errors: [{ field, message: expect.stringMatching(message) }],
    })
    expect(answer.text).not.toContain(MARKER)
  })

  test.for([
    ['a list', []],
    ['null', null],
    ['a string', MARKER],
    ['a number', 1],
  ] as const)('%s for a body', async ([, body]) => {
    const answer = await service.post(JSON.stringify(body))
    expect(answer.status).toBe(422)
    expect(answer.json().errors).toEqual([{ field: '(body)', message: 'must be an object' }])
  })

  test('a deeply nested field, without failing on its depth', async () => {
    const answer = await service.post(`{"text":"a","entities":${'['.repeat(5000)}${']'.repeat(5000)}}`)
    expect(answer.status).toBe(422)
  })

  test('all wrong fields at once, but no more than twenty', async () => {
    const two = await service.post({ text: '', model_size: 'xl' })
    expect(two.json().errors.map(({ field }: { field: string }) => field)).toEqual(['text', 'model_size'])
    const many = await service.post({
      text: 'a',
      ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, 1])),
    })
    expect(many.json().errors).toHaveLength(20)
  })

  test.for([
    ['one character more than allowed', 'é'.repeat(1001), 413],
    ['as many characters as allowed', 'é'.repeat(1000), 200],
    ['as many astral characters as allowed', '😀'.repeat(1000), 200],
    ['one astral character more than allowed', '😀'.repeat(1001), 413],
  ] as const)('%s', async ([, text, status]) => {
    const answer = await service.post({ text, entities: ['URL'] })
    expect(answer.status).toBe(status)
    if (status === 413) expect(answer.json()).toMatchObject({ code: 'text-too-long', errors: [{ field: 'text' }] })
  })

  test('a body over the limit, before it is read to its end', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++sent > 1000) controller.close()
        else controller.enqueue(new Uint8Array(1000).fill(0x20))
      },
    })
    const answer = await service.send('POST', '/entities', {
      body,
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'body-too-long' })
    expect(sent).toBeLessThan(30)
  })

  test('a body that announces more than the limit', async () => {
    expect((await service.post('{}', { 'Content-Length': '20001' })).status).toBe(413)
  })
})

describe('POST /entities in trouble', () => {
  test.for(['overloaded', 'timed-out'] as const)('says 503 with Retry-After when it is %s', async (code) => {
    const { post } = await createService({ answer: () => Promise.reject(new Problem(code)) })
    const answer = await post({ text: 'a' })
    expect(answer.status).toBe(503)
    expect(answer.json()).toMatchObject({ code })
    expect(answer.headers.get('Retry-After')).toBe('1')
  })

  test('says 500 and nothing of the fault', async () => {
    const fault = new Error(MARKER)
    const { post, faults } = await createService({ answer: () => Promise.reject(fault) })
    const answer = await post({ text: MARKER })
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain(MARKER)
    expect(faults).toEqual([fault])
  })
})
