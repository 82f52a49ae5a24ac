import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operator } from '../../src/anonymize/operators/operator.ts'
import { operated, type Piece } from './operated.ts'

const KEY = '0123456789abcdef'

const type = constantFrom('PERSON', 'LOCATION', 'ORGANIZATION', 'PROJECT', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'URL')
const VALUES: Record<string, (n: number) => string> = {
  PERSON: (n) => `${['Jane', 'Tom', 'Ann'][n % 3]} ${['Doe', 'Reed', 'Fox', 'Hill', 'Moss'][n % 5]}`,
  LOCATION: (n) => ['Leeds', 'York', 'Hull', 'Bath', 'Ely'][n % 5] ?? '',
  ORGANIZATION: (n) => `${['North', 'South', 'West'][n % 3]}gate Ltd`,
  PROJECT: (n) => `P${n}`,
  EMAIL_ADDRESS: (n) => `user${n}@example.org`,
  PHONE_NUMBER: (n) => `0113 496 0${100 + n}`,
  URL: (n) => `https://example.org/${n}`,
}
const mentions = uniqueArray(record({ type, n: integer({ min: 0, max: 29 }) }), {
  minLength: 2,
  maxLength: 30,
  selector: ({ type, n }) => VALUES[type]?.(n),
})

describe('different values', () => {
  test.for<[string, (type: string) => Operator]>([
    ['placeholder', () => ({ type: 'placeholder' })],
    ['placeholder with a seed', () => ({ type: 'placeholder', seed: 'a' })],
    ['surrogate', () => ({ type: 'surrogate' })],
    ['surrogate with a seed', () => ({ type: 'surrogate', seed: 'a' })],
  ])('never have one %s', ([, operatorFor]) => {
    assert(
      property(mentions, (mentions) => {
        const pieces = mentions.flatMap(({ type, n }): Piece[] => [[type, VALUES[type]?.(n) ?? ''], '; '])
        const { values } = operated(pieces, { DEFAULT: operatorFor('DEFAULT') })
        expect(new Set(values).size).toBe(values.length)
      }),
      { numRuns: 200 },
    )
  })

  test('of two types with a surrogate operator of their own never have one surrogate', () => {
    const surrogate = (seed: string): Operator => ({ type: 'surrogate', seed })
    for (let i = 0; i < 200; i++) {
      const pieces: Piece[] = [['TEAM', '7'], ' ', ['PROJECT', '8']]
      const { values } = operated(pieces, { TEAM: surrogate(`${i}`), PROJECT: surrogate(`other ${i}`) })
      expect(new Set(values).size, `seed ${i}`).toBe(2)
      expect(values.join(' '), `seed ${i}`).toMatch(/^\d \d$/)
    }
  })
})

test('different values never have one surrogate where all short ones are taken', () => {
  const pieces = Array.from({ length: 10 }, (_, i): Piece[] => [['PROJECT', `${i}`], ' ']).flat()
  const { values } = operated(pieces, { DEFAULT: { type: 'surrogate', seed: 'a' } })
  expect(new Set(values).size).toBe(10)
})

describe('what is no entity', () => {
  test('stays as it is, under every operator', () => {
    const between = constantFrom(' a ', '$& ', '\n', '<PERSON_1>', ' é😀 ', ', ')
    const operator = constantFrom<Operator>(
      { type: 'redact' },
      { type: 'keep' },
      { type: 'replace' },
      { type: 'placeholder' },
      { type: 'surrogate' },
      { type: 'date_shift' },
      { type: 'generalize' },
      { type: 'encrypt', key: KEY },
      { type: 'hash', hash_type: 'sha256' },
    )
    assert(
      property(array(record({ between, type, n: integer({ min: 0, max: 29 }) })), operator, (parts, operator) => {
        const pieces = parts.flatMap(({ between, type, n }): Piece[] => [between, [type, VALUES[type]?.(n) ?? '']])
        const { text, values } = operated([...pieces, '!'], { DEFAULT: operator })
        expect(text).toBe(`${parts.map(({ between }, i) => between + values[i]).join('')}!`)
      }),
    )
  })

  test('is never taken for a placeholder', () => {
    const { text } = operated(['<PERSON_1> and person_2: ', ['PERSON', 'Jane']], { DEFAULT: { type: 'placeholder' } })
    expect(text).toBe('<PERSON_1> and person_2: <PERSON_3>')
  })

  test('is never a surrogate', () => {
    for (let i = 0; i < 20; i++) {
      const other = operated([['LOCATION', 'Leeds']], { DEFAULT: { type: 'surrogate', seed: `${i}` } }).text
      const { values } = operated([['LOCATION', 'Leeds'], ` near ${other}`], {
        DEFAULT: { type: 'surrogate', seed: `${i}` },
      })
      expect(values).not.toContain(other)
    }
  })
})

test('a day that cannot be moved becomes another vague one', () => {
  const surrogate: Operator = { type: 'surrogate', seed: 'a' }
  const { values } = operated([['DATE_TIME', 'yesterday'], ' and ', ['DATE_TIME', '14 March 2025']], {
    DEFAULT: surrogate,
  })
  expect(values[0]).toMatch(/^[a-z ]{6,}$/)
  expect(values[0]).not.toContain('yesterday')
  expect(values[1]).toMatch(/^\d\d? \p{L}+ 202[456]$/u)
})

test('no other type gets the surrogate of a person', () => {
  const surrogate: Operator = { type: 'surrogate', seed: 'a' }
  const [person] = operated([['PERSON', 'John Smith']], { DEFAULT: surrogate }).values
  const pieces: Piece[] = [['PERSON', 'John Smith'], ' ', ['PROJECT', 'Jane Doe']]
  expect(new Set(operated(pieces, { DEFAULT: surrogate }).values)).toContain(person)
  expect(new Set(operated(pieces, { DEFAULT: surrogate }).values).size).toBe(2)
})
