import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decrypt, encrypt } from '../../../src/anonymize/operators/encrypt.ts'
import { open } from '../../../src/crypto/seal.ts'

const KEY = 'WmZq4t7w!z%C&F)J'

test('any value comes back with its key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 16 }), (value, key) => {
      expect(decrypt(encrypt(value, key), key)).toBe(value)
    }),
  )
})

test('the same value looks different each time', () => {
  expect(encrypt('John Smith', KEY)).not.toBe(encrypt('John Smith', KEY))
})

test('what was encrypted before today can be read: the way from a key to its bytes stays the same', () => {
  expect(decrypt(STORED, KEY)).toBe('Élodie Lefèvre 😀')
})
const STORED = 'v1.RCq75wOaGwtj6PkjFQ3bdE2b9bZ4XfXosTZQhD1llgwzlC1NnlSXKjMHNRf-Isp0o1uxZZ0'

test('another key, an altered byte or no ciphertext give undefined', () => {
  const sealed = encrypt('John Smith', KEY)
  expect(decrypt(sealed, `${KEY} `)).toBeUndefined()
  expect(decrypt(sealed, KEY.toLowerCase())).toBeUndefined()
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const altered = Buffer.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(decrypt(`v1.${altered.toString('base64url')}`, KEY)).toBeUndefined()
  }
  for (const wrong of ['', 'John Smith', sealed.slice(0, -1), sealed.slice(3)]) {
    expect(decrypt(wrong, KEY)).toBeUndefined()
  }
})

test('the key of a caller is no key of the service', () => {
  const key = 'k'.repeat(32)
  expect(open([Buffer.from(key)], encrypt('John Smith', key), 'encrypt')).toBeUndefined()
})
