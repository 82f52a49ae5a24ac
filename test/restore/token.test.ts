import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_SEALED_LENGTH, seal } from '../../src/crypto/seal.ts'
import { createToken, type Replacement, readToken as readWhole } from '../../src/restore/token.ts'

const KEY = randomBytes(32)
const OTHER = randomBytes(32)
const NOW = Date.UTC(2026, 0, 1)
const ENTRIES: readonly Replacement[] = [
  { replacement: '<PERSON_1>', original: 'John Smith' },
  { replacement: 'Clara Petit', original: 'Ren\\u00e9e "Zo\u00e9" d’Arc\n', json: true },
]
function readToken(...given: Parameters<typeof readWhole>) {
  const read = readWhole(...given)
  return typeof read === 'object' ? read.replacements : read
}

const token = createToken(ENTRIES, KEY, { expiresAt: NOW + 1000 })

test('any entries come back, in their order', () => {
  const text = fc.string({ unit: 'binary' })
  const entry: fc.Arbitrary<Replacement> = fc.oneof(
    fc.record({ replacement: text, original: text }),
    fc.record({ replacement: text, original: text, json: fc.constant(true) }),
  )
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(readToken(createToken(entries, KEY, { expiresAt: NOW }), [KEY], NOW - 1)).toEqual(entries)
    }),
  )
})

test('halves of surrogate pairs come back too', () => {
  const entries = [{ replacement: '<A_1>', original: 'a\ud83d' }]
  expect(readToken(createToken(entries, KEY, { expiresAt: NOW }), [KEY], 0)).toEqual(entries)
})

test('it shows nothing of the originals, and looks different each time', () => {
  expect(Buffer.from(token.slice(3), 'base64url').toString('latin1')).not.toMatch(/John|Smith|PERSON/)
  expect(createToken(ENTRIES, KEY, { expiresAt: NOW })).not.toBe(createToken(ENTRIES, KEY, { expiresAt: NOW }))
})

test('10,000 entries need some 10 bytes each', () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => ({
    replacement: `<PERSON_${i}>`,
    original: `John Smith ${i}`,
  }))
  const long = createToken(entries, KEY, { expiresAt: NOW })
  expect(long.length).toBeLessThan(100_000)
  expect(readToken(long, [KEY], 0)).toEqual(entries)
})

describe('a token', () => {
  test('expires at its time', () => {
    expect(readToken(token, [KEY], NOW + 999)).toEqual(ENTRIES)
    expect(readToken(token, [KEY], NOW + 1000)).toBe('expired')
    expect(readToken(token, [KEY], NOW + 1e9)).toBe('expired')
  })

  test('is not even expired for whoever lacks its key', () => {
    expect(readToken(token, [OTHER], NOW + 1e9)).toBeUndefined()
    expect(readToken(token, [], NOW)).toBeUndefined()
  })

  test('can be read after the keys were changed, until the old one is dropped', () => {
    expect(readToken(token, [OTHER, KEY], NOW)).toEqual(ENTRIES)
    expect(readToken(token, [OTHER], NOW)).toBeUndefined()
  })

  test('with any byte altered is none', () => {
    const bytes = Buffer.from(token.slice(3), 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const altered = Buffer.from(bytes)
        altered[at] = (altered[at] ?? 0) ^ mask
        expect(readToken(`v1.${altered.toString('base64url')}`, [KEY], NOW)).toBeUndefined()
      }
    }
  })

  test('that was cut off is none', () => {
    for (let length = 0; length < token.length; length++) {
      expect(readToken(token.slice(0, length), [KEY], NOW)).toBeUndefined()
    }
  })

  test('sealed for another purpose is none', () => {
    const content = deflateRawSync(JSON.stringify([NOW, [['<A_1>', 'John']]]))
    expect(readToken(seal(KEY, content, 'restore'), [KEY], 0)).toEqual([{ replacement: '<A_1>', original: 'John' }])
    expect(readToken(seal(KEY, content, 'encrypt'), [KEY], 0)).toBeUndefined()
  })

  test('that would inflate beyond all bounds is none, and takes no such memory', () => {
    const bomb = seal(KEY, deflateRawSync(Buffer.alloc(300 * 1024 * 1024, ' ')), 'restore')
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage.rss()
    expect(readToken(bomb, [KEY], 0)).toBeUndefined()
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024)
  })

  test.for([
    ['nothing', Buffer.alloc(0)],
    ['not deflated', Buffer.from('[1,[]]')],
    ['no JSON', deflateRawSync('[1,[')],
  ] as const)('whose content is %s is none', ([, content]) => {
    expect(readToken(seal(KEY, content, 'restore'), [KEY], 0)).toBeUndefined()
  })

  test('longer than any is none, and is not made', () => {
    expect(readToken(`v1.${'A'.repeat(MAX_SEALED_LENGTH)}`, [KEY], NOW)).toBeUndefined()
    const noise = randomBytes(12 * 1024 * 1024).toString('base64')
    const entries = [{ replacement: '<A_1>', original: noise }]
    expect(() => createToken(entries, KEY, { expiresAt: NOW })).toThrow(RangeError)
    const blanks = [{ replacement: '<A_1>', original: ' '.repeat(64 * 1024 * 1024) }]
    expect(() => createToken(blanks, KEY, { expiresAt: NOW })).toThrow(RangeError)
  })
})
