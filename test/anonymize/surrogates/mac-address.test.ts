import { expect, test } from 'vitest'
import { macSurrogate } from '../../../src/anonymize/surrogates/mac-address.ts'
import { randomFrom } from '../../../src/random.ts'

const digits = (address: string) => address.replace(/[^0-9a-f]/gi, '').toLowerCase()

test.for([
  ['colons', '00:1b:44:11:3a:b7', /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/],
  ['hyphens and capitals', '00-1B-44-11-3A-B7', /^(?:[0-9A-F]{2}-){5}[0-9A-F]{2}$/],
  ['dots', '001b.4411.3ab7', /^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$/],
  ['no separator', '001B44113AB7', /^[0-9A-F]{12}$/],
  ['of documentation already', '00:00:5e:00:53:af', /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/],
  ['eight octets', '00:1b:44:ff:fe:11:3a:b7', /^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/],
] as const)('%s: %s', ([, value, shape]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = macSurrogate(value, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(shape)
    expect(surrogate).not.toBe(value)
    expect(digits(surrogate)).toMatch(/^(?:00005e0053|02)/)
  }
})
