import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyedDigest } from '../../src/cache/request-digest.ts'
import type { EntitiesRequest } from '../../src/pipeline.ts'
import { requestSchema } from '../../src/routes/entities-request.ts'
import type { Work } from '../../src/work.ts'

const digest = keyedDigest()
const BASE = { text: 'John Smith', model_language: 'en', model_size: 'sm', offset_unit: 'code_point' } as const
const work = (request: Partial<EntitiesRequest> = {}): Work => ({ kind: 'entities', request: { ...BASE, ...request } })
const digestOf = (request: Partial<EntitiesRequest> = {}) => digest(work(request), undefined)

test('is of one length, and another for each process', () => {
  expect(digestOf()).toMatch(/^[\w-]{43}$/)
  expect(digestOf({ text: 'x'.repeat(100_000) })).toMatch(/^[\w-]{43}$/)
  expect(keyedDigest()(work(), undefined)).not.toBe(digestOf())
})

describe('is the same', () => {
  const parse = (body: unknown) =>
    digest({ kind: 'entities', request: requestSchema(1000).parse(body) as EntitiesRequest }, 'a')

  test.for([
    [{ model_size: 'sm' }],
    [{ reversible: false, model_language: 'en' }],
    [{ offset_unit: 'code_point', explain: false }],
  ] as const)('for a default that is written out: %j', ([fields]) => {
    expect(parse({ ...fields, text: 'John Smith' })).toBe(parse({ text: 'John Smith' }))
  })

  test('for what is undefined and what is absent', () => {
    expect(digestOf({ entities: undefined })).toBe(digestOf())
  })

  test('in whatever order the keys of objects are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.func(fc.nat()), (value, rank) => {
        const shuffled = (inner: unknown): unknown => {
          if (Array.isArray(inner)) return inner.map(shuffled)
          if (typeof inner !== 'object' || inner === null) return inner
          const entries = Object.entries(inner).sort(([a], [b]) => rank(a) - rank(b))
          return Object.fromEntries(entries.map(([key, one]) => [key, shuffled(one)]))
        }
        const given = (operators: unknown) => digestOf({ operators } as Partial<EntitiesRequest>)
        expect(given(shuffled(value))).toBe(given(value))
      }),
    )
  })
})

describe('is another', () => {
  test.for([
    [{ text: 'John Smit' }],
    [{ model_size: 'md' }],
    [{ explain: true }],
    [{ score_threshold: 0.3 }],
    [{ entities: ['PERSON'] }],
    [{ entities: ['PERSON', 'LOCATION'] }],
    [{ entities: ['LOCATION', 'PERSON'] }],
    [{ operators: { DEFAULT: { type: 'redact' } } }],
    [{ operators: { PERSON: { type: 'redact' } } }],
    [{ operators: { PERSON: { type: 'hash', hash_type: 'sha256', salt: 'sixteen characters' } } }],
    [{ operators: { PERSON: { type: 'hash', hash_type: 'sha256', salt: 'sixteen character5' } } }],
    [{ allow_list: ['John'] }],
    [{ deny_list: [{ type: 'PERSON', values: ['John'] }] }],
  ] as const)('for %j', ([fields], { task }) => {
    seen.push([task.name, digestOf(fields as Partial<EntitiesRequest>)])
    expect(new Set(seen.map(([, one]) => one)).size).toBe(seen.length)
  })
  const seen: [string, string][] = [['nothing', digestOf()]]

  test('for another owner, and for none', () => {
    const owners = [undefined, 'a', 'b', '', 'null'].map((owner) => digest(work(), owner))
    expect(new Set(owners).size).toBe(owners.length)
  })

  test('for another kind of work on the same text', () => {
    const kinds = ['entities', 'anonymize', 'deanonymize'] as const
    const digests = kinds.map((kind) => digest({ kind, request: { text: 'x' } } as Work, undefined))
    expect(new Set(digests).size).toBe(kinds.length)
  })

  test('for halves of pairs, which are all one in UTF-8', () => {
    const texts = ['\ud800', '\ud801', '\udc00', '\ufffd', '\ud83d\ude00', '\ude00\ud83d']
    expect(new Set(texts.map((text) => digestOf({ text }))).size).toBe(texts.length)
  })

  test('for any two texts, lists of texts, and a text that looks like a field', () => {
    const analyze = (texts: readonly string[]): Work => ({
      kind: 'analyze',
      request: {
        texts,
        isList: true,
        language: 'en',
        modelSize: 'sm',
        adHocRecognizers: [],
        denyList: [],
        allowList: [],
        explain: false,
      },
    })
    const anyText = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(digestOf({ text: a }) === digestOf({ text: b })).toBe(a === b)
        expect(digest(analyze([a, b]), undefined)).not.toBe(digest(analyze([a + b]), undefined))
        expect(digestOf({ text: a, entities: [b] }) === digestOf({ text: b, entities: [a] })).toBe(a === b)
      }),
    )
    expect(digestOf({ text: '\n', entities: [] })).not.toBe(
      digestOf({ text: '],"entities":[]}\n', entities: undefined }),
    )
  })
})
