import type { Replaced } from '../anonymize/replace-spans.ts'
import type { DisjointSpans, EntityType } from '../span.ts'
import type { Explanation } from './explain.ts'
import { type OffsetUnit, risingOffsets } from './offsets.ts'

/** One entity as callers see it; its four offsets count the unit they chose. */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly text: string
  readonly score: number
  readonly anonymized_start: number
  readonly anonymized_end: number
  /** Only when asked for. */
  readonly explanation?: Explanation
}

/** The entities of a text with their places in it and in the anonymized text, in the order of the spans. */
export function describeEntities(text: string, spans: DisjointSpans, replaced: Replaced, unit: OffsetUnit): Entity[] {
  const inText = risingOffsets(text, unit)
  const inReplaced = risingOffsets(replaced.text, unit)
  return spans.map(({ start, end, type, score }, i) => {
    const place = replaced.places[i] ?? { start: 0, end: 0 }
    return {
      start: inText(start),
      end: inText(end),
      type,
      text: text.slice(start, end),
      score,
      anonymized_start: inReplaced(place.start),
      anonymized_end: inReplaced(place.end),
    }
  })
}
