import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, type Line, splitLines } from '../../src/batch/split-lines.ts'
import { collect } from './collect.ts'

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const linesOf = async (text: string, sizes: readonly number[] = [], most = 1000) =>
  collect(splitLines(inChunks(Buffer.from(text), sizes), most))
const textOf = ({ bytes }: Line) => bytes && Buffer.from(bytes).toString()

describe('splitLines', () => {
  test.for([
    ['nothing', '', []],
    ['a line with its feed', 'a\n', ['a']],
    ['a last line without one', 'a\nb', ['a', 'b']],
    ['blank lines', '\n\na\n', ['', '', 'a']],
    ['a carriage return is a part of the line', 'a\r\n', ['a\r']],
  ] as const)('%s', async ([, text, expected]) => {
    expect((await linesOf(text)).map(textOf)).toEqual(expected)
  })

  test('however the stream is cut, lines, numbers and ends are those of the whole', async () => {
    const text = fc.array(fc.constantFrom('\n', 'a', 'é', '😀', '\r'), { maxLength: 40 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(7), { maxLength: 20 }), async (text, sizes) => {
        const lines = await linesOf(text, sizes)
        const whole = text.split('\n')
        if (whole.at(-1) === '') whole.pop()
        expect(lines.map(textOf)).toEqual(whole)
        expect(lines.map(({ number }) => number)).toEqual(whole.map((_, i) => i + 1))
        const bytes = Buffer.from(text)
        for (const { end } of lines) expect(end === bytes.length || bytes[end - 1] === 0x0a).toBe(true)
      }),
    )
  })

  test('a line that is too long is told of, and its length still counts', async () => {
    const lines = await linesOf('ab\nabcd\nabc\n', [1, 1, 3, 2], 3)
    expect(lines.map(textOf)).toEqual(['ab', undefined, 'abc'])
    expect(lines.map(({ end }) => end)).toEqual([3, 8, 12])
  })

  test('goes on counting from where it is told', async () => {
    const lines = await collect(splitLines(inChunks(Buffer.from('a\n'), []), 10, { number: 7, end: 100 }))
    expect(lines).toMatchObject([{ number: 8, end: 102 }])
  })
})

test.for([
  ['', true],
  [' \t\r', true],
  ['{}', false],
  ['\u00a0', false],
] as const)('isBlank(%j) is %s', async ([text, expected]) => {
  expect(isBlank({ number: 1, end: 0, bytes: Buffer.from(text) })).toBe(expected)
})
