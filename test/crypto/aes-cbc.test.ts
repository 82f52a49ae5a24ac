import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decryptCbc, encryptCbc } from '../../src/crypto/aes-cbc.ts'

const KEY = Buffer.from('WmZq4t7w!z%C&F)J')

/** Made by presidio_anonymizer/operators/aes_cipher.py itself, on Python's cryptography 50.0.2. */
test.for([
  ['WmZq4t7w!z%C&F)J', 'John Smith', '1i2_SnrpVJcjqbMW9hD346-A-eG-1W4i6in9SbHOFYU='],
  [
    'WmZq4t7w!z%C&F)J',
    'Élodie Lefèvre, 12 rue de l’Église 😀',
    '0dmUW1RaE96dS47mh_PgwVOoHXL5QMRRe4BAd9AIpqlXBoPkSckxW4nqS-UJtvYNHJ6dDylxkL8BWXImv9F4sg==',
  ],
  ['WmZq4t7w!z%C&F)J', '', 'GqceIvQKl5Vmfrk5O5hbmnTGssGFLeSkZUjfQA1Mmvc='],
  [
    'WmZq4t7w!z%C&F)JWmZq4t7w',
    'Élodie Lefèvre, 12 rue de l’Église 😀',
    'NzztwBACM6z39UkCpzoXo6KHrWP0r4mkS9q2tCV0phprKwYdW95sCFKOQeeGYojoLQKBOajsqJnNird48DV9EQ==',
  ],
  ['WmZq4t7w!z%C&F)JWmZq4t7w', '', 'bd0yS1psK-5XYdWj11oRircg4DjHLqAY-ebHDyHCAlA='],
  [
    'WmZq4t7w!z%C&F)J@NcRfUjXn2r5u8x/',
    'Élodie Lefèvre, 12 rue de l’Église 😀',
    'HfQ3XLIA8-cxbW1ZP-KwpjaDxO9hCed8pQCiCEk-tfrOKN64V7w38dQUKQfG8Ho1kpNJJ3AzkLn86Y1rWIKZYg==',
  ],
  ['WmZq4t7w!z%C&F)J@NcRfUjXn2r5u8x/', '', 'Bp9xlKzXtEdmcpqsUdq_KArKCm1TYOuv1-t3fmmiXwo='],
  [
    'WmZq4t7w!z%C&F)J@NcRfUjXn2r5u8x/',
    'exactly 16 bytes',
    'tkpPJ6p7bA4Vi8tzJ7VCLop5vBUv08Axhj6NjMv8fnM0jAICnC4yNSno85KJxqlK',
  ],
] as const)('what Presidio encrypted with %s is read: %s', ([key, text, encrypted]) => {
  expect(decryptCbc(Buffer.from(key), encrypted)).toBe(text)
  expect(decryptCbc(Buffer.from(key), encrypted.replace(/=+$/, ''))).toBe(text)
})

test('any text comes back, with each length of key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(16, 24, 32), (text, length) => {
      const key = Buffer.alloc(length, 7)
      const encrypted = encryptCbc(key, text)
      expect(encrypted).toMatch(/^[\w-]+={0,2}$/)
      expect(encrypted.length % 4).toBe(0)
      expect(decryptCbc(key, encrypted)).toBe(text)
    }),
  )
})

test('the same text looks different each time', () => {
  expect(encryptCbc(KEY, 'John Smith')).not.toBe(encryptCbc(KEY, 'John Smith'))
})

test('a key of another length is refused', () => {
  for (const length of [0, 15, 17, 33]) {
    expect(() => encryptCbc(Buffer.alloc(length), 'John Smith')).toThrow(RangeError)
    expect(decryptCbc(Buffer.alloc(length), encryptCbc(KEY, 'John Smith'))).toBeUndefined()
  }
})

test('what is no ciphertext gives undefined', () => {
  const encrypted = encryptCbc(KEY, 'John Smith')
  for (const wrong of [
    '',
    '=',
    'AAAA',
    encrypted.slice(0, -5),
    `${encrypted}é`,
    encrypted.slice(0, 22),
    'a b'.repeat(16),
  ]) {
    expect(decryptCbc(KEY, wrong)).toBeUndefined()
  }
})

test('bytes that are no UTF-8 give undefined', () => {
  const iv = Buffer.alloc(16)
  const cipher = createCipheriv('aes-128-cbc', KEY, iv)
  const encrypted = Buffer.concat([iv, cipher.update(Buffer.from([0x4a, 0xff])), cipher.final()])
  expect(decryptCbc(KEY, encrypted.toString('base64url'))).toBeUndefined()
})

test('a wrong key gives undefined, but for one in some hundred, which gives another text', () => {
  let read = 0
  for (let i = 0; i < 500; i++) {
    const text = decryptCbc(Buffer.alloc(16, i), encryptCbc(KEY, 'John Smith'))
    expect(text).not.toBe('John Smith')
    if (text !== undefined) read++
  }
  expect(read).toBeLessThan(20)
})
