import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../../../bench/texts.ts'
import { streetAddress } from '../../../../src/detect/recognizers/street-address/index.ts'
import { LANGUAGES, type Language } from '../../../../src/span.ts'
import { valuesOf } from '../values-of.ts'

const CORPUS = new URL('../../../../corpus/', import.meta.url)

interface Labelled {
  readonly text: string
  /** Where the street part of an address stands, by hand; its town is labelled apart. */
  readonly streets: readonly { start: number; end: number }[]
}

/** The invented letters, forms, logs, invoices and programs that the models learn from. */
function corpusOf(language: Language): Labelled[] {
  const folder = new URL(`${language}/`, CORPUS)
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^%%%.*$/m)
      .map(withoutLabels),
  )
}

function withoutLabels(labelled: string): Labelled {
  let text = ''
  let read = 0
  const streets: { start: number; end: number }[] = []
  for (const { 0: tag, 1: slash, 2: label, index } of labelled.matchAll(/<(\/?)([ALOP])>/g)) {
    text += labelled.slice(read, index)
    read = index + tag.length
    if (label !== 'A') continue
    if (slash === '') streets.push({ start: text.length, end: text.length })
    else streets.push({ start: streets.pop()?.start ?? 0, end: text.length })
  }
  return { text: text + labelled.slice(read), streets }
}

const found = (text: string, language: string) =>
  Array.from(streetAddress.find(text, language)).filter(
    (span) => span !== undefined && span.score >= streetAddress.threshold,
  )

describe.for(LANGUAGES)('in the corpus, %s', (language) => {
  const texts = corpusOf(language).map(({ text, streets }) => ({ text, streets, spans: found(text, language) }))
  const overlap = (a: { start: number; end: number }, b?: { start: number; end: number }) =>
    b !== undefined && a.start < b.end && b.start < a.end

  test('at most one is false in 30 kB', () => {
    const falseOnes = texts.flatMap(({ spans, streets }) =>
      spans.filter((span) => !streets.some((street) => overlap(street, span))),
    )
    const size = texts.reduce((sum, { text }) => sum + text.length, 0)
    expect(falseOnes.length / (size / 30_000)).toBeLessThanOrEqual(1)
  })

  test('four of five are found, also those of other countries and without a number', () => {
    const streets = texts.flatMap((each) => each.streets.map((street) => ({ street, spans: each.spans })))
    const seen = streets.filter(({ street, spans }) => spans.some((span) => overlap(street, span)))
    expect(streets.length).toBeGreaterThan(500)
    expect(seen.length / streets.length).toBeGreaterThan(0.78)
  })
})

const WORDS = [
  '12',
  '3 bis',
  'rue',
  'Street',
  'Albion',
  'du',
  'Bac',
  ',',
  '\n',
  'Flat 3',
  '75007',
  'Paris',
  'LS1 6HQ',
  'St.',
]

test('whatever is around, an address is within what is found', () => {
  const around = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(around, around, fc.constantFrom('12 Albion Street', '12 rue Crébillon'), (before, after, address) => {
      const text = `${before}.\n\n${address}.\n\n${after}`
      const language = address.includes('rue') ? 'fr' : 'en'
      const start = before.length + 3
      expect(
        found(text, language).some((span) => (span?.start ?? 0) <= start && (span?.end ?? 0) >= start + address.length),
      ).toBe(true)
    }),
  )
})

test('a span never begins or ends with a blank, whatever the text', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES), (any, language) => {
      for (const value of valuesOf(streetAddress, any, language)) expect(value).toBe(value.trim())
    }),
  )
})

test.for(LANGUAGES)('reads 5 MB of ordinary text in a second at most, %s', (language) => {
  const text = repeatTo(ORDINARY_TEXT[language], 1_000_000)
  let bestMs = Number.POSITIVE_INFINITY
  for (let run = 0; run < 10 && bestMs > 200; run++) {
    const start = performance.now()
    for (const _ of streetAddress.find(text, language)) {
      // only the time is looked at
    }
    bestMs = Math.min(bestMs, performance.now() - start)
  }
  expect(bestMs).toBeLessThanOrEqual(200)
})
