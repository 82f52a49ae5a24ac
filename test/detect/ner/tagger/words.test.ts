import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AT, words } from '../../../../src/detect/ner/tagger/words.ts'
import { anyText } from '../../../texts.ts'

const cut = (text: string) => {
  const { count, start, end } = words(text)
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))
}
const firsts = (text: string, bit: number) => {
  const { count, start, end, at } = words(text)
  return Array.from({ length: count }, (_, word) => word)
    .filter((word) => ((at[word] as number) & bit) !== 0)
    .map((word) => text.slice(start[word], end[word]))
}

test.for([
  ['words and signs', "Anna's car, no. 5!", ['Anna', "'", 's', 'car', ',', 'no', '.', '5', '!']],
  ['hyphens and apostrophes apart', "Jean-Luc d'Ormesson", ['Jean', '-', 'Luc', 'd', "'", 'Ormesson']],
  ['letters with marks whole', 'Ame\u0301lie Ōsaka', ['Ame\u0301lie', 'Ōsaka']],
  ['an emoji as one', 'Hi😀you', ['Hi', '😀', 'you']],
  ['half an emoji by itself', 'a\ud83d b', ['a', '\ud83d', 'b']],
  ['nothing of blanks', ' \u00a0\t\u200b\n ', []],
] as const)('cuts %s', ([, text, expected]) => expect(cut(text)).toEqual(expected))

test.for([
  ['lines', AT.line, 'One two\nthree\r\nfour\u2028five', ['One', 'three', 'four', 'five']],
  ['blocks', AT.block, 'One\ntwo\n\nthree\r\nfour\r\n\r\nfive', ['One', 'three', 'five']],
  ['sentences', AT.sentence, 'One two. Three! “Four?” Five… Six', ['One', 'Three', '“', 'Five', 'Six']],
  ['no sentence after an abbreviation', AT.sentence, 'Dr. Chen met J. Smith, e.g. Ann, of Acme Ltd. Then', ['Dr']],
  ['no sentence in lower case', AT.sentence, 'one. two', ['one']],
] as const)('sees %s', ([, bit, text, expected]) => expect(firsts(text, bit)).toEqual(expected))

describe('whatever the text', () => {
  test('words are in order, not empty, and hold every character that is not blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = words(text)
        let last = 0
        for (let word = 0; word < count; word++) {
          expect(text.slice(last, start[word])).toMatch(/^[\s\u200b\u2060\ufeff\u0085]*$/)
          expect(end[word]).toBeGreaterThan(start[word] as number)
          last = end[word] as number
        }
        expect(text.slice(last)).toMatch(/^[\s\u200b\u2060\ufeff\u0085]*$/)
      }),
    )
  })
})
