import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCodePoints, wholeCharacterEnd, wholeCharacterStart } from '../src/characters.ts'
import { anyText } from './texts.ts'

describe('an offset moves out of a character', () => {
  test.for([
    ['stays between letters', 'abc', 1, 1, 1],
    ['stays at the start of a text', 'abc', 0, 0, 0],
    ['stays at the end of a text', 'abc', 3, 3, 3],
    ['stays at the start of an empty text', '', 0, 0, 0],
    ['stays before a surrogate pair', 'a😀b', 1, 1, 1],
    ['stays after a surrogate pair', 'a😀b', 3, 3, 3],
    ['leaves a surrogate pair', 'a😀b', 2, 1, 3],
    ['leaves a letter with its mark', 'ae\u0301b', 2, 1, 3],
    ['leaves a letter with several marks', 'ae\u0301\u0323\u0308b', 3, 1, 5],
    ['stays before a letter that is written as one with its mark', 'aéb', 1, 1, 1],
    ['leaves an emoji with its variation selector', 'a☎\ufe0fb', 2, 1, 3],
    ['leaves a keycap', 'a1\ufe0f\u20e3b', 3, 1, 4],
    ['leaves a mark that is a surrogate pair', 'a\u{1d165}b', 1, 0, 3],
    ['leaves the middle of a mark that is a surrogate pair', 'a\u{1d165}b', 2, 0, 3],
    ['leaves an emoji with a mark', 'a😀\u0301b', 2, 1, 4],
    ['does not move before a mark that starts the text', '\u0301a', 0, 0, 1],
    ['stays between two high surrogates', '\ud83d\ud83d', 1, 1, 1],
    ['stays between two low surrogates', '\ude00\ude00', 1, 1, 1],
    ['stays between surrogates in the wrong order', '\ude00\ud83d', 1, 1, 1],
    ['takes marks up to the end of the text', 'a\u0301\u0301', 1, 0, 3],
  ] as const)('%s', ([, text, offset, start, end]) => {
    expect(wholeCharacterStart(text, offset)).toBe(start)
    expect(wholeCharacterEnd(text, offset)).toBe(end)
  })

  test('never the wrong way, and never into another', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 40 }), (text, any) => {
        const offset = Math.min(any, text.length)
        const start = wholeCharacterStart(text, offset)
        const end = wholeCharacterEnd(text, offset)
        expect(0 <= start && start <= offset && offset <= end && end <= text.length).toBe(true)
        expect(wholeCharacterStart(text, start)).toBe(start)
        expect(wholeCharacterEnd(text, end)).toBe(end)
      }),
    )
  })
})

describe('code points are counted', () => {
  test.for([
    ['in an empty text', '', 0],
    ['of letters', 'abc', 3],
    ['of accented letters', 'é', 1],
    ['of a letter and its mark', 'e\u0301', 2],
    ['of a surrogate pair', '😀', 1],
    ['of a family', '👩‍👩‍👧', 5],
    ['of a high surrogate alone', '\ud83d', 1],
    ['of a low surrogate alone', '\ude00', 1],
    ['of surrogates in the wrong order', '\ude00\ud83d', 2],
    ['of three halves', '\ud83d\ud83d\ude00', 2],
  ] as const)('%s', ([, text, count]) => expect(countCodePoints(text)).toBe(count))

  test('in a part of a text', () => {
    expect(countCodePoints('a😀b😀c', 1, 6)).toBe(3)
    expect(countCodePoints('a😀b😀c', 3)).toBe(3)
    expect(countCodePoints('a😀b😀c', 2, 2)).toBe(0)
  })

  test('as a string iterates', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCodePoints(text)).toBe(Array.from(text).length)
      }),
    )
  })
})
