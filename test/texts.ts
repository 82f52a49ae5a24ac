import fc from 'fast-check'
import type { Span } from '../src/span.ts'

const PIECES = [
  'a',
  ' ',
  '\n',
  'é',
  'e\u0301',
  '\u0301',
  '\u20e3',
  '\ufe0f',
  '😀',
  '👩‍🚀',
  '\ud83d',
  '\ude00',
  '\u{1d165}',
  '\u0000',
  '\u202e',
]

/** Texts of whole characters, of any code points, of any UTF-16 units, and of what is awkward to cut. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
)

/** A text with spans anywhere in it: overlapping, equal, nested, touching, empty, cutting characters. */
export const textWithSpans: fc.Arbitrary<[text: string, spans: Span[]]> = anyText.chain((text) => {
  const offset = fc.nat({ max: text.length })
  const span = fc
    .record({ type: fc.constantFrom('A', 'B', 'C'), at: offset, to: offset, score: fc.constantFrom(0.1, 0.5, 0.9, 1) })
    .map(({ type, at, to, score }) => ({ type, start: Math.min(at, to), end: Math.max(at, to), score }))
  return fc.tuple(fc.constant(text), fc.array(span, { maxLength: 8 }))
})
