import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ORDINARY_TEXT } from '../../../bench/texts.ts'
import { type AnyOf, anyOf } from '../../../src/detect/recognizers/any-of.ts'
import { recognizers } from '../../../src/detect/recognizers/index.ts'
import { Source } from '../../../src/detect/recognizers/source.ts'

const identifiers = recognizers.filter(({ shapes }) => shapes !== undefined)
const ALL = anyOf(identifiers.flatMap(({ shapes }) => shapes ?? []))

test('a group is that of its own alternative, and case counts where it did', () => {
  const pattern = anyOf([/([ab])\1/uy, /([cd])-\1/iuy, /E/uy])
  const matches = (text: string) => pattern(text, 0)
  expect(['aa', 'bb', 'c-c', 'D-d', 'E'].map(matches)).toEqual([true, true, true, true, true])
  expect(['ab', 'AA', 'c-d', 'e', ''].map(matches)).toEqual([false, false, false, false, false])
})

test('of none, it matches nothing', () => {
  expect(anyOf([])('', 0)).toBe(false)
})

describe('every recognizer of identifiers finds with it what it finds alone', () => {
  const foundIn = (text: string, mayBegin?: AnyOf) => {
    const source = new Source(text, mayBegin)
    return identifiers.map((recognizer) => Array.from(recognizer.find(text, 'en', source)).filter(Boolean))
  }
  const examples = identifiers.map(({ example }) => example)

  test.for(identifiers.map(({ type, example, context }) => [type, example, context?.[0] ?? ''] as const))(
    '%s',
    ([, example, word]) => {
      const broken = example.replace(/[ -]/, '\n')
      const text = `(${example}) ${example.toLowerCase()}, ${example}\n\n${word.replace('|', '')} ${broken}`
      expect(foundIn(text, ALL)).toEqual(foundIn(text))
    },
  )

  test('in ordinary texts', () => {
    for (const text of Object.values(ORDINARY_TEXT)) expect(foundIn(text, ALL)).toEqual(foundIn(text))
  })

  test('whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom(...examples), fc.stringMatching(/^[ \n\d./:A-D-]{0,12}$/), fc.string())
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const text = parts.join('')
        expect(foundIn(text, ALL)).toEqual(foundIn(text))
      }),
      { numRuns: 50 },
    )
  })
})
