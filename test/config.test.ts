import { expect, test } from 'vitest'
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
