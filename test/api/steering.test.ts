import { beforeAll, describe, expect, test } from 'vitest'
import { createService } from './service.ts'

let service: Awaited<ReturnType<typeof createService>>
beforeAll(async () => {
  service = await createService()
})

const TEXT = 'Margaret Okafor wrote to info@example.org on 14 March 2025 about EMP-123456.'
const KEY = '0123456789abcdef'
const RECOGNIZER = { type: 'EMPLOYEE_ID', patterns: [{ regex: 'EMP-[0-9]{6}', score: 0.4 }], context: ['badge'] }

const anonymized = async (body: object) => (await service.find({ text: TEXT, ...body })).anonymized_text

describe('operators', () => {
  test.for([
    [
      'mask',
      { masking_char: '*', chars_to_mask: 4, from_end: true },
      /^Margaret Ok\*{4} wrote to info@example\*{4} on/,
    ],
    ['mask', { masking_char: '😀' }, /^(?:😀){15} wrote to (?:😀){16} on/u],
    ['replace', { new_value: '[gone]' }, /^\[gone\] wrote to \[gone\] on \[gone\] about EMP-123456\.$/],
    ['replace', {}, /^<PERSON> wrote to <EMAIL_ADDRESS> on <DATE_TIME> about/],
    ['redact', {}, /^ wrote to {2}on {2}about/],
    ['keep', {}, /^Margaret Okafor wrote to info@example\.org on 14 March 2025 about/],
    ['hash', {}, /^[0-9a-f]{64} wrote to [0-9a-f]{64} on/],
    ['hash', { hash_type: 'sha512', salt: KEY }, /^[0-9a-f]{128} wrote to [0-9a-f]{128} on/],
    ['encrypt', { key: KEY }, /^v1\.[\w-]+ wrote to v1\.[\w-]+ on/],
    ['placeholder', {}, /^<PERSON_1> wrote to <EMAIL_ADDRESS_1> on <DATE_TIME_1> about/],
    [
      'surrogate',
      { seed: 'a' },
      /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ wrote to \S+@\S+\.example\.\S+ on \d+ \p{Lu}\p{L}+ \d{4} about/u,
    ],
    ['date_shift', { days: 3 }, /^<PERSON_1> wrote to <EMAIL_ADDRESS_1> on 17 March 2025 about/],
    ['generalize', {}, /^<PERSON> wrote to <EMAIL_ADDRESS> on 2025 about/],
  ] as const)('%s %j', async ([type, parameters, expected]) => {
    expect(await anonymized({ operators: { DEFAULT: { type, ...parameters } } })).toMatch(expected)
  })

  test('by type, and mask for the others', async () => {
    const operators = { PERSON: { type: 'placeholder' }, EMAIL_ADDRESS: { type: 'redact' } }
    expect(await anonymized({ operators })).toBe('<PERSON_1> wrote to  on XXXXXXXXXXXXX about EMP-123456.')
  })

  test('say where their result stands', async () => {
    const answer = await service.find({
      text: `😀 ${TEXT}`,
      operators: { DEFAULT: { type: 'replace', new_value: '😀!' } },
    })
    const points = Array.from(answer.anonymized_text)
    for (const { anonymized_start, anonymized_end } of answer.entities) {
      expect(points.slice(anonymized_start, anonymized_end).join('')).toBe('😀!')
    }
    expect(answer.entities).toHaveLength(3)
  })
})

describe('lists', () => {
  test('what is allowed is left, by string or pattern', async () => {
    expect(await anonymized({ allow_list: ['Margaret Okafor', { pattern: '[a-z]+@example[.]org' }] })).toBe(
      'Margaret Okafor wrote to info@example.org on XXXXXXXXXXXXX about EMP-123456.',
    )
    expect(await anonymized({ allow_list: ['margaret okafor', { pattern: 'example' }] })).toMatch(
      /^X{15} wrote to X{16} /,
    )
  })

  test('what is denied is found in any case, of a type of one’s own or of ours', async () => {
    const deny_list = [
      { type: 'PROJECT', values: ['WROTE TO', 'rote'] },
      { type: 'PERSON', values: ['about'] },
    ]
    const { entities } = await service.find({ text: TEXT, deny_list, allow_list: ['about'], entities: ['URL'] })
    expect(entities).toMatchObject([
      { type: 'PROJECT', text: 'wrote to', score: 1 },
      { type: 'PERSON', text: 'about', score: 1 },
    ])
  })
})

test('a whole entity that is allowed is left, whatever is found within it', async () => {
  const text = 'on 14 March 2025'
  expect((await service.find({ text, allow_list: ['14 March 2025'] })).anonymized_text).toBe(text)
})

describe('recognizers', () => {
  test('find what their patterns match, raised by their words', async () => {
    const scoreOf = async (text: string) =>
      (await service.find({ text, recognizers: [RECOGNIZER] })).entities.find(({ type }) => type === 'EMPLOYEE_ID')
        ?.score
    expect(await scoreOf(TEXT)).toBe(0.4)
    expect(await scoreOf('Badge EMP-123456')).toBe(0.82)
    expect(await scoreOf('EMP-12345')).toBeUndefined()
  })

  test.for([String.raw`\b`, String.raw`\b[0-9]*`, '$|b', 'a*$'])(
    'whose pattern matches nothing now and then are no fault: %s',
    async (regex) => {
      const { status } = await service.post({
        text: TEXT,
        recognizers: [{ type: 'X', patterns: [{ regex, score: 1 }] }],
      })
      expect([200, 422]).toContain(status)
      expect(service.faults).toEqual([])
    },
  )

  test.for(['entities', 'operators', 'score_threshold'] as const)(
    'a type of one’s own may be named in %s only when it is brought along',
    async (field) => {
      const value = {
        entities: ['EMPLOYEE_ID', 'PROJECT'],
        operators: { EMPLOYEE_ID: { type: 'redact' }, PROJECT: { type: 'keep' } },
        score_threshold: { EMPLOYEE_ID: 0.3, PROJECT: 0.3 },
      }[field]
      const deny_list = [{ type: 'PROJECT', values: ['about'] }]
      const whole = { text: TEXT, [field]: value, recognizers: [RECOGNIZER], deny_list }
      expect((await service.find(whole)).entities.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['EMPLOYEE_ID', 'PROJECT']),
      )
      const refused = await service.post({ ...whole, recognizers: [] })
      expect(refused.status).toBe(422)
      expect(refused.json().errors).toMatchObject([
        {
          field: field === 'entities' ? 'entities.0' : `${field}.EMPLOYEE_ID`,
          message: expect.stringMatching(/^must be one of .*\bPROJECT\b/),
        },
      ])
    },
  )
})

describe('explain', () => {
  test('says what found each entity, and what was dropped', async () => {
    const answer = await service.find({
      text: `😀 ${TEXT}`,
      explain: true,
      recognizers: [{ ...RECOGNIZER, patterns: [{ ...RECOGNIZER.patterns[0], name: 'number' }] }],
      allow_list: ['info@example.org'],
    })
    expect(answer.entities).toMatchObject([
      { type: 'PERSON', explanation: { found_by: 'model en-sm' } },
      { type: 'DATE_TIME', explanation: { found_by: 'dates and amounts in words' } },
      { type: 'EMPLOYEE_ID', explanation: { found_by: 'recognizers of the request', pattern: 'number' } },
    ])
    expect(answer.dropped).toContainEqual(
      expect.objectContaining({ type: 'EMAIL_ADDRESS', start: 27, end: 43, reason: 'allowed' }),
    )
  })

  test('is not there unless it is asked for', async () => {
    const answer = await service.find({ text: TEXT })
    expect(answer).not.toHaveProperty('dropped')
    expect(answer.entities[0]).not.toHaveProperty('explanation')
  })
})

describe('reversible', () => {
  test('has placeholders by default, and a token', async () => {
    const answer = await service.find({ text: TEXT, reversible: true })
    expect(answer.anonymized_text).toMatch(/^<PERSON_1> wrote to <EMAIL_ADDRESS_1> on <DATE_TIME_1>/)
    const { json } = await service.post(
      { text: answer.anonymized_text, restore_token: answer.restore_token },
      {},
      '/restore',
    )
    expect(json()).toEqual({ text: TEXT })
  })

  test('has a token also where nothing was found, and where nothing can be undone', async () => {
    expect(await service.find({ text: 'nothing', reversible: true })).toHaveProperty('restore_token')
    const answer = await service.find({ text: TEXT, reversible: true, operators: { DEFAULT: { type: 'mask' } } })
    const { json } = await service.post(
      { text: answer.anonymized_text, restore_token: answer.restore_token },
      {},
      '/restore',
    )
    expect(json()).toEqual({ text: answer.anonymized_text })
  })
})
