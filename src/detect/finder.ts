import type { Span } from '../span.ts'

/** Why a finder takes something for an entity, for a caller that asks. */
export interface Evidence {
  /** The pattern that matched, by name; of a model, nothing. */
  readonly pattern?: string | undefined
  /** `passed` where check digits or the like were there to be looked at. */
  readonly check?: 'passed' | undefined
  /** The score that it would have had without words near it. */
  readonly score_alone?: number
  /** Words near it that spoke for it. */
  readonly context?: readonly string[]
  /** Words near it that spoke against it. */
  readonly negative_context?: readonly string[]
}

export interface Finding extends Span {
  readonly evidence?: Evidence
}

/**
 * What a finder gives, one at a time: a span, or `undefined` for a candidate it looked at and refused. Between two of
 * them the caller may let another text have its turn, so a finder never works long without giving something.
 */
export type Findings = Iterable<Finding | undefined>
