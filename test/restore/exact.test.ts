import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operator } from '../../src/anonymize/operators/operator.ts'
import { randomKey } from '../../src/crypto/key-ring.ts'
import type { Ner } from '../../src/detect/ner/ner.ts'
import { findEntities } from '../../src/pipeline.ts'
import { createRestoreToken, restoreExact } from '../../src/restore/exact.ts'

const KEY = randomKey()
const NOW = 1_000_000

function finished<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

interface Place {
  readonly start: number
  readonly end: number
  readonly original: string
}

const tokenOf = (text: string, places: readonly Place[], key = KEY) =>
  finished(createRestoreToken(text, places, key, NOW))
const restored = (text: string, token: string, keys = [KEY], now = NOW - 1) =>
  finished(restoreExact(text, token, keys, now))

describe('the anonymized text', () => {
  const text = '<A_1> and <A_1>, <B_1>'
  const places = [
    { start: 0, end: 5, original: 'Jane Doe' },
    { start: 10, end: 15, original: 'Doe' },
    { start: 17, end: 22, original: '$&' },
  ]
  const token = tokenOf(text, places)

  test('gets back each form where it stood', () =>
    expect(restored(text, token)).toEqual({ text: 'Jane Doe and Doe, $&' }))

  test('gets back the longest form wherever else its replacements stand', () => {
    expect(restored('<B_1>: <A_1>', token)).toEqual({ text: '$&: Jane Doe' })
    expect(restored(`${text} `, token)).toEqual({ text: 'Jane Doe and Jane Doe, $& ' })
  })

  test('gets back the longest form wherever it stood', () => {
    const token = tokenOf('<A_1> <A_1>', [
      { start: 0, end: 5, original: 'Doe' },
      { start: 6, end: 11, original: 'Jane Doe' },
    ])
    expect(restored('to <A_1>', token)).toEqual({ text: 'to Jane Doe' })
  })

  test('with another half of a surrogate pair is another text', () => {
    const token = tokenOf('\ud83d<A_1> <A_1>', [
      { start: 1, end: 6, original: 'Doe' },
      { start: 7, end: 12, original: 'Jane Doe' },
    ])
    expect(restored('\ude00<A_1> <A_1>', token)).toEqual({ text: '\ude00Jane Doe Jane Doe' })
  })

  test('of the same letters in another case is another text', () => {
    expect(restored('<a_1> and <A_1>, <B_1>', token)).toEqual({ text: 'Jane Doe and Jane Doe, $&' })
  })

  test('without replacements stays as it is', () => {
    expect(restored('abc', tokenOf('abc', []))).toEqual({ text: 'abc' })
    expect(restored('abcd', tokenOf('abc', []))).toEqual({ text: 'abcd' })
  })

  test('gets back halves of surrogate pairs', () => {
    const token = tokenOf('\ud83d<A_1>', [{ start: 1, end: 6, original: '\ude00x' }])
    expect(restored('\ud83d<A_1>', token)).toEqual({ text: '\ud83d\ude00x' })
  })

  test('gets back what stands in place of nothing', () => {
    const token = tokenOf('ab', [{ start: 1, end: 1, original: 'x' }])
    expect(restored('ab', token)).toEqual({ text: 'axb' })
  })
})

describe('a token', () => {
  const token = tokenOf('<A_1>', [{ start: 0, end: 5, original: 'Jane' }])
  test('expires', () => {
    expect(restored('<A_1>', token, [KEY], NOW - 1)).toEqual({ text: 'Jane' })
    expect(restored('<A_1>', token, [KEY], NOW)).toBe('expired')
    expect(restored('other', token, [KEY], NOW + 1)).toBe('expired')
  })

  test('of another key is none', () => {
    expect(restored('<A_1>', token, [randomKey()])).toBeUndefined()
    expect(restored('<A_1>', token, [])).toBeUndefined()
    expect(restored('<A_1>', 'Jane')).toBeUndefined()
  })

  test('of a key that was replaced is one as long as the key is there', () => {
    const next = randomKey()
    expect(restored('<A_1>', token, [next, KEY])).toEqual({ text: 'Jane' })
    expect(restored('<A_1>', tokenOf('<A_1>', [], next), [next, KEY])).toEqual({ text: '<A_1>' })
    expect(restored('<A_1>', token, [next])).toBeUndefined()
  })

  test('shows nothing of what it holds', () => {
    expect(token).not.toContain('Jane')
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('Jane')
  })
})

/** Takes whatever is within «» for an entity, of a type that its first letter decides. */
const TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION', 'DATE_TIME', 'PROJECT']
const ner: Ner = {
  *find(text) {
    for (const { index, 1: { length } = '' } of text.matchAll(/«([^«»]{1,40})»/gu)) {
      const type = TYPES[text.charCodeAt(index + 1) % TYPES.length] ?? ''
      yield { type, start: index + 1, end: index + 1 + length, score: 0.9 }
    }
  },
}

describe('a round trip', () => {
  const piece = constantFrom(
    '«',
    '»',
    '«Jane Doe»',
    '«Doe»',
    '«14/03/2025»',
    '«March 2024»',
    'info@example.org',
    '«Leeds»',
    '«LEEDS»',
  )
  const other = constantFrom(
    ' ',
    '<PERSON_1>',
    '\\n',
    '{"a":"',
    '"}',
    '😀',
    '\ud83d',
    '\ude00',
    'e\u0301',
    '0113 496 0142',
    '192.0.2.17',
    '\0',
    '«\\"»',
  )
  const text = array(
    constantFrom(0, 1, 2).chain((kind) =>
      kind === 0 ? piece : kind === 1 ? other : string({ unit: 'binary', maxLength: 8 }),
    ),
  ).map((all) => all.join(''))

  test.for<[string, Record<string, Operator>]>([
    ['placeholders', {}],
    ['placeholders with a seed', { DEFAULT: { type: 'placeholder', seed: 'a' } }],
    ['surrogates', { DEFAULT: { type: 'surrogate' } }],
    ['surrogates with a seed', { DEFAULT: { type: 'surrogate', seed: 'a' } }],
    ['dates that were moved', { DEFAULT: { type: 'date_shift' } }],
    [
      'all of them',
      {
        PERSON: { type: 'surrogate' },
        DATE_TIME: { type: 'date_shift', days: 3 },
        LOCATION: { type: 'placeholder', seed: 'b' },
        DEFAULT: { type: 'placeholder' },
      },
    ],
  ])('gives any text back, with %s', { timeout: 60_000 }, ([, operators]) => {
    const keys = { hash: randomKey(), restore: [KEY], restoreTtlMs: 60_000 }
    assert(
      property(text, constantFrom<'en' | 'fr'>('en', 'fr'), (text, model_language) => {
        const request = {
          text,
          operators,
          model_language,
          model_size: 'sm',
          offset_unit: 'utf16',
          reversible: true,
        } as const
        const answer = finished(findEntities(request, { models: () => ner, keys }))
        expect(finished(restoreExact(answer.anonymized_text, answer.restore_token ?? '', [KEY], Date.now()))).toEqual({
          text,
        })
      }),
      { numRuns: 300 },
    )
  })
})
