import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replaceSpans } from '../../src/anonymize/replace-spans.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'
import { jsonStrings, writtenAsJson } from '../../src/restore/json-strings.ts'
import { restore } from '../../src/restore/restore.ts'
import type { Replacement } from '../../src/restore/token.ts'
import type { Span } from '../../src/span.ts'
import { anyText, textWithSpans } from '../texts.ts'
import { drain, restored } from './restored.ts'

/** What an anonymizer does: equal values get one replacement, the text gets them, and the entries are kept. */
function anonymized(text: string, spans: readonly Span[], replacementOf: (number: number, type: string) => string) {
  const entries = new Map<string, Replacement>()
  const isJson = drain(writtenAsJson(text))
  const { text: output } = replaceSpans(text, resolveOverlaps(text, spans), (original, { type, start }) => {
    const json = isJson(start)
    const key = `${json} ${original}`
    const known = entries.get(key)
    if (known) return known.replacement
    const replacement = replacementOf(entries.size, type)
    entries.set(key, { replacement, original, ...(json && { json }) })
    return replacement
  })
  return { output, entries: Array.from(entries.values()) }
}

const placeholder = (number: number, type: string) => `<${type}_${number + 1}>`
/** No two side by side are a third one. */
const SURROGATES = ['Emma Clarke', 'Emma', 'Petit', 'Luc Émery', '06 39 98 12 34', 'emma.clarke@example.org', 'UNICORP']
const surrogate = (number: number) => SURROGATES[number] ?? `Nom${number}`

/** Words with anything that may stand between words, some of them marked. */
const BETWEEN = [
  ' ',
  '\n',
  '\r\n',
  ', ',
  '.',
  " d'",
  '’s ',
  '"',
  '\\',
  '(',
  '**',
  '_',
  '\u00a0',
  '&',
  '<',
  '>',
  '/',
  '|',
  '-',
  '%',
]
const WORDS = [
  'John',
  'Zoé',
  'Smith & Sons',
  'a"b',
  'C:\\new',
  'x\ny',
  '\\u00e9a',
  '1',
  'e\u0301t',
  '😀',
  '&lt;b',
  "O'Hara",
]
const markedWords: fc.Arbitrary<[text: string, spans: Span[]]> = fc
  .array(fc.tuple(fc.constantFrom(...BETWEEN), fc.constantFrom(...WORDS), fc.boolean()), { maxLength: 12 })
  .map((pieces) => {
    let text = ''
    const spans: Span[] = []
    for (const [between, word, marked] of pieces) {
      text += between
      if (marked) spans.push({ type: 'PERSON', start: text.length, end: text.length + word.length, score: 1 })
      text += word
    }
    return [text, spans]
  })

type Write = (value: unknown) => string
const WRITERS: readonly Write[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify([JSON.stringify(value)]),
  (value) => JSON.stringify(value).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (value) => `Look:\n\`\`\`json\n${JSON.stringify(value)}\n\`\`\`\nand\n${JSON.stringify(value)}\n`,
]

const jsonText = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '"', '\\', '/', '\n', '\t', '\u0000', '\u2028', '<', '{', '\ud83d'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''))

/** JSON in different ways of writing, with spans in its strings. */
const markedJson: fc.Arbitrary<[text: string, spans: Span[]]> = fc
  .tuple(
    fc.dictionary(jsonText, jsonText, { minKeys: 1, maxKeys: 4 }),
    fc.constantFrom(...WRITERS),
    fc.infiniteStream(fc.nat(5)),
  )
  .map(([value, write, random]) => {
    const text = write(value)
    const spans: Span[] = []
    for (const { start, end } of drain(jsonStrings(text))) {
      const chars = Array.from(
        text.slice(start, end).matchAll(/\\u[0-9a-f]{4}|\\[^u]|[^\\]/gs),
        ({ index }) => start + index,
      )
      for (let i = 0; i < chars.length; i++) {
        const from = chars[i + random.next().value]
        i += random.next().value
        const to = chars[i + 1] ?? end
        if (from !== undefined && from < to) spans.push({ type: 'PERSON', start: from, end: to, score: 1 })
      }
    }
    return [text, spans]
  })

describe('the anonymized text, restored, is the original text', () => {
  test.for([
    ['any text with placeholders', textWithSpans, placeholder],
    ['words with placeholders', markedWords, placeholder],
    ['words with surrogates', markedWords, surrogate],
    ['JSON with placeholders', markedJson, placeholder],
  ] as const)('%s', ([, texts, replacementOf]) => {
    fc.assert(
      fc.property(texts, ([text, spans]) => {
        const { output, entries } = anonymized(text, spans, replacementOf)
        expect(restored(output, entries)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

test('JSON stays JSON, at any depth, and holds the originals', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.nat(3), (originals, depth) => {
      const entries = originals.map((original, i) => ({ replacement: `<PERSON_${i + 1}>`, original }))
      const answer = (values: readonly string[]) => {
        let json: unknown = { 'the "answer"': values.map((value) => `\\é "${value}"`) }
        for (let i = 0; i < depth; i++) json = { 'in\n': JSON.stringify(json) }
        return JSON.stringify(json)
      }
      expect(restored(answer(entries.map(({ replacement }) => replacement)), entries)).toBe(answer(originals))
    }),
    { numRuns: 500 },
  )
})

test('a text without replacements stays as it is', () => {
  const entries = SURROGATES.map((replacement) => ({ replacement, original: 'x' }))
  fc.assert(
    fc.property(anyText, (text) => {
      expect(restored(text, entries)).toBe(text)
    }),
  )
})

describe('a megabyte and ten thousand replacements', () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => ({
    replacement:
      i % 2 ? `<PERSON_${i}>` : `Emma Clarke${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + i / 676)}`,
    original: `John Smith ${i}`,
  }))
  const filler = ' was seen with the mother on Monday in the clinic of the town near the river. '
  const text = Array.from({ length: 11_000 }, (_, i) => entries[(i * 7919) % 10_000]?.replacement + filler).join('')
  const periodic = [{ replacement: `${'a.'.repeat(2000)}b`, original: 'x' }]

  test.for([
    ['text', text, entries],
    ['JSON', JSON.stringify(text.split('. ').map((part, id) => ({ id, part }))), entries],
    ['a text that nearly is a replacement at each place', 'a.'.repeat(500_000), periodic],
    ['backslashes', '\\'.repeat(1_000_000), entries],
    ['blanks', ' '.repeat(1_000_000), entries],
    ['open blocks', '```json\n'.repeat(125_000), entries],
    ['lines that are nearly JSON', '{"}\n'.repeat(250_000), entries],
    ['deep JSON', `${'['.repeat(250_000)}"<PERSON_1>"${']'.repeat(250_000)}`, entries],
  ] as const)('%s: restored in no more than seconds, and gives way', ([, long, replacements]) => {
    const job = restore(long, replacements)
    const began = process.cpuUsage().user
    let yields = 0
    while (!job.next().done) yields++
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(8)
    expect(yields).toBeGreaterThan(10)
  })

  test('all of them come back', () => {
    const output = restored(text, entries)
    expect(output).not.toMatch(/PERSON|Emma/)
    expect(output.match(/John Smith \d+ was/g)).toHaveLength(11_000)
  })
})
