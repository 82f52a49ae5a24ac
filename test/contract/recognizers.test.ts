import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { repeatTo, WORST_TEXTS } from '../../bench/texts.ts'
import { recognizers } from '../../src/detect/recognizers/index.ts'
import type { Recognizer } from '../../src/detect/recognizers/recognizer.ts'
import { LANGUAGES, type Language } from '../../src/span.ts'
import { valuesOf } from '../detect/recognizers/values-of.ts'

const LETTER_WITH_MARK = 'e\u0301'

/** What is repeated to make a long text: the worst of the benchmark, and what once was slow or might be. */
const UNITS = Array.from(
  new Set([
    ...Object.values(WORST_TEXTS).flat(),
    ...["_'a", "1'a", "-'a", '%40a', '%40', 'a@b%40', `${LETTER_WITH_MARK}.`, LETTER_WITH_MARK, '\u0301', '\ufe0f.'],
    ...['0612345678-', '06 12 34 56 78/', '0,1', '1,', '+', '::', 'g:', 'FR76  ', 'a:\\/\\/', 'x.com.', ' ', '\n'],
  ]),
)

const NASTY = [
  ['nothing', ''],
  ['a blank', ' '],
  ['a high surrogate alone', '\ud83d'],
  ['a low surrogate alone', '\ude00 jane@example.org \ude00'],
  ['surrogates in the wrong order', '\ude00\ud83d'.repeat(100)],
  ['NUL', '\u0000jane@example.org\u0000192.0.2.1\u0000'],
  ['control characters', '\u0001\u0008\u001b[0m 4111111111111111 \u007f\u0085'],
  ['text from right to left', 'כתובת: jane@example.org, טלפון ‏+972 50 123 4567‏'],
  ['marks of direction', '\u202ejane@example.org\u202c \u2066192.0.2.1\u2069'],
  ['digits of other scripts', '٤١١١١١١١١١١١١١١١ ０６１２３４５６７８'],
  ['combining marks alone', '\u0301'.repeat(1000)],
  ['combining marks on everything', Array.from('jane@example.org 06 12 34 56 78', (c) => `${c}\u0301`).join('')],
  ['letters that change their length in capitals', 'ﬁŉǰΐİß@example.org'],
  ['blanks without width', 'jane\u200b@\u200bexample.org \ufeff192.0.2.1\u2060'],
  ['emoji joined to one', '👩‍👩‍👧‍👦jane@example.org👩🏽‍🚀'],
  ...['a', '1', '.', '@', ':', '/', '+', '(', '0', '\u0301', '\ud83d', '😀'].map(
    (character) => [`100 kB of ${JSON.stringify(character)}`, repeatTo(character, 100_000)] as const,
  ),
  ...UNITS.map((unit) => [`many of ${JSON.stringify(unit)}`, repeatTo(unit, 5000)] as const),
] as const

test('no two recognizers find the same type', () => {
  const types = recognizers.map(({ type }) => type)
  expect(types).toEqual(Array.from(new Set(types)))
})

describe.for(recognizers)('$type', (recognizer) => {
  const { type, description, example, threshold, context = [] } = recognizer
  // patterns alone know nothing of the language
  const languages = recognizer.patterns === undefined ? LANGUAGES : (['en'] as const)
  // what is too common in itself is found beside a word that says what it is
  const label = valuesOf(recognizer, example).length > 0 ? '' : `${context[0]} `

  test('has a name in upper snake case and a sentence about it', () => {
    expect(type).toMatch(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/)
    expect(description).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('has a threshold that is a score', () => {
    expect(threshold).toBeGreaterThan(0)
    expect(threshold).toBeLessThanOrEqual(1)
  })

  test.for([
    ['alone', '', ''],
    ['in a sentence', 'This is it: ', ', as you see.'],
    ['in a French sentence', 'Le voici : ', '.'],
    ['at the end of a sentence', 'Here it is: ', '.'],
    ['in brackets', 'Here it is (', ')'],
    ['in quotes', '"', '"'],
    ['after an emoji', '😀', ' ok'],
    ['after a line end in JSON', '{"text":"Bonjour\\n', '\\nMerci"}'],
    ['after a tab in JSON', 'a\\t', '\\tb'],
    ['after an emoji with a variation selector', '✉️', ' ok'],
    ['after lines', '\n\n', '\r\n'],
    ['between non-breaking blanks', '\u00a0', '\u00a0'],
  ] as const)('finds its example whole %s', ([, before, after]) => {
    for (const language of LANGUAGES) {
      expect(valuesOf(recognizer, before + label + example + after, language)).toEqual([example])
    }
  })

  test('answers with spans inside the text, whatever the text', () => {
    for (const [name, text] of NASTY) {
      for (const language of languages) {
        for (const span of recognizer.find(text, language)) {
          if (span === undefined) continue
          const { start, end, score } = span
          const isSound = 0 <= start && start < end && end <= text.length && 0 <= score && score <= 1
          if (!isSound || span.type !== type || !Number.isInteger(start) || !Number.isInteger(end)) {
            expect.fail(`${name}: ${JSON.stringify(span)}`)
          }
        }
      }
    }
  })

  if (recognizer.patterns === undefined) {
    test.for(['a', '1', 'é-', '𝒂.', '\u0301', '+%', 'https://a', 'a@a'])(
      'does not run out of stack on twelve million UTF-16 units of %o',
      { timeout: 60_000 },
      (unit) => {
        for (const _ of recognizer.find(repeatTo(unit, 12_000_000), 'en')) {
          // a regular expression that remembers each step of a repetition throws here
        }
      },
    )
  } else {
    test('has a bound on every repetition of its patterns', () => {
      const withoutEscapesAndSets = (pattern: string) => pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
      for (const pattern of Object.values(recognizer.patterns ?? {})) {
        expect(withoutEscapesAndSets(pattern)).not.toMatch(/[*+]|\{\d+,\}/)
      }
    })
  }

  test('answers the same when it is asked again, also in the middle of another text', () => {
    const text = `${label}${example} and ${label}${example}`
    const first = recognizer.find(text, 'en')[Symbol.iterator]()
    first.next()
    const alone = valuesOf(recognizer, text)
    first.next()
    expect(valuesOf(recognizer, text)).toEqual(alone)
    expect(alone).toEqual([example, example])
  })

  describe.for(languages)('takes ten times as long for a text ten times as long, %s', (language) => {
    test('whatever is repeated in it', { timeout: 120_000 }, () => {
      for (const unit of UNITS) expect(growth(recognizer, unit, language), JSON.stringify(unit)).toBeLessThanOrEqual(15)
    })
  })
})

const MEASURABLE_MS = 50 // what grows with the square takes seconds; less is mostly noise where others use the machine

/** How many times as long 100 kB take as 10 kB; a noisy machine is asked again. */
function growth(recognizer: Recognizer, unit: string, language: Language): number {
  const short = repeatTo(unit, 10_000)
  const long = repeatTo(unit, 100_000)
  let shortMs = Number.POSITIVE_INFINITY
  let longMs = Number.POSITIVE_INFINITY
  for (let run = 0; run < 30; run++) {
    shortMs = Math.min(shortMs, timeOf(recognizer, short, language), timeOf(recognizer, short, language))
    longMs = Math.min(longMs, timeOf(recognizer, long, language))
    if (longMs < MEASURABLE_MS || longMs / shortMs <= 15) break
  }
  return longMs < MEASURABLE_MS ? 0 : longMs / shortMs
}

function timeOf(recognizer: Recognizer, text: string, language: Language): number {
  const start = performance.now()
  for (const _ of recognizer.find(text, language)) {
    // only the time is looked at
  }
  return performance.now() - start
}
