/** How far a file is read. */
export interface Position {
  readonly bytes: number
  /** Lines, records or pieces: what the format counts, for messages. */
  readonly count: number
}

/** What a file is done in: a line, a record, a text. */
export interface Piece {
  readonly texts: readonly string[]
  /** What is written for it, given its texts without their entities. */
  render(anonymized: readonly string[]): string | Uint8Array
  /** Where the next one begins. */
  readonly end: Position
  /** It could not be read, and `render` says so. */
  readonly isBad?: boolean
}

/** The pieces of a file from a position on, which is its start or the end of a piece. Throws a `FileFailure`. */
export type ReadPieces = (path: string, from: Position) => AsyncIterable<Piece>

export const START: Position = { bytes: 0, count: 0 }
