import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { withCases } from '../../../../src/detect/recognizers/street-address/any-case.ts'

test.for([
  ['(?i:apt)', '(?:[aA][pP][tT])'],
  ['a(?i:b)c', 'a(?:[bB])c'],
  ['(?i:a(?:b|(?<x>c))d)e', '(?:[aA](?:[bB]|(?<x>[cC]))[dD])e'],
  ['(?i:[°ºo]\\d{1,2}\\.)', '(?:[ºOo°]\\d{1,2}\\.)'.replace('[ºOo°]', '[ºO°ºo]')],
  ['(?i:[^a-z\\-é])', '(?:[^A-ZÉa-z\\-é])'],
  ['(?i:(?<=\\p{L}|\\u00a0)ß)', '(?:(?<=\\p{L}|\\u00a0)ß)'],
  ['[(](?i:n)\\)o', '[(](?:[nN])\\)o'],
] as const)('%s is written out', ([source, expected]) => expect(withCases(source, 'u').source).toBe(expected))

test('an address has its unit in capitals also where V8 compiles without optimization', () => {
  const recognizers = new URL('../../../../src/detect/recognizers/street-address/index.ts', import.meta.url)
  const script = `
    import * as all from '${recognizers.href}'
    for (const { type, find } of Object.values(all)) {
      if (type === 'STREET_ADDRESS') for (const span of find('12 Albion Street, Apt 4', 'en')) if (span) console.log(span.end)
    }`
  const flags = ['--no-regexp-optimization', '--input-type=module', '--eval', script]
  expect(execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim()).toBe('23')
}, 30_000)
