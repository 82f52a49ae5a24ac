import { beforeAll, describe, expect, test } from 'vitest'
import { isCacheable } from '../../src/cache/is-cacheable.ts'
import { randomKey } from '../../src/crypto/key-ring.ts'
import { readModels } from '../../src/detect/ner/model-files.ts'
import { loadModels } from '../../src/detect/ner/models.ts'
import type { EntitiesRequest } from '../../src/pipeline.ts'
import { OPERATOR_NAMES, OperatorSchema } from '../../src/routes/operator-schema.ts'
import { start, type Work } from '../../src/work.ts'

const TEXT = 'John Smith met Ann Lee in Paris on 14 March 2025. Call +33 1 99 00 12 34 or write to john@example.org.'
const KEY = 'WmZq4t7w!z%C&F)J'

/** Each operator that a request can name, with every parameter that decides. */
const OPERATORS: readonly [name: string, operator: Record<string, unknown>][] = [
  ['mask', { type: 'mask' }],
  ['mask of the last', { type: 'mask', masking_char: '*', chars_to_mask: 4, from_end: true }],
  ['replace', { type: 'replace' }],
  ['replace by a value', { type: 'replace', new_value: 'someone' }],
  ['redact', { type: 'redact' }],
  ['keep', { type: 'keep' }],
  ['hash', { type: 'hash' }],
  ['hash with a salt', { type: 'hash', hash_type: 'sha512', salt: 'sixteen characters' }],
  ['encrypt', { type: 'encrypt', key: KEY }],
  ['placeholder', { type: 'placeholder' }],
  ['placeholder with a seed', { type: 'placeholder', seed: 'one' }],
  ['surrogate', { type: 'surrogate' }],
  ['surrogate with a seed', { type: 'surrogate', seed: 'one' }],
  ['date_shift', { type: 'date_shift' }],
  ['date_shift with a seed', { type: 'date_shift', seed: 'one' }],
  ['date_shift by days', { type: 'date_shift', days: 9 }],
  ['generalize', { type: 'generalize' }],
]
const entities = (request: Partial<EntitiesRequest>): Work => ({
  kind: 'entities',
  request: { text: TEXT, model_language: 'en', model_size: 'sm', offset_unit: 'code_point', ...request },
})
let answersTo: (work: Work) => Promise<Set<string>>
beforeAll(async () => {
  const engine = {
    models: await loadModels(await readModels()),
    keys: { hash: randomKey(), restore: [randomKey()], restoreTtlMs: 60_000 },
  }
  const answerTo = async (work: Work) => {
    const steps = start(work, engine)
    for (;;) {
      const { done, value } = steps.next()
      if (done === true) return JSON.stringify(value)
      await value
    }
  }
  // four times, as a date could be moved by the same days twice
  answersTo = async (work) =>
    new Set([await answerTo(work), await answerTo(work), await answerTo(work), await answerTo(work)])
})

test('every operator is tried', () => {
  expect(new Set(OPERATORS.map(([, { type }]) => type))).toEqual(new Set(OPERATOR_NAMES))
})

describe('an answer is cacheable if it is the same each time, and only then', () => {
  test.for(OPERATORS)('POST /entities with %s', async ([, operator]) => {
    const work = entities({ operators: { DEFAULT: OperatorSchema.parse(operator) } })
    expect((await answersTo(work)).size === 1).toBe(isCacheable(work))
  })

  test.for(OPERATORS)('POST /entities with %s for one type', async ([, operator]) => {
    const type = operator['type'] === 'date_shift' ? 'DATE_TIME' : 'PERSON'
    const work = entities({ operators: { DEFAULT: { type: 'redact' }, [type]: OperatorSchema.parse(operator) } })
    expect((await answersTo(work)).size === 1).toBe(isCacheable(work))
  })

  test.for(OPERATORS)('POST /entities with %s, reversible', async ([, operator]) => {
    const work = entities({ operators: { DEFAULT: OperatorSchema.parse(operator) }, reversible: true })
    expect((await answersTo(work)).size === 1).toBe(false)
    expect(isCacheable(work)).toBe(false)
  })

  test.for([
    ['nothing said', {}],
    ['an explanation', { explain: true }],
    ['the language left open', { model_language: 'auto' }],
    ['lists and a recognizer', { allow_list: ['Paris'], deny_list: [{ type: 'NICK', values: ['Call'] }] }],
  ] as const)('POST /entities with %s', async ([, request]) => {
    const work = entities(request)
    expect((await answersTo(work)).size).toBe(1)
    expect(isCacheable(work)).toBe(true)
  })

  test('POST /analyze', async () => {
    const request = { texts: [TEXT], isList: false, language: 'en', modelSize: 'sm', explain: true } as const
    const work: Work = { kind: 'analyze', request: { ...request, adHocRecognizers: [], denyList: [], allowList: [] } }
    expect((await answersTo(work)).size).toBe(1)
    expect(isCacheable(work)).toBe(true)
  })
})

test.for([
  { kind: 'anonymize', request: { text: 'x', results: [], operators: {} } },
  { kind: 'deanonymize', request: { text: 'x', results: [], deanonymizers: {} } },
  { kind: 'restore', request: { text: '<PERSON_1>', restore_token: 'v1.3q2-7w' } },
] satisfies Work[])('what $kind answers is never kept', (work) => {
  expect(isCacheable(work)).toBe(false)
})
