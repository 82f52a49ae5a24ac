import { expect, test } from 'vitest'
import { keepsRun } from '../../../src/anonymize/surrogates/kept-run.ts'
import { secretSurrogate } from '../../../src/anonymize/surrogates/secret.ts'
import { randomFrom } from '../../../src/random.ts'

const surrogateOf = (value: string, i: number) =>
  secretSurrogate(value, 'en', randomFrom('a key of the tests', `${i}`), undefined)

// made up, or the samples of the services' own pages
test.for([
  ['GitHub', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'ghp_', /^[A-Za-z0-9]{36}$/],
  ['AWS', 'AKIAIOSFODNN7EXAMPLE', 'AKIA', /^[A-Z0-9]{16}$/],
  ['Anthropic', 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz', 'sk-ant-api03-', /^[a-z]{26}$/],
  ['Stripe', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc', 'sk_test_', /^[A-Za-z0-9]{24}$/],
  ['Slack', 'xoxb-123456789012-abcdefABCDEF', 'xoxb-', /^\d{12}-[a-z]{6}[A-Z]{6}$/],
  ['a password', 'hunter2!', '', /^[a-z]{6}\d[!#$%*?@&]$/],
  ['a password with signs', 'P@ss~w0rd', '', /^[A-Z][!#$%*?@&][a-z]{2}[!#$%*?@&][a-z]\d[a-z]{2}$/],
  ['hexadecimal', '8f14e45fceea167a5a36dedd4bea2543', '', /^[0-9a-f]{32}$/],
] as const)('%s', ([, value, prefix, shape]) => {
  for (let i = 0; i < 30; i++) {
    const surrogate = surrogateOf(value, i)
    expect(surrogate.slice(0, prefix.length)).toBe(prefix)
    expect(surrogate.slice(prefix.length)).toMatch(shape)
    expect(keepsRun(value.slice(prefix.length), surrogate.slice(prefix.length))).toBe(false)
  }
})

test.for([
  ['lines', '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----'],
  ['written-out lines', '-----BEGIN PRIVATE KEY-----\\nMIIEpAIBAAKCAQEA\\n-----END PRIVATE KEY-----\\n'],
] as const)('a private key in %s keeps its fences', ([, value]) => {
  const surrogate = surrogateOf(value, 0)
  const body = /MIIEpAIBAAKCAQEA/
  expect(surrogate.replace(/(?<=-----(?:\n|\\n))\w{16}/, 'MIIEpAIBAAKCAQEA')).toBe(value)
  expect(surrogate).not.toMatch(body)
})

test('a connection string', () => {
  expect(surrogateOf('postgres://bob:s3cret@db.acme.com:5432/app', 0)).toMatch(
    /^postgres:\/\/(?!bob)[a-z]+:[a-z]\d[a-z]{4}@[a-z]+\.example\.com:5432\/(?!app)[a-z]+$/,
  )
})
