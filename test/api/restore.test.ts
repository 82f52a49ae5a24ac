import { beforeAll, describe, expect, test } from 'vitest'
import { createService } from './service.ts'

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService()
})

const TEXT =
  'Margaret Okafor wrote to daniel.smith@northgate.com on 14 March 2025. Okafor lives in Leeds; Daniel Smith rang her on 0113 496 0142. Smith’s card is 4111 1111 1111 1111.'

const anonymized = async (body: object = {}) => {
  const answer = await service.find({ text: TEXT, reversible: true, ...body })
  return { ...answer, token: (answer as { restore_token?: string }).restore_token ?? '' }
}
const restored = async (text: string, restore_token: string) => {
  const answer = await service.post({ text, restore_token }, {}, '/restore')
  expect(answer.status, answer.text).toBe(200)
  return answer.json().text as string
}

describe('a round trip', () => {
  test.for([
    ['placeholders', {}],
    ['surrogates', { operators: { DEFAULT: { type: 'surrogate' } } }],
    ['dates that were moved', { operators: { DEFAULT: { type: 'placeholder' }, DATE_TIME: { type: 'date_shift' } } }],
    ['seeds', { operators: { DEFAULT: { type: 'surrogate', seed: 'a' }, PERSON: { type: 'placeholder', seed: 'b' } } }],
  ] as const)('gives the text back, with %s', async ([, body]) => {
    const { anonymized_text, token } = await anonymized(body)
    for (const secret of ['Okafor', 'Smith', 'daniel', '4111', '0142']) expect(anonymized_text).not.toContain(secret)
    expect(await restored(anonymized_text, token)).toBe(TEXT)
  })

  test('gives the originals to what a language model made of the text', async () => {
    const { anonymized_text, token } = await anonymized()
    expect(anonymized_text).toMatch(/^<PERSON_1> wrote to <EMAIL_ADDRESS_1>/)
    expect(await restored('Dear <PERSON_2>, <PERSON_1>’s city is <LOCATION_1>.', token)).toBe(
      'Dear Daniel Smith, Margaret Okafor’s city is Leeds.',
    )
    expect(await restored('{"to": "<EMAIL_ADDRESS_1>"}', token)).toBe('{"to": "daniel.smith@northgate.com"}')
    expect(await restored('<PERSON_12> and <PERSON_3>', token)).toBe('<PERSON_12> and <PERSON_3>')
  })

  test('what cannot be undone stays as it is', async () => {
    const { anonymized_text, token } = await anonymized({
      operators: { DEFAULT: { type: 'placeholder' }, CREDIT_CARD: { type: 'mask' } },
    })
    expect(await restored(anonymized_text, token)).toBe(TEXT.replace('4111 1111 1111 1111', 'X'.repeat(19)))
  })
})

test('a text that became longer than texts may be comes back all the same', async () => {
  const text = 'Leeds, York. '.repeat(70)
  const { anonymized_text, token } = await anonymized({ text })
  expect(anonymized_text.length).toBeGreaterThan(1000)
  expect(await restored(anonymized_text, token)).toBe(text)
})

describe('a text that would become very much longer is refused:', () => {
  const text = '-'.repeat(40_000)
  const deny_list = [{ type: 'A', values: ['-'] }]
  const new_value = 'x'.repeat(1000)
  const roomy = () => createService({ maxTextChars: 50_000, maxBodyBytes: 9_000_000 })

  test('by operators', async () => {
    const { post } = await roomy()
    const answer = await post({ text, deny_list, operators: { DEFAULT: { type: 'replace', new_value } } })
    expect(answer.status).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'answer-too-long' })
  })

  test('by those of Presidio', async () => {
    const { post } = await roomy()
    const analyzer_results = Array.from(text, (_, at) => ({ start: at, end: at + 1, entity_type: 'A', score: 1 }))
    const anonymizers = { A: { type: 'replace', new_value } }
    const answer = await post({ text, analyzer_results, anonymizers }, {}, '/anonymize')
    expect(answer.status).toBe(413)
  })

  test('by what is put back', async () => {
    const { find, post } = await roomy()
    const long = `a${'-'.repeat(998)}a`
    const { restore_token } = await find({ text: long, deny_list: [{ type: 'A', values: [long] }], reversible: true })
    const answer = await post({ text: '<A_1> '.repeat(40_000), restore_token }, {}, '/restore')
    expect(answer.status).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'answer-too-long' })
  })
})

describe('a token', () => {
  test('is not there unless it is asked for', async () => {
    expect(await service.find({ text: TEXT })).not.toHaveProperty('restore_token')
  })

  test.for([
    ['that is none', () => 'abc'],
    ['that was altered', (token: string) => token.replace(/.(?=.{5}$)/, (c) => (c === 'A' ? 'B' : 'A'))],
    ['that was cut', (token: string) => token.slice(0, -4)],
  ] as const)('%s is refused, and nothing restored', async ([, spoil]) => {
    const { token } = await anonymized()
    const answer = await service.post({ text: 'Dear <PERSON_1>', restore_token: spoil(token) }, {}, '/restore')
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'invalid-token', errors: [{ field: 'restore_token' }] })
  })

  test('of another server is refused', async () => {
    const other = await createService()
    const { token } = await anonymized()
    expect((await other.post({ text: 'x', restore_token: token }, {}, '/restore')).status).toBe(422)
  })
})
