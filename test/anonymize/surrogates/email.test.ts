import { expect, test } from 'vitest'
import { emailSurrogate, localSurrogate } from '../../../src/anonymize/surrogates/email.ts'
import { email } from '../../../src/detect/recognizers/email.ts'
import { randomFrom } from '../../../src/random.ts'
import { valuesOf } from '../../detect/recognizers/values-of.ts'

const random = (label: string) => randomFrom('a key of the tests', label)
const HOST = String.raw`(?:[a-z]+\.)?example\.(?:com|net|org)`

test.for([
  ['first.last', 'jane.doe@acme.com', /^[a-z]+\.[a-z]+@example\.com$/],
  ['capitals of names', 'Jane.Doe@acme.net', /^[A-Z][a-z]+\.[A-Z][a-z]+@example\.net$/],
  ['an initial', 'J.Doe@acme.org', new RegExp(`^[A-Z]\\.[A-Z][a-z]+@${HOST}$`)],
  ['digits', 'jane_doe1987@acme.fr', new RegExp(`^[a-z]+_[a-z]+\\d{4}@${HOST}$`)],
  ['one word gets a name before the host', 'jdoe@acme.fr', /^[a-z]+@[a-z]+\.example\.(?:com|net|org)$/],
  ['an office', 'info@acme.co.uk', /^info@[a-z]+\.example\.(?:com|net|org)$/],
  ['capitals', 'JANE.DOE@ACME.COM', /^[A-Z]+\.[A-Z]+@EXAMPLE\.COM$/],
  ['a tag', 'jane+news@acme.com', /^[a-z]+\+news@[a-z]+\.example\.com$/],
  ['escaped', 'jane.doe%40acme.com', /^[a-z]+\.[a-z]+%40example\.com$/],
  ['quoted', '"Jane Doe"@acme.com', /^"[A-Z][a-z]+ [A-Z][a-z]+"@example\.com$/],
  ['accents', 'rené.côté@acme.ca', new RegExp(`^[a-z]+\\.[a-z]+@${HOST}$`)],
  ['an IP address', 'jane@192.168.1.20', /^[a-z]+@192\.168\.\d+\.\d+$/],
  [
    'an IP address in brackets',
    'jane.doe@[192.0.2.7]',
    /^[a-z]+\.[a-z]+@\[(?:192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d+)\.\d+\]$/,
  ],
] as const)('%s: %s', ([, value, expected]) => {
  for (let i = 0; i < 30; i++) {
    const surrogate = emailSurrogate(value, i % 2 === 0 ? 'en' : 'fr', random(`${i}`))
    expect(surrogate).toMatch(expected)
    expect(surrogate.toLowerCase()).not.toMatch(/jane|doe(?![a-z])|acme|rené/)
  }
})

test('is an e-mail address', () => {
  for (let i = 0; i < 30; i++) {
    const surrogate = emailSurrogate('jane.doe@acme.com', 'en', random(`${i}`))
    expect(valuesOf(email, surrogate)).toEqual([surrogate])
  }
})

test('there are enough of them', () => {
  const surrogates = Array.from({ length: 1000 }, (_, i) => emailSurrogate('jdoe@acme.com', 'en', random(`${i}`)))
  expect(new Set(surrogates).size).toBeGreaterThan(990)
})

test('a user name', () => {
  expect(localSurrogate('jane.doe', 'en', random(''))).toMatch(/^[a-z]+\.[a-z]+$/)
  expect(localSurrogate('jdoe42', 'en', random(''))).toMatch(/^[a-z]+\d\d$/)
})
