import type { Replaced } from '../anonymize/replace-spans.ts'
import { countCodePoints } from '../characters.ts'
import type { DisjointSpans, EntityType } from '../span.ts'

export type OffsetUnit = 'code_point' | 'utf16'

/** One entity as callers see it; its four offsets count the unit they chose. */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly text: string
  readonly score: number
  readonly anonymized_start: number
  readonly anonymized_end: number
}

/** The entities of a text with their places in it and in the anonymized text, in the order of the spans. */
export function describeEntities(text: string, spans: DisjointSpans, replaced: Replaced, unit: OffsetUnit): Entity[] {
  const inText = ascendingOffsets(text, unit)
  const inReplaced = ascendingOffsets(replaced.text, unit)
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

/** Turns UTF-16 offsets, asked for in ascending order, into offsets of the unit; linear over all of them. */
function ascendingOffsets(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset
  let at = 0
  let count = 0
  return (offset) => {
    count += countCodePoints(text, at, offset)
    at = offset
    return count
  }
}
