import { expect, test } from 'vitest'
import { secret } from '../../../../src/detect/recognizers/secret/index.ts'
import { valuesOf } from '../values-of.ts'
import { ALNUM, sample } from './sample.ts'

const LINES = Array.from({ length: 25 }, (_, line) => sample(`${ALNUM}+/`, 64, line)).concat('ab12CD==')

/** The lines around are put together here, so that no file looks like a leaked key. */
function block(kind: string, end = '\n', lines: readonly string[] = LINES): string {
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join(end)
}

test.for([
  'PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
] as const)('finds the whole block of %s', (kind) => {
  for (const end of ['\n', '\r\n', '\\n', '\\r\\n', '\n    ', ' ', '\n> ', '\\n" +\n  "']) {
    const key = block(kind, end)
    expect(valuesOf(secret, `key: "${key}"\nThanks`)).toEqual([key])
  }
})

test('finds the key within the file of a service account', () => {
  const key = block('PRIVATE KEY', '\\n')
  expect(valuesOf(secret, `{"type": "service_account", "private_key": "${key}\\n", "client_id": "1"}`)).toEqual([key])
})

test('takes the headers of an encrypted key with it', () => {
  const key = block('RSA PRIVATE KEY', '\n', ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,0123', '', ...LINES])
  expect(valuesOf(secret, key)).toEqual([key])
})

test('finds each of two keys', () => {
  const keys = [block('EC PRIVATE KEY'), block('RSA PRIVATE KEY')]
  expect(valuesOf(secret, keys.join('\n'))).toEqual(keys)
})

test('finds a key whose end was cut off, and not what follows it', () => {
  const key = block('RSA PRIVATE KEY').split('\n').slice(0, 12).join('\n')
  expect(valuesOf(secret, `${key}\n\nThank you, Jane`)).toEqual([key])
  expect(valuesOf(secret, `${key}\n${block('CERTIFICATE')}`)).toEqual([key])
})

test('finds the secret part of a file of PuTTY', () => {
  const key = ['Private-Lines: 14', ...LINES.slice(0, 14)].join('\n')
  expect(valuesOf(secret, `Comment: jane\n${key}\nPrivate-MAC: 0`)).toEqual([key])
})

test.for([
  ['a public key', block('PUBLIC KEY')],
  ['a certificate', block('CERTIFICATE')],
  ['the first line alone', 'It begins with -----BEGIN PRIVATE KEY----- as you see.'],
  ['a manual', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
] as const)('takes %s for none', ([, text]) => expect(valuesOf(secret, text)).toEqual([]))
