import { MOST_ADDED } from '../characters.ts'
import type { DisjointSpans, Span } from '../span.ts'

export interface Replaced {
  readonly text: string
  /** Where each span's replacement stands in the new text, in the order of the spans; UTF-16 units. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/**
 * One pass over the original text: each span becomes what `operator` makes of it, everything else stays as it is.
 * @throws RangeError when the text would become longer by more than `MOST_ADDED`
 */
export function replaceSpans(
  text: string,
  spans: DisjointSpans,
  operator: (value: string, span: Span, index: number) => string,
): Replaced {
  const parts: string[] = []
  const places: { start: number; end: number }[] = []
  let copied = 0
  let length = 0
  for (const [index, span] of spans.entries()) {
    const between = text.slice(copied, span.start)
    const replacement = operator(text.slice(span.start, span.end), span, index)
    const start = length + between.length
    length = start + replacement.length
    if (length > text.length + MOST_ADDED) throw new RangeError('The text would become too long')
    parts.push(between, replacement)
    places.push({ start, end: length })
    copied = span.end
  }
  parts.push(text.slice(copied))
  return { text: parts.join(''), places }
}
