import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseKeys, randomKey } from '../../src/crypto/key-ring.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
const encoding = fc.constantFrom('hex' as const, 'base64' as const, 'base64url' as const)

test('keys in each encoding, with blanks around them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(bytes, encoding, fc.boolean()), { minLength: 1, maxLength: 5 }), (keys) => {
      const written = keys.map(([key, how, unpadded]) => {
        const text = Buffer.from(key).toString(how)
        return unpadded ? text.replace(/=+$/, '') : how === 'hex' ? text.toUpperCase() : text
      })
      expect(parseKeys(` ${written.join(' ,\n')} `)).toEqual(keys.map(([key]) => Buffer.from(key)))
    }),
  )
})

const GOOD = 'A'.repeat(43)
test.for([
  ['nothing', '', 'Key 1 is empty'],
  ['a comma too many', `${GOOD},`, 'Key 2 is empty'],
  ['too short', `${GOOD},c2VjcmV0`, 'Key 2 has 6 bytes instead of 32'],
  ['too long', `${GOOD},${GOOD},${'A'.repeat(44)}`, 'Key 3 has 33 bytes instead of 32'],
  ['half a key in hexadecimal', 'ab'.repeat(16), 'Key 1 has 24 bytes instead of 32'],
  ['a pass phrase', 'correct horse battery staple', 'Key 1 is neither hexadecimal nor base64'],
  ['letters that no encoding has', `${'A'.repeat(42)}é`, 'Key 1 is neither hexadecimal nor base64'],
] as const)('%s is refused', ([, value, message]) => {
  expect(() => parseKeys(value)).toThrow(new Error(message))
})

test('no error shows the key', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), (value) => {
      let message = ''
      try {
        parseKeys(value)
      } catch (error) {
        message = String(error)
      }
      expect(message).not.toContain(value)
    }),
  )
})

test('random keys have 32 bytes and differ', () => {
  expect(randomKey()).toHaveLength(32)
  expect(randomKey()).not.toEqual(randomKey())
})
