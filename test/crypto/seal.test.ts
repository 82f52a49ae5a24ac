import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_SEALED_LENGTH, open, seal } from '../../src/crypto/seal.ts'

const KEY = randomBytes(32)
const OTHER = randomBytes(32)
const PLAIN = Buffer.from('Élodie Lefèvre')
const opened = (sealed: string, keys: readonly Uint8Array[] = [KEY], purpose = 'test') => open(keys, sealed, purpose)

test('what was sealed opens again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (plain, purpose) => {
      expect(open([KEY], seal(KEY, plain, purpose), purpose)).toEqual(Buffer.from(plain))
    }),
  )
})

test('the same plain bytes look different each time, and show nothing of themselves', () => {
  const sealed = seal(KEY, PLAIN, 'test')
  expect(sealed).toMatch(/^v1\.[\w-]+$/)
  expect(sealed).not.toBe(seal(KEY, PLAIN, 'test'))
  expect(Buffer.from(sealed.slice(3), 'base64url').includes(PLAIN)).toBe(false)
  expect(Buffer.from(sealed.slice(3), 'base64url')).toHaveLength(4 + 12 + PLAIN.length + 16)
})

describe('nothing opens', () => {
  const sealed = seal(KEY, PLAIN, 'test')
  const bytes = Buffer.from(sealed.slice(3), 'base64url')

  test('with one bit altered anywhere', () => {
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const altered = Buffer.from(bytes)
        altered[at] = (altered[at] ?? 0) ^ bit
        expect(opened(`v1.${altered.toString('base64url')}`), `bit ${bit} of byte ${at}`).toBeUndefined()
      }
    }
  })

  test('with one character altered anywhere', () => {
    for (let at = 0; at < sealed.length; at++) {
      for (const char of ['A', 'B', '_', '=', ' ', '.', 'é', '']) {
        if (sealed[at] === char) continue
        expect(opened(sealed.slice(0, at) + char + sealed.slice(at + 1)), `${char} at ${at}`).toBeUndefined()
      }
    }
  })

  test('cut off or added to anywhere', () => {
    for (let length = 0; length < sealed.length; length++) {
      expect(opened(sealed.slice(0, length))).toBeUndefined()
      expect(opened(sealed.slice(length))).toEqual(length === 0 ? PLAIN : undefined)
      expect(opened(`v1.${bytes.subarray(0, length).toString('base64url')}`)).toEqual(
        length < bytes.length ? undefined : PLAIN,
      )
    }
    for (const more of ['A', '=', '==', ' ', '\n', 'AAAA']) expect(opened(sealed + more)).toBeUndefined()
  })

  test('with the unused bits of the last character set', () => {
    // 34 bytes are one more than a multiple of 3: 4 bits of the last character mean nothing
    const odd = seal(KEY, Buffer.alloc(2), 'test')
    const last = 'AQgw'.indexOf(odd.at(-1) ?? '')
    expect(last).toBeGreaterThanOrEqual(0)
    const same = `${odd.slice(0, -1)}${'BRhx'[last]}`
    expect(Buffer.from(same.slice(3), 'base64url')).toEqual(Buffer.from(odd.slice(3), 'base64url'))
    expect(opened(odd)).toEqual(Buffer.alloc(2))
    expect(opened(same)).toBeUndefined()
  })

  test('with another key, no key, another purpose or another version', () => {
    expect(opened(sealed, [OTHER])).toBeUndefined()
    expect(opened(sealed, [])).toBeUndefined()
    expect(opened(sealed, [KEY], 'tes')).toBeUndefined()
    expect(opened(sealed, [KEY], '')).toBeUndefined()
    expect(opened(sealed.replace('v1.', 'v2.'))).toBeUndefined()
    expect(opened(sealed.slice(3))).toBeUndefined()
  })

  test('with a key that has the id of the right one only', () => {
    const forged = Buffer.concat([
      Buffer.from(seal(OTHER, PLAIN, 'test').slice(3), 'base64url').subarray(0, 4),
      bytes.subarray(4),
    ])
    expect(opened(`v1.${forged.toString('base64url')}`, [OTHER, KEY])).toBeUndefined()
  })

  test('that is longer than anything sealed', () => {
    expect(opened(`v1.${'A'.repeat(MAX_SEALED_LENGTH)}`)).toBeUndefined()
    expect(() => seal(KEY, Buffer.alloc((MAX_SEALED_LENGTH * 3) / 4), 'test')).toThrow(RangeError)
  })

  test('of any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(opened(text)).toBeUndefined()
        expect(opened(`v1.${text}`)).toBeUndefined()
        expect(opened(`v1.${Buffer.from(text).toString('base64url')}`)).toBeUndefined()
      }),
    )
  })
})

test('old keys open what they sealed as long as they are in the ring, wherever they stand', () => {
  const old = seal(KEY, PLAIN, 'test')
  expect(opened(old, [OTHER, KEY])).toEqual(PLAIN)
  expect(opened(old, [KEY, OTHER])).toEqual(PLAIN)
  expect(opened(seal(OTHER, PLAIN, 'test'), [OTHER, KEY])).toEqual(PLAIN)
  expect(opened(old, [OTHER])).toBeUndefined()
})
