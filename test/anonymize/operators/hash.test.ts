import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash } from '../../../src/anonymize/operators/hash.ts'

/** RFC 4231, test cases 2 and 1. */
test.for([
  [
    'sha256',
    'Jefe',
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'sha512',
    'Jefe',
    'what do ya want for nothing?',
    '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
  ],
  ['sha256', Buffer.alloc(20, 0x0b), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
] as const)('%s is HMAC as published', ([hash_type, key, value, digest]) => {
  expect(hash(value, { hash_type, key })).toBe(digest)
})

test('equal values and keys give equal digests, others give others', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, key, otherKey) => {
      fc.pre(a !== b && key !== otherKey)
      const of = (value: string, salt: string) => hash(value, { hash_type: 'sha256', key: salt })
      expect(of(a, `k${key}`)).toBe(of(a, `k${key}`))
      expect(of(a, `k${key}`)).not.toBe(of(b, `k${key}`))
      expect(of(a, `k${key}`)).not.toBe(of(a, `k${otherKey}`))
    }),
  )
})

test('it is not the bare digest, which anyone could look up', () => {
  const value = '06 39 98 12 34'
  expect(hash(value, { hash_type: 'sha256', key: '' })).not.toBe(createHash('sha256').update(value).digest('hex'))
})
