import { wholeCharacterEnd, wholeCharacterStart } from '../characters.ts'
import type { DisjointSpans, Span } from '../span.ts'

/**
 * The rule of overlaps: every character that any span marked stays covered; spans that overlap become one, with the type
 * and score of the highest-scored among them (of equals, the longest). Spans that only touch stay apart. Spans grow to
 * whole characters, so that no cut falls inside a surrogate pair or between a letter and its marks. Empty spans vanish.
 */
export function resolveOverlaps(text: string, spans: readonly Span[]): DisjointSpans {
  const resolved: Group[] = []
  let last: Group | undefined
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const grown = toWholeCharacters(text, span, last?.end ?? 0)
    if (last !== undefined && grown.start < last.end) {
      join(last, grown)
    } else {
      last = { ...grown, length: grown.end - grown.start }
      resolved.push(last)
    }
  }
  return resolved.map(({ type, start, end, score }) => ({
    type,
    start,
    end,
    score,
  })) as readonly Span[] as DisjointSpans
}

/** Spans that became one, and the length of the one whose type they have. */
interface Group {
  type: string
  start: number
  end: number
  score: number
  length: number
}

function join(group: Group, span: Span): void {
  const length = span.end - span.start
  if (span.score > group.score || (span.score === group.score && length > group.length)) {
    group.type = span.type
    group.score = span.score
    group.length = length
  }
  group.end = Math.max(group.end, span.end)
}

function toWholeCharacters(text: string, span: Span, lastEnd: number): Span {
  // what lies before lastEnd is cut at whole characters already, and looking there again would not be linear
  const start = span.start <= lastEnd ? span.start : wholeCharacterStart(text, span.start)
  const end = span.end <= lastEnd ? span.end : wholeCharacterEnd(text, span.end)
  return { ...span, start, end }
}
