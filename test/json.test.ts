import { expect, test } from 'vitest'
import { parseJson } from '../src/json.ts'
import { Problem } from '../src/problem.ts'

const parsed = (text: string | Uint8Array) => {
  try {
    return parseJson(Buffer.from(text))
  } catch (error) {
    return error instanceof Problem ? error.code : error
  }
}
/** So long that its brackets are counted. */
const PAD = ' '.repeat(60_000)
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

test.for([
  ['an object', '{"a":[1,{}]}', { a: [1, {}] }],
  ['no JSON', '{"a":', 'invalid-json'],
  ['not in UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'invalid-json'],
  ['as deep as may be', `[${nested(99)},1]${PAD}`, [JSON.parse(nested(99)), 1]],
  ['too deep', `[${nested(100)}]${PAD}`, 'invalid-request'],
  ['deep, but short', nested(101), JSON.parse(nested(101))],
  ['too many, beside each other', `[${'[],'.repeat(500_000)}1]`, 'invalid-request'],
  ['too many, of which nothing ends', '{"a":'.repeat(20_000), 'invalid-request'],
  ['brackets in a string', JSON.stringify('['.repeat(600_000)), '['.repeat(600_000)],
  ['after what looks like the end of a string', `["\\"${'['.repeat(60_000)}"]`, [`"${'['.repeat(60_000)}`]],
  ['after a string that ends with a backslash', `["\\\\",${nested(100)}]${PAD}`, 'invalid-request'],
  ['a string without an end', `"${'['.repeat(60_000)}`, 'invalid-json'],
] as const)('%s', ([, text, expected]) => expect(parsed(text)).toEqual(expected))
