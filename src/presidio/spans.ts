import type { DisjointSpans, EntityType, Span } from '../span.ts'

/**
 * The spans that a client sends, made disjoint as Presidio does it: those of one type that meet become one with the highest
 * score; what lies within another vanishes, and of two at the same place the one with the lower score (the earlier, of equals).
 * Where two of different types overlap in part, the later one keeps what both cover. n log n.
 */
export function withoutConflicts(spans: readonly Span[]): DisjointSpans {
  const kept = withoutContained(mergedByType(spans))
  return kept.map((span, i) => ({
    ...span,
    end: Math.min(span.end, kept[i + 1]?.start ?? span.end),
  })) as readonly Span[] as DisjointSpans
}

/** Each where the last that it was made of stands by start and end: that decides between equals. */
function mergedByType(spans: readonly Span[]): Span[] {
  const merged: (Span | undefined)[] = []
  const lastOf = new Map<EntityType, number>()
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const at = lastOf.get(span.type) ?? -1
    const last = merged[at]
    lastOf.set(span.type, merged.length)
    if (last === undefined || last.end <= span.start) merged.push(span)
    else {
      merged[at] = undefined
      merged.push(join(last, span))
    }
  }
  return merged.filter((span) => span !== undefined)
}

function join(a: Span, b: Span): Span {
  return { ...a, end: Math.max(a.end, b.end), score: Math.max(a.score, b.score) }
}

/** Sorted by start; none within another, so that the ends are in order too. */
function withoutContained(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || span.end > last.end) kept.push(span)
    else if (span.start === last.start && span.end === last.end && span.score >= last.score)
      kept[kept.length - 1] = span
  }
  return kept
}
