import { describe, expect, test } from 'vitest'
import { countCodePoints } from '../../../src/characters.ts'
import type { Recognizer } from '../../../src/detect/recognizers/recognizer.ts'
import { oneDigitOff } from '../one-digit-off.ts'
import { valuesOf } from './values-of.ts'

/** Digits in one piece with a weak check count when the type is asked for by name: see `NAMED_THRESHOLD` in detect.ts. */
const NAMED_THRESHOLD = 0.35

interface Samples {
  /** Published or made-up samples by what is special about them; found in full, by themselves or after `context`. */
  readonly valid: Readonly<Record<string, string>>
  /** Of `valid`, those that are found without any word beside them: all when it has a checksum or a shape of its own. */
  readonly alone: 'all' | 'none' | readonly string[]
  /** Never found, not even after `context`, by what is wrong with them. */
  readonly nearMisses: Readonly<Record<string, string>>
  /** Texts before a number that make it likely; the first is used throughout. */
  readonly before: readonly [string, ...string[]]
  /** Texts after a number that make it likely. */
  readonly after?: readonly string[]
  /** Texts before a number that make it unlikely: what is found alone scores lower there. */
  readonly against?: readonly string[]
  /** Valid numbers in which any single wrong digit is refused. Leave out where there is no check, or say in the test how many pass. */
  readonly checked?: readonly string[]
}

/** The tests that every identifier passes; what is special about one is tested beside it. */
export function describeIdentifier(recognizer: Recognizer, samples: Samples): void {
  const { valid, alone, nearMisses, before, after = [], against = [], checked = [] } = samples
  const [context] = before
  const values = Object.entries(valid)
  const first = values[0]?.[1] ?? ''
  const isFoundAlone = (value: string) => alone === 'all' || (alone !== 'none' && alone.includes(value))
  const scoreOf = (text: string, value: string) =>
    Math.max(
      0,
      ...Array.from(recognizer.find(text, 'en'))
        .filter((span) => span !== undefined && text.slice(span.start, span.end) === value)
        .map((span) => span?.score ?? 0),
    )

  describe(recognizer.type, () => {
    test.for(values)('finds %s', ([, value]) => expect(valuesOf(recognizer, `${context} ${value}`)).toEqual([value]))

    test.for(values)('alone, %s scores as it should', ([, value]) => {
      const score = scoreOf(value, value)
      if (isFoundAlone(value)) expect(score).toBeGreaterThanOrEqual(NAMED_THRESHOLD)
      else expect(score).toBeLessThan(NAMED_THRESHOLD)
    })

    test.for(before)('a word before it raises the score: %s', (words) => {
      expect(scoreOf(`${words} ${first}`, first)).toBeGreaterThan(Math.max(scoreOf(first, first), 0.6))
    })

    test.for(after)('a word after it raises the score: %s', (words) => {
      expect(scoreOf(`${first} ${words}`, first)).toBeGreaterThan(scoreOf(first, first))
    })

    test.for(against)('a word against it lowers the score: %s', (words) => {
      expect(scoreOf(`${words} ${first}`, first)).toBeLessThan(scoreOf(first, first))
    })

    test.for([
      ['in a sentence', `${context}: `, ', as you see.'],
      ['at the end of a sentence', `${context} `, '.'],
      ['in brackets', `${context} (`, ')'],
      ['in JSON', `{"${context}":"`, '"}'],
      ['in a row', `${context};`, ';Leeds'],
      ['in HTML', `<b>${context}</b><td>`, '</td>'],
      ['on a line of its own', `${context}\n`, '\n'],
      ['after a line end in JSON', `${context}\\n`, '\\n'],
      ['after an emoji', `😀 ${context} 😀`, ' ok'],
    ] as const)('finds it %s', ([, left, right]) => {
      const text = left + first + right
      expect(valuesOf(recognizer, text)).toEqual([first])
      const span = Array.from(recognizer.find(text, 'en')).find((found) => found !== undefined)
      const points = Array.from(text)
      const start = countCodePoints(text, 0, span?.start ?? 0)
      expect(points.slice(start, start + Array.from(first).length).join('')).toBe(first)
    })

    test.for(Object.entries(nearMisses))('leaves alone %s', ([, value]) => {
      for (const text of [value, `${context} ${value}`, `${context} ${value} ok`]) {
        expect(valuesOf(recognizer, text), text).toEqual([])
      }
    })

    test('is no part of a longer word or number', () => {
      for (const text of [
        `${context} x${first}`,
        `${context} ${first}x`,
        `${context} 1.${first}`,
        `${context} 7${first}`,
      ]) {
        expect(valuesOf(recognizer, text), text).not.toContain(first)
      }
    })

    test.for(checked)('any single wrong digit in %s is refused', (value) => {
      for (const wrong of oneDigitOff(value)) {
        expect(valuesOf(recognizer, `${context} ${wrong}`), wrong).toEqual([])
        expect(recognizer.accepts?.(wrong) ?? false, wrong).toBe(false)
      }
    })

    test('accepts as a whole what it finds', () => {
      if (recognizer.accepts === undefined) return
      for (const [, value] of values) expect(recognizer.accepts(value), value).toBe(true)
      for (const value of Object.values(nearMisses)) expect(recognizer.accepts(value), value).toBe(false)
    })
  })
}
