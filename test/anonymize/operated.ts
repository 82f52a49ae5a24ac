import { operate } from '../../src/anonymize/operate.ts'
import type { Operators } from '../../src/anonymize/operators/operator.ts'
import { replaceSpans } from '../../src/anonymize/replace-spans.ts'
import { accepts } from '../../src/detect/validity.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'

/** A piece of a text, or an entity in it. */
export type Piece = string | readonly [type: string, value: string]

export const HASH_KEY = new Uint8Array(32).fill(7)

/** The text of the pieces, of which those with a type are entities; what stands in their place, and the text with it. */
export function operated(pieces: readonly Piece[], operators: Operators) {
  let text = ''
  const found = pieces.flatMap((piece) => {
    const start = text.length
    text += typeof piece === 'string' ? piece : piece[1]
    return typeof piece === 'string' ? [] : [{ type: piece[0], start, end: text.length, score: 1 }]
  })
  const spans = resolveOverlaps(text, found)
  const steps = operate(text, spans, { language: 'en', operators, hashKey: HASH_KEY, accepts })
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  const values = step.value
  return { values, text: replaceSpans(text, spans, (_value, _span, i) => values[i] ?? '').text }
}
