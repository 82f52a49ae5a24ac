import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieces } from '../../../src/detect/phrases/pieces.ts'
import { anyText } from '../../texts.ts'

const cut = (text: string, maxLength: number) =>
  Array.from(pieces(text, maxLength), ({ start, end }) => text.slice(start, end))

describe('a text is cut', () => {
  test.for([
    ['not at all when it is short', 'One. Two.', ['One. Two.']],
    ['after the last line end', 'Mary. Ann\nBob. Tim', ['Mary. Ann\n', 'Bob. Tim']],
    ['else after the last sentence', 'I saw you. Then I left', ['I saw you. ', 'Then I left']],
    ['else after the last blank', 'aaaa bbbb cccc dddd', ['aaaa bbbb ', 'cccc dddd']],
    ['else between characters', 'aaaaaaaaaabbbbb', ['aaaaaaaaaa', 'bbbbb']],
    ['never within a surrogate pair', 'aaaaaaaaa😀bbbb', ['aaaaaaaaa', '😀bbbb']],
    ['never between a letter and its mark', 'aaaaaaaaae\u0301bbb', ['aaaaaaaaa', 'e\u0301bbb']],
  ] as const)('%s', ([, text, expected]) => expect(cut(text, text.includes('saw') ? 14 : 10)).toEqual(expected))

  test('into pieces that are it, put together, and no longer than allowed', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 20 }), (text, maxLength) => {
        const parts = cut(text, maxLength)
        expect(parts.join('')).toBe(text)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(maxLength)
      }),
    )
  })
})
