import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { shapeOf } from '../../../src/anonymize/surrogates/shape.ts'
import { luhn } from '../../../src/detect/checksums/luhn.ts'
import { mod97 } from '../../../src/detect/checksums/mod97.ts'
import { randomFrom } from '../../../src/random.ts'

const random = (label = '') => randomFrom('a key of the tests', label)
const digits = (value: string) => value.replace(/\D/g, '')

test.for([
  ['a plate', 'AB-123-CD', /^[A-Z]{2}-\d{3}-[A-Z]{2}$/],
  ['small letters', 'ref 12.ab', /^[a-z]{3} \d\d\.[a-z]{2}$/],
  ['hexadecimal', '8f14e45fceea167a', /^[0-9a-f]{16}$/],
  ['hexadecimal in capitals', '8F14E45FCEEA167A', /^[0-9A-F]{16}$/],
  ['0x', '0x8f14e45fceea167a', /^0x[0-9a-f]{16}$/],
  ['a short word is no hexadecimal', 'Bead', /^[A-Z][a-z]{3}$/],
  ['letters with accents', 'ÉLÈVE-9', /^[A-Z]{5}-\d$/],
  ['Cyrillic', 'Дело 77', /^[А-Я][а-я]{3} \d\d$/],
  ['Greek', 'αβγδ', /^[α-ω]{4}$/],
  ['Chinese', '北京市', /^[一-龥]{3}$/],
] as const)('%s: %s', ([, value, shape]) => {
  for (let i = 0; i < 50; i++) expect(shapeOf(value, { random: random(`${i}`) })).toMatch(shape)
})

describe('isValid', () => {
  // Luhn 1 in 10; MOD 97-10 1 in 97; a month and MOD 97-10 together 1 in 800
  test.for([
    ['a check digit', '732 829 320', (value: string) => luhn(digits(value))],
    ['two check digits', '3214282912345698765432161182', (value: string) => mod97(value) === 1],
    [
      'a date and two check digits',
      '850730-033 28',
      (value: string) =>
        /^\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])/.test(value) &&
        97 - (Number(digits(value).slice(0, 9)) % 97) === Number(value.slice(-2)),
    ],
    [
      'a prefix that is not said',
      'CHE-116.281.710',
      (value: string) => value.startsWith('CHE-') && Number(digits(value)) % 11 === 0,
    ],
  ] as const)('finds another with %s', ([, value, check]) => {
    const isValid = check as (candidate: string) => boolean
    // the last sample is made valid for the rule of the test
    const original = isValid(value) ? value : makeValid(value, isValid)
    for (let i = 0; i < 10; i++) {
      const surrogate = shapeOf(original, { random: random(`${i}`), isValid })
      expect(isValid(surrogate), surrogate).toBe(true)
      expect(surrogate).not.toBe(original)
      expect(keepsRun(original.slice(4), surrogate.slice(4))).toBe(false)
    }
  })

  test('that refuses the original is not asked again', () => {
    let count = 0
    const isValid = () => count++ < 0
    expect(shapeOf('1234 5678', { random: random(), isValid })).toMatch(/^\d{4} \d{4}$/)
    expect(count).toBe(1)
  })

  test('that accepts nothing else ends, and gives no piece of the original away', () => {
    const surrogate = shapeOf('1234 5678', { random: random(), isValid: (value) => value === '1234 5678' })
    expect(surrogate).toMatch(/^\d{4} \d{4}$/)
    expect(surrogate).not.toBe('1234 5678')
  })
})

function makeValid(value: string, isValid: (candidate: string) => boolean): string {
  for (let tail = 0; tail < 1000; tail++) {
    const candidate = value.slice(0, -3) + String(tail).padStart(3, '0')
    if (isValid(candidate)) return candidate
  }
  throw new Error('no valid sample')
}

test('keep and lead stay and come first, an x of the lead is drawn', () => {
  const surrogates = Array.from({ length: 40 }, (_, i) =>
    shapeOf('FR 123456789', { random: random(`${i}`), keep: 2, lead: '9x0' }),
  )
  for (const surrogate of surrogates) expect(surrogate).toMatch(/^FR 9\d0\d{6}$/)
  expect(new Set(surrogates.map((surrogate) => surrogate.charAt(4))).size).toBeGreaterThan(3)
})

test('any value: same length and separators, no run kept, the same for the same random', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789abcXYZ -./é'), minLength: 1, maxLength: 40 }),
      fc.nat(),
      (value, seed) => {
        const surrogate = shapeOf(value, { random: random(`${seed}`) })
        expect(surrogate).toBe(shapeOf(value, { random: random(`${seed}`) }))
        expect(surrogate.replace(/[\p{L}\p{N}]/gu, 'x')).toBe(value.replace(/[\p{L}\p{N}]/gu, 'x'))
        expect(keepsRun(value, surrogate)).toBe(false)
        if (/[\p{L}\p{N}]/u.test(value)) expect(surrogate).not.toBe(value)
      },
    ),
  )
})

test.for([
  ['four digits at their place', '1234 99', '1234 88', true],
  ['three', '123 499', '123 588', false],
  ['over a separator', '12-34', '12 34', true],
  ['another case', 'ABCD', 'abcd', true],
  ['without accents', 'Élève', 'eleve', true],
  ['at another place', '1234', '01234', false],
] as const)('a kept run: %s', ([, original, candidate, expected]) => {
  expect(keepsRun(original, candidate)).toBe(expected)
})
