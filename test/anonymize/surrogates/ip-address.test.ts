import { isIP, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ipSurrogate } from '../../../src/anonymize/surrogates/ip-address.ts'
import { randomFrom } from '../../../src/random.ts'

const random = (label: string) => randomFrom('a key of the tests', label)
const NOBODY = /^(?:192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d{1,3})\.\d{1,3}$/

test.for([
  ['public', '8.8.8.8', NOBODY],
  ['of documentation already', '192.0.2.17', NOBODY],
  ['private', '10.1.2.3', /^10(?:\.\d{1,3}){3}$/],
  ['private, 172.16 to 172.31', '172.20.1.2', /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/],
  ['not private', '172.32.1.2', NOBODY],
  ['at home', '192.168.1.1', /^192\.168\.\d+\.\d+$/],
  ['loopback', '127.0.0.1', /^127(?:\.\d{1,3}){3}$/],
  ['with a network', '8.8.8.0/24', /^[\d.]+\/24$/],
  ['IPv6', '2a01:e0a:12:3456::42', /^2001:db8:[0-9a-f]{2}:[0-9a-f]{4}::[0-9a-f]{2}$/],
  [
    'IPv6 in full',
    '2A01:0E0A:0000:0000:0000:8A2E:0370:7334',
    /^2001:0DB8:0000:0000:0000:[0-9A-F]{4}:[0-9A-F]{4}:[0-9A-F]{4}$/,
  ],
  ['link-local, with a zone', 'fe80::1ff:fe23%eth0', /^fe80::[0-9a-f]{3}:[0-9a-f]{4}%eth0$/],
  ['unique local', 'fd12:3456:789a::1', /^fd[0-9a-f]{2}:[0-9a-f]{4}:[0-9a-f]{4}::[0-9a-f]$/],
  ['IPv4 in IPv6', '::ffff:8.8.8.8', /^::ffff:[\d.]+$/],
  ['loopback of IPv6', '::1', /^2001:db8::[0-9a-f]$/],
  ['nothing but zeros', '2001:db8:0:0:0:0:0:0', /^2001:db8(?::[0-9a-f]){6}$/],
] as const)('%s: %s', ([, value, expected]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = ipSurrogate(value, random(`${i}`))
    expect(surrogate).toMatch(expected)
    expect(surrogate).not.toBe(value)
    expect(isIP(surrogate.replace(/\/24$/, ''))).toBe(isIP(value.replace(/\/24$/, '')))
  }
})

test('any address becomes another of its kind', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(), (address, seed) => {
      const surrogate = ipSurrogate(address, random(`${seed}`))
      expect(isIP(surrogate)).toBe(isIP(address))
      expect(surrogate.toLowerCase()).not.toBe(address.toLowerCase())
      if (isIPv6(address) && !/^f[ce]|^f?d|\./i.test(address)) expect(surrogate.toLowerCase()).toMatch(/^2001:0?db8:/)
    }),
    { numRuns: 1000 },
  )
})

test('there are enough for a log', () => {
  const surrogates = Array.from({ length: 4000 }, (_, i) => ipSurrogate('8.8.8.8', random(`${i}`)))
  expect(new Set(surrogates).size).toBeGreaterThan(1500)
})
