import { describe, expect, test } from 'vitest'
import { contextWords, isSamePhrase, raisedByContext } from '../../../src/detect/recognizers/context-words.ts'

/** What is found around the `#` of a text. */
function foundIn(text: string, words: readonly string[], reach?: number): string[] {
  const start = text.indexOf('#')
  return contextWords(words, reach)(text, start, start + 1)
}

const WORDS = ['passport', 'passport number', 'numéro', 'tax']

describe('a word counts', () => {
  test.for([
    ['before', 'passport #', ['passport']],
    ['after', '# passport', ['passport']],
    ['in capitals', 'PASSPORT #', ['passport']],
    ['without its accents', 'numero #', ['numero']],
    ['with its accents', 'Numéro #', ['numero']],
    ['with its accents as marks', 'nume\u0301ro #', ['numero']],
    ['as the longest phrase', 'passport number #', ['passport number']],
    ['in camel case', 'passportNumber=#', ['passport number']],
    ['in snake case', 'passport_number: #', ['passport number']],
    ['with a hyphen', 'PASSPORT-NUMBER #', ['passport number']],
    ['over a line end', 'passport\nnumber #', ['passport number']],
    ['over a line end that is written out', String.raw`passport\nnumber\t#`, ['passport number']],
    ['in JSON', '{"passport":"#"}', ['passport']],
    ['each time', 'tax passport # tax', ['tax', 'passport', 'tax']],
    ['right behind another of the same', 'tax tax #', ['tax', 'tax']],
  ] as const)('%s', ([, text, expected]) => expect(foundIn(text, WORDS)).toEqual(expected))

  test.for([
    ['within a word', 'passports #'],
    ['at the end of a word', 'syntax #'],
    ['beside a figure', 'tax2 #'],
    ['on both sides of the candidate', 'passpo # rt'],
    ['in half', 'number #'],
    ['behind the next number', '# 12 passport'],
    ['behind the next number, in a word', '# a1 passport'],
    ['right before the next number', '# passport 12'],
    ['not at all', '#'],
  ] as const)('not %s', ([, text]) => expect(foundIn(text, WORDS)).toEqual([]))

  test.for([',', ';', '.', ')', ']', '\n'])('before the next number when %j parts the two', (mark) => {
    expect(foundIn(`# tax${mark} passport 12`, WORDS)).toEqual(['tax'])
  })
})

describe('reach', () => {
  const wordBefore = (distance: number) => `- tax${' '.repeat(distance - 3)}#`
  const wordAfter = (distance: number) => `#${' '.repeat(distance - 3)}tax -`

  test('is 64 units before', () => {
    expect(foundIn(wordBefore(63), WORDS)).toEqual(['tax'])
    expect(foundIn(wordBefore(65), WORDS)).toEqual([])
    expect(foundIn(`tax${' '.repeat(61)}#`, WORDS)).toEqual(['tax'])
  })

  test('is 40 units after', () => {
    expect(foundIn(wordAfter(40), WORDS)).toEqual(['tax'])
    expect(foundIn(wordAfter(41), WORDS)).toEqual([])
  })

  test('can be less', () => {
    expect(foundIn(wordBefore(9), WORDS, 10)).toEqual(['tax'])
    expect(foundIn(wordBefore(12), WORDS, 10)).toEqual([])
    expect(foundIn(wordAfter(10), WORDS, 10)).toEqual(['tax'])
    expect(foundIn(wordAfter(11), WORDS, 10)).toEqual([])
  })

  test('leaves no end of a word for a word', () => {
    expect(foundIn(`syn${wordBefore(64).slice(2)}`, WORDS)).toEqual([])
  })

  test('leaves no beginning of a word for a word', () => {
    expect(foundIn(`#${' '.repeat(37)}taxi`, WORDS)).toEqual([])
  })
})

describe('the place of the candidate in a phrase', () => {
  const CLAIM = ['claim |', '| euros']
  test.for([
    ['right before', 'claim #', ['claim']],
    ['right before, joined otherwise', 'claim: "#"', ['claim']],
    ['right after', '# euros', ['euros']],
    ['not a word away', 'claim no #', []],
    ['not on the other side', '# claim', []],
    ['not before a bar of the text', 'claim | name #', []],
    ['in a table', '| claim | # |', ['claim']],
    ['not behind a bar of the text', '# paid | euros', []],
  ] as const)('%s', ([, text, expected]) => expect(foundIn(text, CLAIM)).toEqual(expected))
})

describe('scripts without blanks', () => {
  test.for([
    ['Korean with an ending', '여권번호는 #', ['여권번호']],
    ['Thai within a sentence', 'หมายเลขหนังสือเดินทาง#', ['หนังสือเดินทาง']],
    ['Chinese', '护照号码#', ['护照']],
  ] as const)('%s is found anywhere', ([, text, [word]]) => expect(foundIn(text, [word])).toHaveLength(1))
  test('beside words that must stand alone', () => expect(foundIn('syntax 护照#', ['tax', '护照'])).toEqual(['护照']))
})

test('signs in a word are no pattern', () => {
  expect(foundIn('ab #', ['a.b', 'a+', '(a', '[b]*'])).toEqual([])
  expect(foundIn('a.b #', ['a.b'])).toEqual(['a b'])
})

test('no words find nothing', () => expect(foundIn('tax #', [])).toEqual([]))

test('two phrases are the same but for case, accents and what joins them', () => {
  expect(isSamePhrase('Numéro_de TVA', 'numero-de-tva')).toBe(true)
  expect(isSamePhrase('passportNumber', 'PASSPORT NUMBER')).toBe(true)
  expect(isSamePhrase('passports', 'passport')).toBe(false)
})

test('a word takes most of the doubt away, never all that there is', () => {
  expect([0, 0.1, 0.5, 0.9, 1].map(raisedByContext)).toEqual([0.7, 0.73, 0.85, 0.97, 1])
})

test('a particle that a name of a field swallowed is a word', () => {
  expect(foundIn('carteDIdentite #', ["carte d'identité"])).toEqual(['carte d identite'])
  expect(foundIn('numeroDAssuranceSociale #', ["numéro d'assurance sociale"])).toHaveLength(1)
  expect(foundIn('FASTag #', ['fastag'])).toEqual(['fastag'])
})
