import type { Span } from '../span.ts'

/**
 * What a finder gives, one at a time: a span, or `undefined` for a candidate it looked at and refused. Between two of
 * them the caller may let another text have its turn, so a finder never works long without giving something.
 */
export type Findings = Iterable<Span | undefined>
