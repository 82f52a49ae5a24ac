/** The kind of an entity, upper snake case: `PERSON`, `EMAIL_ADDRESS`. The catalog lists those that exist. */
export type EntityType = string

/** A piece of a text that identifies someone or something. Offsets count UTF-16 units, `end` is exclusive. */
export interface Span {
  readonly type: EntityType
  readonly start: number
  readonly end: number
  /** How likely the entity is real, 0 to 1. */
  readonly score: number
}

declare const disjoint: unique symbol
/** Sorted by start, never overlapping, cut at whole characters. Only `resolveOverlaps` makes one. */
export type DisjointSpans = readonly Span[] & { readonly [disjoint]: true }

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

export const MODEL_SIZES = ['sm', 'md', 'lg'] as const
export type ModelSize = (typeof MODEL_SIZES)[number]
