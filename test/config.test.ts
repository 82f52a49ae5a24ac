import { describe, expect, test } from 'vitest'
import { parseConfig } from '../src/config.ts'

test('with no variable set, everything has a value', () => {
  expect(parseConfig({})).toMatchObject({ PORT: 8000, MAX_TEXT_CHARS: 1_000_000, LOG_LEVEL: 'info' })
})

test('an empty variable counts as not set', () => {
  expect(parseConfig({ PORT: '', MAX_QUEUE: ' ' })).toEqual(parseConfig({}))
})

test('other variables are nobody’s business', () => {
  expect(parseConfig({ HOME: '/root' })).toEqual(parseConfig({}))
})

test.for([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80a'],
  ['PORT', '0x50'],
  ['PORT', '8e3'],
  ['PORT', '8000.5'],
  ['WORKERS', '0'],
  ['MAX_TEXT_CHARS', '1_000'],
  ['REQUEST_TIMEOUT_MS', 'Infinity'],
  ['LOG_LEVEL', 'loud'],
] as const)('%s=%s is refused, without saying the value', ([name, value]) => {
  expect(() => parseConfig({ [name]: value })).toThrow(
    new RegExp(`^The environment is wrong:\n  ${name} must be [^\n]+$`),
  )
  expect(() => parseConfig({ [name]: value })).not.toThrow(value === '0' ? /=0/ : value)
})

test('all mistakes are listed at once', () => {
  expect(() => parseConfig({ PORT: 'x', WORKERS: '0', LOG_LEVEL: 'x' })).toThrow(
    [
      'The environment is wrong:',
      '  PORT must be a whole number from 0 to 65535',
      '  WORKERS must be a whole number from 1 to 256',
      '  LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
    ].join('\n'),
  )
})

describe('keys', () => {
  const HEX = '0123456789abcdef'.repeat(4)
  const BASE64 = Buffer.alloc(32, 255).toString('base64')

  test('are none unless they are set, and a token lasts a day', () => {
    expect(parseConfig({})).toMatchObject({ RESTORE_KEYS: [], HASH_KEY: [], RESTORE_TTL_S: 86_400 })
  })

  test('are read in hexadecimal and base64, in their order', () => {
    const { RESTORE_KEYS, HASH_KEY } = parseConfig({ RESTORE_KEYS: `${BASE64}, ${HEX}`, HASH_KEY: HEX })
    expect(RESTORE_KEYS.map((key) => Buffer.from(key).toString('hex'))).toEqual(['ff'.repeat(32), HEX])
    expect(HASH_KEY.map((key) => Buffer.from(key).toString('hex'))).toEqual([HEX])
  })

  test('are at most ten, or one', () => {
    const many = (count: number) => Array(count).fill(HEX).join(',')
    expect(parseConfig({ RESTORE_KEYS: many(10) }).RESTORE_KEYS).toHaveLength(10)
    expect(() => parseConfig({ RESTORE_KEYS: many(11) })).toThrow('  RESTORE_KEYS must have at most 10 keys')
    expect(() => parseConfig({ HASH_KEY: many(2) })).toThrow('  HASH_KEY must have at most 1 keys')
  })

  test.for([
    ['too short', HEX.slice(2), '24 bytes|46 bytes|31 bytes'],
    ['too long', `${HEX}00`, 'bytes instead of 32'],
    ['of other characters', `${HEX.slice(2)}g!`, 'neither hexadecimal nor base64'],
    ['an empty one among others', `${HEX},,${HEX}`, 'Key 2 is empty'],
    ['wrong behind a right one', `${HEX},zebulon`, 'Key 2 has 5 bytes instead of 32'],
  ] as const)('%s: said without the value', ([, value, reason]) => {
    for (const name of ['RESTORE_KEYS', 'HASH_KEY']) {
      const parse = () => parseConfig({ [name]: value })
      expect(parse).toThrow(
        new RegExp(`^The environment is wrong:\n  ${name} must be 32 bytes each, [^\n]*(?:${reason})[^\n]*$`),
      )
      for (const piece of value.split(',').filter((piece) => piece !== '')) expect(parse).not.toThrow(piece)
    }
  })

  test.for(['0', '31536001', '-1', '1.5'])('a token cannot last %s seconds', (value) => {
    expect(() => parseConfig({ RESTORE_TTL_S: value })).toThrow(
      'RESTORE_TTL_S must be a whole number from 1 to 31536000',
    )
  })

  test('and everything else cannot be changed', () => expect(Object.isFrozen(parseConfig({}))).toBe(true))
})
