import { csvPieces } from './csv.ts'
import type { ReadPieces } from './format.ts'
import { ndjsonPieces } from './ndjson.ts'
import { textPieces } from './text.ts'

export function isCsv(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name)
}

/** How a file of this name is read. */
export function piecesOf(
  name: string,
  { fields, columns }: { readonly fields: readonly string[]; readonly columns: readonly string[] },
): ReadPieces {
  if (isCsv(name)) return csvPieces(columns)
  return /\.(?:ndjson|jsonl)$/i.test(name) ? ndjsonPieces(fields) : textPieces
}
