import { beforeAll, describe, expect, test } from 'vitest'
import { OPERATOR_NAMES } from '../../src/routes/operator-schema.ts'
import { createService } from './service.ts'

let service: Awaited<ReturnType<typeof createService>>
let roomy: typeof service
beforeAll(async () => {
  service = await createService()
  roomy = await createService({ maxBodyBytes: 100_000 })
})

const MARKER = 'Zebulon-Quartermaine'
const pattern = (more: object) => ({ recognizers: [{ type: 'A', patterns: [{ regex: 'a', score: 1, ...more }] }] })
const operator = (more: object) => ({ operators: { PERSON: more } })

describe('is refused with 422, and never repeated:', () => {
  test.for<[string, object, string, RegExp]>([
    ['operators that are no object', { operators: MARKER }, 'operators', /^must be an object$/],
    ['operators that are a list', { operators: [MARKER] }, 'operators', /^must be an object$/],
    ['an operator that is no object', operator([MARKER]), 'operators.PERSON', /^must be an object$/],
    ['an operator that is a string', { operators: { PERSON: MARKER } }, 'operators.PERSON', /^must be an object$/],
    [
      'an operator without a type',
      operator({ key: MARKER }),
      'operators.PERSON.type',
      new RegExp(`^must be one of ${OPERATOR_NAMES.join(', ')}$`),
    ],
    [
      'an unknown operator',
      operator({ type: MARKER }),
      'operators.PERSON.type',
      new RegExp(`^must be one of ${OPERATOR_NAMES.join(', ')}$`),
    ],
    [
      'a type of entity that there is none of',
      { operators: { [MARKER]: { type: 'mask' } } },
      'operators.?',
      /^must be one of .*\bPERSON\b.*, DEFAULT$/,
    ],
    [
      'an unknown parameter',
      operator({ type: 'mask', [MARKER]: 1 }),
      'operators.PERSON.?',
      /^is not a known field; known are type, masking_char, chars_to_mask, from_end$/,
    ],
    [
      'a parameter of another operator',
      operator({ type: 'redact', new_value: MARKER }),
      'operators.PERSON.new_value',
      /^is not a known field; known are type$/,
    ],
    [
      'a masking_char of more characters',
      operator({ type: 'mask', masking_char: MARKER }),
      'operators.PERSON.masking_char',
      /^must be one character$/,
    ],
    [
      'an empty masking_char',
      operator({ type: 'mask', masking_char: '' }),
      'operators.PERSON.masking_char',
      /^must be one character$/,
    ],
    [
      'a chars_to_mask below 0',
      operator({ type: 'mask', chars_to_mask: -1 }),
      'operators.PERSON.chars_to_mask',
      /^must be at least 0$/,
    ],
    [
      'a chars_to_mask with a fraction',
      operator({ type: 'mask', chars_to_mask: 1.5 }),
      'operators.PERSON.chars_to_mask',
      /^must be a whole number$/,
    ],
    [
      'a from_end that is no boolean',
      operator({ type: 'mask', from_end: MARKER }),
      'operators.PERSON.from_end',
      /^must be true or false$/,
    ],
    [
      'a new_value that is no string',
      operator({ type: 'replace', new_value: 1 }),
      'operators.PERSON.new_value',
      /^must be a string$/,
    ],
    [
      'a new_value too long',
      operator({ type: 'replace', new_value: MARKER.repeat(60) }),
      'operators.PERSON.new_value',
      /1000/,
    ],
    [
      'another hash',
      operator({ type: 'hash', hash_type: MARKER }),
      'operators.PERSON.hash_type',
      /^must be one of sha256, sha512$/,
    ],
    ['a salt too short', operator({ type: 'hash', salt: MARKER.slice(0, 15) }), 'operators.PERSON.salt', /at least 16/],
    [
      'no key',
      operator({ type: 'encrypt' }),
      'operators.PERSON.key',
      /^(?:is required|must be a string of at least 16 characters)$/,
    ],
    ['a key too short', operator({ type: 'encrypt', key: MARKER.slice(0, 15) }), 'operators.PERSON.key', /at least 16/],
    ['an empty seed', operator({ type: 'surrogate', seed: '' }), 'operators.PERSON.seed', /^must not be empty$/],
    ['no days', operator({ type: 'date_shift', days: 0 }), 'operators.PERSON.days', /^must not be 0$/],
    ['days too many', operator({ type: 'date_shift', days: 36_526 }), 'operators.PERSON.days', /at most 36525/],
    [
      'days that are no number',
      operator({ type: 'date_shift', days: MARKER }),
      'operators.PERSON.days',
      /^must be a whole number of days$/,
    ],
    ['an allow_list that is no list', { allow_list: MARKER }, 'allow_list', /^must be a list$/],
    ['an empty string in it', { allow_list: ['a', ''] }, 'allow_list.1', /must not be empty/],
    ['a number in it', { allow_list: [1] }, 'allow_list.0', /must be a string/],
    [
      'a wrong pattern in it',
      { allow_list: [{ pattern: `(${MARKER}` }] },
      'allow_list.0.pattern',
      /^is not a pattern in RE2 syntax: /,
    ],
    [
      'a pattern in it that matches an empty text',
      { allow_list: [{ pattern: `(${MARKER})?` }] },
      'allow_list.0.pattern',
      /empty/,
    ],
    ['an unknown field in it', { allow_list: [{ pattern: 'a', [MARKER]: 1 }] }, 'allow_list.0.?', /known are pattern$/],
    ['a deny_list that is no list', { deny_list: { type: MARKER } }, 'deny_list', /^must be a list$/],
    [
      'a deny_list without values',
      { deny_list: [{ type: 'A' }] },
      'deny_list.0.values',
      /^(?:is required|must be a list)$/,
    ],
    [
      'a type that means all others',
      { deny_list: [{ type: 'DEFAULT', values: [MARKER] }] },
      'deny_list.0.type',
      /DEFAULT/,
    ],
    ['a type in lower case', { deny_list: [{ type: MARKER, values: [] }] }, 'deny_list.0.type', /upper snake case/],
    ['a type too long', { deny_list: [{ type: 'A'.repeat(65), values: [] }] }, 'deny_list.0.type', /64/],
    ['an empty value', { deny_list: [{ type: 'A', values: [''] }] }, 'deny_list.0.values.0', /^must not be empty$/],
    ['recognizers that are no list', { recognizers: MARKER }, 'recognizers', /^must be a list$/],
    [
      'a recognizer without patterns',
      { recognizers: [{ type: 'A', patterns: [] }] },
      'recognizers.0.patterns',
      /at least one pattern/,
    ],
    [
      'a wrong regex',
      pattern({ regex: `[${MARKER}` }),
      'recognizers.0.patterns.0.regex',
      /^is not a pattern in RE2 syntax: /,
    ],
    ['a back reference', pattern({ regex: `(${MARKER})\\1` }), 'recognizers.0.patterns.0.regex', /RE2/],
    ['a regex too long', pattern({ regex: MARKER.repeat(51) }), 'recognizers.0.patterns.0.regex', /1000/],
    ['a score above 1', pattern({ score: 1.1 }), 'recognizers.0.patterns.0.score', /^must be at most 1$/],
    [
      'a score that is no number',
      pattern({ score: MARKER }),
      'recognizers.0.patterns.0.score',
      /^must be a number from 0 to 1$/,
    ],
    [
      'a context that is no list',
      { recognizers: [{ type: 'A', patterns: [{ regex: 'a', score: 1 }], context: MARKER }] },
      'recognizers.0.context',
      /^must be a list$/,
    ],
    ['a reversible that is no boolean', { reversible: MARKER }, 'reversible', /^must be true or false$/],
    ['an explain that is no boolean', { explain: MARKER }, 'explain', /^must be true or false$/],
    [
      'a threshold of a type that there is none of',
      { score_threshold: { [MARKER]: 1 } },
      'score_threshold.?',
      /^must be one of .*, DEFAULT$/,
    ],
    [
      'a threshold of a type that is no score',
      { score_threshold: { PERSON: 2 } },
      'score_threshold.PERSON',
      /^must be at most 1$/,
    ],
  ])('%s', async ([, wrong, field, message]) => {
    const answer = await service.post({ text: 'a', ...wrong })
    expect(answer.status, answer.text).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'invalid-request',
      errors: [{ field, message: expect.stringMatching(message) }],
    })
    expect(answer.text).not.toContain(MARKER.slice(0, 7))
  })

  test('patterns that would take long to compile together, before any of them is', async () => {
    const regex = '('.repeat(1000)
    const many = Array.from({ length: 20 }, () => ({ pattern: regex }))
    for (const [path, body, status] of [
      ['/entities', { text: 'a', allow_list: [...many, { pattern: 'a' }] }, 422],
      ['/entities', { text: 'a', allow_list: many, ...pattern({}) }, 422],
      ['/analyze', { text: 'a', language: 'en', allow_list: ['('.repeat(20_001)], allow_list_match: 'regex' }, 400],
    ] as const) {
      const answer = await roomy.post(body, {}, path)
      expect(answer.status).toBe(status)
      expect(answer.text).toContain('must have patterns of at most 20000 characters together')
    }
    const each = await roomy.post({ text: 'a', allow_list: many })
    expect(each.text).toContain('is not a pattern in RE2 syntax')
  })

  test('very many names, before each is looked at', async () => {
    const names = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`A${i}`, 1]))
    for (const [path, body, status] of [
      ['/entities', { text: 'a', score_threshold: names }, 422],
      ['/entities', { text: 'a', operators: names }, 422],
      ['/entities', { ...names }, 422],
      ['/anonymize', { text: 'a', analyzer_results: [], anonymizers: names }, 422],
      ['/analyze', { ...names }, 400],
    ] as const) {
      const answer = await service.post(body, {}, path)
      expect(answer.status).toBe(status)
      expect(answer.text).toContain('must have at most 1000 names')
    }
  })

  test.for(['constructor', 'toString', '_'])('a type named %s', async (name) => {
    for (const field of ['"operators":{"NAME":{"type":"mask"}}', '"score_threshold":{"NAME":0.5}']) {
      const answer = await service.post(`{"text":"a",${field.replace('NAME', name)}}`)
      expect(answer.status, field).toBe(422)
    }
  })
})

describe('POST /restore is refused with 422, and never repeated:', () => {
  test.for<[string, object, string, RegExp]>([
    ['no text', { restore_token: 'a' }, 'text', /^is required$/],
    ['no token', { text: MARKER }, 'restore_token', /^is required$/],
    ['an empty token', { text: MARKER, restore_token: '' }, 'restore_token', /^must not be empty$/],
    ['a token that is no string', { text: MARKER, restore_token: 1 }, 'restore_token', /^must be a string$/],
    [
      'an unknown field',
      { text: 'a', restore_token: 'a', [MARKER]: 1 },
      '?',
      /^is not a known field; known are text, restore_token$/,
    ],
  ])('%s', async ([, body, field, message]) => {
    const answer = await service.post(body, {}, '/restore')
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({ errors: [{ field, message: expect.stringMatching(message) }] })
    expect(answer.text).not.toContain(MARKER)
  })
})
