import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonStrings, unescapeJson, writtenAsJson } from '../../src/restore/json-strings.ts'
import { drain } from './restored.ts'

const strings = (text: string) => drain(jsonStrings(text)).map(({ start, end }) => text.slice(start, end))

describe('strings of JSON', () => {
  test.for<[string, string, string[]]>([
    ['an object', ' {"a": "b", "c": ["", 1, "\\"\\\\"]}\n', ['a', 'b', 'c', '', '\\"\\\\']],
    ['no JSON', '{"a": "b"', []],
    ['a quotation is none', '"a"', []],
    ['words', 'He said "a" and ["b"]', []],
    ['lines', '{"a":1}\nb "c"\n["d"]\n{"e"}', ['a', 'd']],
    ['a line without its end', 'x\r\n{"a":1}\r\n["b"]', ['a', 'b']],
    ['blocks', '```json\n{\n"a":\n1}\n```\n"b"\n~~~ JSON\n["c"]\n~~~\n```\n"d"\n```', ['a', 'c']],
    ['an empty block', '```json\n```\n["a"]', ['a']],
  ])('%s', ([, text, expected]) => expect(strings(text)).toEqual(expected))

  test('are those that JSON.parse reads', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
        const text = `[${pairs.map(([key, value]) => JSON.stringify({ [key]: value }, null, 1)).join()}]`
        expect(strings(text).map((raw) => JSON.parse(`"${raw}"`))).toEqual(pairs.flat())
      }),
    )
  })
})

test('each unit of a string is found where it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (value, ascii) => {
      const plain = JSON.stringify(value).slice(1, -1)
      const raw = ascii ? plain.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) : plain
      const { text, offsetOf } = unescapeJson(raw)
      expect(text).toBe(value)
      expect(offsetOf(text.length)).toBe(raw.length)
      for (let at = 0; at < text.length; at++) {
        expect(JSON.parse(`"${raw.slice(offsetOf(at), offsetOf(at + 1))}"`)).toBe(text[at])
      }
    }),
  )
})

test('a span is written as JSON where it begins in a string of it, or all looks so', () => {
  const text = 'a\n["b","c"]\nd "e"'
  const isJson = drain(writtenAsJson(text))
  expect(Array.from(text).filter((_, at) => isJson(at))).toEqual(['b', 'c'])
  for (const all of ['{"a": <B_1>}', '[a', '{}', 'a]']) {
    const looksSo = all === '{"a": <B_1>}' || all === '{}'
    const inAll = drain(writtenAsJson(all))
    expect(Array.from(all, (_, at) => inAll(at))).toEqual(Array.from(all, () => looksSo))
  }
})
