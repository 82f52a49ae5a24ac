import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isRestorable, operate } from '../../src/anonymize/operate.ts'
import { decrypt } from '../../src/anonymize/operators/encrypt.ts'
import type { Operator } from '../../src/anonymize/operators/operator.ts'
import { accepts } from '../../src/detect/validity.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'
import { HASH_KEY, operated, type Piece } from './operated.ts'

const KEY = '0123456789abcdef'

const one = (operator: Operator, type: string, value: string) => operated([[type, value]], { DEFAULT: operator }).text

describe('an operator', () => {
  test.for<[Operator, string, string, string]>([
    [{ type: 'mask', masking_char: 'X', from_end: false }, 'PERSON', 'Jane Doe', 'XXXXXXXX'],
    [{ type: 'mask', masking_char: '😀', from_end: false, chars_to_mask: 2 }, 'PERSON', '𝒂bc', '😀😀c'],
    [{ type: 'mask', masking_char: '*', from_end: true, chars_to_mask: 4 }, 'PERSON', 'Jane 😀Doe', 'Jane ****'],
    [{ type: 'mask', masking_char: '*', from_end: true, chars_to_mask: 99 }, 'PERSON', 'Jane', '****'],
    [{ type: 'mask', masking_char: '*', from_end: true, chars_to_mask: 0 }, 'PERSON', 'Jane', 'Jane'],
    [{ type: 'mask', masking_char: '*', from_end: false, chars_to_mask: 0 }, 'PERSON', 'Jane', 'Jane'],
    [{ type: 'replace', new_value: '$&$1' }, 'PERSON', 'Jane', '$&$1'],
    [{ type: 'replace', new_value: '' }, 'PERSON', 'Jane', ''],
    [{ type: 'replace' }, 'PERSON', 'Jane', '<PERSON>'],
    [{ type: 'redact' }, 'PERSON', 'Jane', ''],
    [{ type: 'keep' }, 'PERSON', 'Jane', 'Jane'],
    [{ type: 'placeholder' }, 'PERSON', 'Jane', '<PERSON_1>'],
    [{ type: 'date_shift', days: 3 }, 'DATE_TIME', '14/03/2025', '17/03/2025'],
    [{ type: 'date_shift', days: -1 }, 'DATE_TIME', '1 March 2024', '29 February 2024'],
    [{ type: 'date_shift', days: 3 }, 'PERSON', 'Jane', '<PERSON_1>'],
    [{ type: 'date_shift', days: 3 }, 'DATE_TIME', 'some day', '<DATE_TIME_1>'],
    [{ type: 'date_shift', days: 3 }, 'VERSION', '14/03/2025', '<VERSION_1>'],
    [{ type: 'generalize' }, 'IP_ADDRESS', '192.0.2.17', '192.0.2.0/24'],
    [{ type: 'generalize' }, 'PERSON', 'Jane', '<PERSON>'],
  ])('%j of %s %s', ([operator, type, value, expected]) => expect(one(operator, type, value)).toBe(expected))

  test('is that of the type, or DEFAULT, or masks', () => {
    const pieces: Piece[] = [['PERSON', 'Jane'], ' in ', ['LOCATION', 'Leeds'], ' at ', ['URL', 'example.org']]
    const keep = { type: 'keep' } as const
    expect(operated(pieces, { PERSON: keep, DEFAULT: { type: 'redact' } }).text).toBe('Jane in  at ')
    expect(operated(pieces, { PERSON: keep, URL: { type: 'replace' } }).text).toBe('Jane in XXXXX at <URL>')
    expect(operated(pieces, {}).text).toBe('XXXX in XXXXX at XXXXXXXXXXX')
  })
})

test('date_shift gives each its own, dates and others', () => {
  const pieces: Piece[] = [
    ['DATE_TIME', '14/03/2025'],
    ' ',
    ['PERSON', 'Jane'],
    ' ',
    ['DATE_TIME', '15/03/2025'],
    ' ',
    ['URL', 'a.example'],
  ]
  expect(operated(pieces, { DEFAULT: { type: 'date_shift', days: 1 } }).text).toBe(
    '15/03/2025 <PERSON_1> 16/03/2025 <URL_1>',
  )
})

describe('hash', () => {
  const hmac = (type: string, key: string | Uint8Array) => createHmac(type, key).update('Jane').digest('hex')
  test('is an HMAC under the salt, or under the key of the server', () => {
    expect(one({ type: 'hash', hash_type: 'sha256', salt: KEY }, 'A', 'Jane')).toBe(hmac('sha256', KEY))
    expect(one({ type: 'hash', hash_type: 'sha512' }, 'A', 'Jane')).toBe(hmac('sha512', HASH_KEY))
  })
})

test('encrypt can be decrypted, and never looks the same', () => {
  const { values } = operated([['A', 'Jane é😀'], ' ', ['A', 'Jane é😀']], { DEFAULT: { type: 'encrypt', key: KEY } })
  expect(values[0]).not.toBe(values[1])
  expect(values.map((value) => decrypt(value, KEY))).toEqual(['Jane é😀', 'Jane é😀'])
  expect(decrypt(values[0] ?? '', 'fedcba9876543210')).toBeUndefined()
})

describe('the same person or thing', () => {
  const pieces: Piece[] = [
    ['PERSON', 'Jane Doe'],
    ' met ',
    ['PERSON', 'Tom Reed'],
    ': ',
    ['PERSON', 'Doe'],
    ' of ',
    ['LOCATION', 'Leeds'],
    ', ',
    ['LOCATION', 'LEEDS'],
    '.',
  ]

  test('has one placeholder', () => {
    expect(operated(pieces, { DEFAULT: { type: 'placeholder' } }).text).toBe(
      '<PERSON_1> met <PERSON_2>: <PERSON_1> of <LOCATION_1>, <LOCATION_1>.',
    )
  })

  test('has one surrogate, in the form of each mention', () => {
    for (const seed of [undefined, 'a', 'b', 'c']) {
      const [jane = '', tom, doe = '', leeds, LEEDS] = operated(pieces, { DEFAULT: { type: 'surrogate', seed } }).values
      expect(jane.split(' ').at(-1)).toBe(doe)
      expect(tom?.split(' ')).toHaveLength(2)
      expect(tom).not.toContain(doe)
      expect(LEEDS?.toLowerCase()).toBe(leeds?.toLowerCase())
    }
  })

  test('has it whatever operator another type has', () => {
    const operators = { PERSON: { type: 'placeholder' }, DEFAULT: { type: 'redact' } } as const
    expect(operated(pieces, operators).text).toBe('<PERSON_1> met <PERSON_2>: <PERSON_1> of , .')
  })
})

describe('a seed', () => {
  const first: Piece[] = [
    ['LOCATION', 'Leeds'],
    ' and ',
    ['PROJECT', 'Blue Harbour 71'],
    ' on ',
    ['DATE_TIME', '14/03/2025'],
  ]
  const second: Piece[] = [
    'the ',
    ['PROJECT', 'Blue Harbour 71'],
    ' of ',
    ['DATE_TIME', '14/03/2025'],
    ' in ',
    ['LOCATION', 'Leeds'],
  ]
  const values = (pieces: readonly Piece[], operator: Operator) =>
    operated(pieces, { DEFAULT: operator }).values.toSorted()

  test.for(['placeholder', 'surrogate', 'date_shift'] as const)('gives the same %s across texts', (type) => {
    const inText = (pieces: readonly Piece[], seed: string) =>
      type === 'date_shift'
        ? operated(pieces, { DEFAULT: { type: 'keep' }, DATE_TIME: { type, seed } }).values.toSorted()
        : values(pieces, { type, seed })
    expect(inText(first, 'a')).toEqual(inText(second, 'a'))
    expect(inText(first, 'a')).not.toEqual(inText(first, 'b'))
  })

  test.for(['surrogate', 'date_shift'] as const)('is another every time when there is none: %s', (type) => {
    const made = new Set(Array.from({ length: 10 }, () => values(first, { type }).join()))
    expect(made.size).toBeGreaterThan(1)
  })
})

test.for<[string, Operator]>([
  ['date_shift', { type: 'date_shift' }],
  ['date_shift with a seed', { type: 'date_shift', seed: 'a' }],
  ['surrogate', { type: 'surrogate' }],
])('%s keeps the distances of dates in a text', ([, operator]) => {
  const dates = ['2025-03-14', '2025-03-15', '2024-02-29', '2025-12-31']
  const pieces = dates.flatMap((date): Piece[] => [['DATE_TIME', date], ' '])
  const { values } = operated(pieces, { DEFAULT: operator })
  const shifts = values.map((value, i) => (Date.parse(value) - Date.parse(dates[i] ?? '')) / 86_400_000)
  expect(new Set(shifts).size).toBe(1)
  expect(shifts[0]).not.toBe(0)
  expect(Math.abs(shifts[0] ?? 0)).toBeLessThanOrEqual(182)
})

test('can be undone where values can be told apart', () => {
  const names = ['placeholder', 'surrogate', 'date_shift', 'redact', 'keep', 'generalize', 'replace'] as const
  const restorable = names.filter((type) => isRestorable({ DEFAULT: { type } }, 'PERSON'))
  expect(restorable).toEqual(['placeholder', 'surrogate', 'date_shift'])
  expect(isRestorable({ PERSON: { type: 'redact' }, DEFAULT: { type: 'placeholder' } }, 'PERSON')).toBe(false)
  expect(isRestorable({ URL: { type: 'placeholder' } }, 'PERSON')).toBe(false)
})

test.for<Operator['type']>(['mask', 'generalize', 'surrogate', 'date_shift'])(
  '%s lets others have their turn between any two values',
  (type) => {
    const text = '1 March 2025; '.repeat(100)
    const dates = Array.from({ length: 100 }, (_, i) => ({
      type: 'DATE_TIME',
      start: 14 * i,
      end: 14 * i + 12,
      score: 1,
    }))
    const operators = { DEFAULT: { type, masking_char: 'X', from_end: false } as Operator }
    const context = { language: 'en', operators, hashKey: HASH_KEY, accepts } as const
    expect(Array.from(operate(text, resolveOverlaps(text, dates), context)).length).toBeGreaterThanOrEqual(100)
  },
)
