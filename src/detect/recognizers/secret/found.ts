/** A piece of a text that is secret: where it is in UTF-16 units, `end` exclusive, and how surely, 0 to 1. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** What a search gives, one at a time: a piece, or `undefined` for a candidate it refused. */
export type Pieces = Iterable<Found | undefined>
