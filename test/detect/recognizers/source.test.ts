import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { END, NOT_YET, Source } from '../../../src/detect/recognizers/source.ts'

const LONGEST_SCAN = 65_536

function candidatesIn(text: string): number[] {
  const source = new Source(text)
  const found: number[] = []
  for (;;) {
    const at = source.candidate(found.length)
    if (at === END) return found
    if (at !== NOT_YET) found.push(at)
  }
}

/** The text with `^` before each candidate. */
function marked(text: string): string {
  const at = new Set(candidatesIn(text))
  return Array.from({ length: text.length }, (_, i) => (at.has(i) ? '^' : '') + text.charAt(i)).join('')
}

describe('a candidate is', () => {
  test.for([
    ['a word with a figure', 'letters ^a1, letters ^2b, letters ^7'],
    ['no word of letters alone', 'nothing to see here'],
    ['a short word right before it', '^HRB ^12345'],
    ['two short words right before it', '^RSS ^MRA ^85T10'],
    ['no third one', 'abc ^RSS ^MRA ^85T10'],
    ['a word of five letters', '^abcde ^1'],
    ['no word of six letters', 'abcdef ^1'],
    ['nothing before a word of six letters', 'abc abcdef ^1'],
    ['a prefix at most three units away', '^CHE - ^1'],
    ['no prefix four units away', 'CHE -  ^1'],
    ['a prefix joined by a stop, a slash, a colon or an underscore', '^A.^1 ^B/^1 ^C:^1 ^D_^1 E+^1'],
    ['a prefix joined by special blanks and dashes', '^A\u00a0^1; ^B\u202f^1; ^C\u2011^1; ^D\u2013^1'],
    ['no prefix on the line before', 'CHE\n^123'],
    ['no prefix before a comma, a bracket or a quote', 'A,^1 B(^1 C"^1'],
    ['no prefix of which there is a word between', '^ab ^cd ^1 ef, ^2'],
    ['no prefix twice', '^A ^1 ^2'],
    ['no continued number', '^12.345 ^12-345 ^12/345'],
    ['a number after a stop that goes on no number', '.^12 -^34 /^56 ^a.^7'],
    ['no decimal fraction', '^0,5; ^10,^5; ^1,^5'],
    ['no amount', '$12 €12 £12'],
    ['no prefix that goes on a number', '^12-A ^34'],
    ['no line end that is written out', String.raw`letters\n^12; \t^AB12; \r^9; \^x9`],
    ['a word of letters with marks of its own', '^é1 ^ß2 ×^3 ÷^4 ^Ÿ5'],
    ['a word of other scripts', '^Ж1 ^漢^2'],
    ['a word that begins with a letter outside the BMP', '^𝒂1'],
    ['not the half of an emoji', '😀^1'],
    ['not a figure of another script', '٤٥; ^٤5'],
    ['one at the very start and the very end', '^1 letters ^2'],
  ] as const)('%s', ([, expected]) => expect(marked(expected.replaceAll('^', ''))).toBe(expected))
})

const isWordUnit = (text: string, at: number) => /^[\p{L}\p{N}]$/u.test(text.charAt(at))
const PIECES = [
  'a',
  'ab',
  'HRB',
  'letters',
  'é',
  'ß',
  '×',
  '1',
  '0',
  '42',
  ' ',
  '  ',
  '-',
  '.',
  ',',
  '/',
  ':',
  '_',
  '\n',
]
const text = array(constantFrom(...PIECES, '$', '\\n', '\\', '\u00a0', '(', '٤'), { maxLength: 60 }).map((all) =>
  all.join(''),
)

describe('whatever the text, candidates', () => {
  test('are ascending, begin words and are never within a number', () => {
    assert(
      property(text, (text) => {
        const found = candidatesIn(text)
        expect(found).toEqual(Array.from(new Set(found)).toSorted((a, b) => a - b))
        for (const at of found) {
          expect(isWordUnit(text, at)).toBe(true)
          const isStart = at === 0 || !isWordUnit(text, at - 1) || /\\[nrt]$/.test(text.slice(0, at))
          expect(isStart).toBe(true)
          expect(text.slice(Math.max(0, at - 2), at)).not.toMatch(/\d[.\-/]$|[$€£]$/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('are all words with a figure that go on no number', () => {
    assert(
      property(
        text.map((text) => text.replaceAll('\\', '')),
        (text) => {
          const words = Array.from(text.matchAll(/(?<![\p{L}\p{N}])(?<!\d[.\-/])(?<!(?<!\d)0,)(?<!\$)[\p{L}\p{N}]+/gu))
          const expected = words.filter(([word]) => /\d/.test(word)).map(({ index }) => index)
          expect(candidatesIn(text)).toEqual(expect.arrayContaining(expected))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('are the same in whatever order they are asked for', () => {
    assert(
      property(text, nat(20), (text, index) => {
        const source = new Source(text)
        expect(source.candidate(index)).toBe(candidatesIn(text)[index] ?? END)
        expect(source.candidate(0)).toBe(candidatesIn(text)[0] ?? END)
      }),
    )
  })

  test('are the same wherever the text is cut to be read', () => {
    const sample = '^CHE-^123, ^no 1.2 ^RSS ^MRA ^85T10; $4 ^FR7612345 ^é1'.replace('1.2', '^1.2')
    const plain = sample.replaceAll('^', '')
    for (let shift = 0; shift <= plain.length; shift++) {
      const filler = ' '.repeat(LONGEST_SCAN - shift)
      expect(marked(filler + plain).slice(filler.length), `cut after ${shift} units`).toBe(sample)
    }
  })
})

describe('a long text', () => {
  test('is read in pieces', () => {
    const source = new Source(`${'-'.repeat(3 * LONGEST_SCAN)}1`)
    let pauses = 0
    while (source.candidate(0) === NOT_YET) pauses++
    expect(pauses).toBeGreaterThanOrEqual(3)
    expect(source.candidate(0)).toBe(3 * LONGEST_SCAN)
    expect(source.candidate(1)).toBe(END)
  })

  test('of one word has no candidate within the word', () => {
    for (const length of [LONGEST_SCAN - 1, LONGEST_SCAN, LONGEST_SCAN + 1, 3 * LONGEST_SCAN + 1]) {
      expect(candidatesIn(`${'1'.repeat(length)} 2`)).toEqual([0, length + 1])
      expect(candidatesIn(`${'a'.repeat(length)} 2`)).toEqual([length + 1])
    }
  })

  test('of letters outside the BMP is never cut within one', () => {
    const word = `a${'𝒂'.repeat(LONGEST_SCAN)}`
    expect(candidatesIn(`${word}1 2`)).toEqual([word.length + 2])
  })

  test('has all its candidates, also those before the one that is asked for first', () => {
    const source = new Source('1 '.repeat(1000))
    expect(source.candidate(999)).toBe(1998)
    expect(Array.from({ length: 1000 }, (_, i) => source.candidate(i))).toEqual(
      Array.from({ length: 1000 }, (_, i) => 2 * i),
    )
    expect(source.candidate(1000)).toBe(END)
  })

  test('without any is at its end at once', () => expect(new Source('').candidate(0)).toBe(END))
})
