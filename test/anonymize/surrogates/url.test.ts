import { expect, test } from 'vitest'
import { urlSurrogate } from '../../../src/anonymize/surrogates/url.ts'
import { url } from '../../../src/detect/recognizers/url.ts'
import { randomFrom } from '../../../src/random.ts'
import { valuesOf } from '../../detect/recognizers/values-of.ts'

const random = (label: string) => randomFrom('a key of the tests', label)

test.for([
  [
    'path and query',
    'https://www.acme.com/people/jane-doe/42?user=jane&id=9923#top',
    /^https:\/\/www\.example\.com\/people\/[a-z]+-[a-z]+\/\d\d\?user=[a-z]+&id=\d{4}#[a-z]+$/,
  ],
  ['a host alone', 'acme.com', /^[a-z]+\.example\.com$/],
  ['a host alone with www', 'WWW.ACME.FR', /^WWW\.[A-Z]+\.EXAMPLE\.(?:COM|NET|ORG)$/],
  [
    'below a host',
    'https://blog.acme.co.uk/posts/annual-report-2021.html',
    /^https:\/\/[a-z]+\.example\.\w{3}\/posts\/[a-z]+-[a-z]+-\d{4}\.html$/,
  ],
  [
    'user, password and port',
    'http://jane:Secr3t@acme.org:8080/a',
    /^http:\/\/[a-z]+:[A-Z][a-z]{3}\d[a-z]@example\.org:8080\/[a-z]$/,
  ],
  ['in JSON', String.raw`https:\/\/acme.com\/users\/janedoe`, /^https:\\\/\\\/example\.com\\\/users\\\/[a-z]+$/],
  ['an IP address', 'http://10.1.2.3:9200/logs/jane', /^http:\/\/10\.\d+\.\d+\.\d+:9200\/[a-z]+\/[a-z]+$/],
  ['IPv6', 'http://[2a01:e0a::1]/', /^http:\/\/\[2001:db8::[0-9a-f]\]\/$/],
  ['localhost', 'http://localhost:3000/jane', /^http:\/\/localhost:3000\/[a-z]+$/],
  [
    'escapes',
    'https://acme.com/search?q=jane%20doe&lieu=%C3%89vreux',
    /^https:\/\/example\.com\/search\?q=[a-z]+%20[a-z]+&lieu=[a-z]+$/,
  ],
  [
    'an identifier',
    'https://acme.com/d/8f14e45fceea167a5a36dedd4bea2543',
    /^https:\/\/example\.com\/[a-z]\/[0-9a-f]{32}$/,
  ],
  ['an example already', 'https://example.org/people/42', /^https:\/\/(?:[a-z]+\.)?example\.\w{3}\/people\/\d\d$/],
] as const)('%s: %s', ([, value, expected]) => {
  for (let i = 0; i < 30; i++) {
    const surrogate = urlSurrogate(value, i % 2 === 0 ? 'en' : 'fr', random(`${i}`))
    expect(surrogate).toMatch(expected)
    expect(surrogate.toLowerCase()).not.toMatch(/jane|doe(?![a-z])|acme|annual|9923|secr3t|evreux/)
    expect(valuesOf(url, surrogate).join()).toBe(valuesOf(url, value).length > 0 ? surrogate : '')
  }
})
