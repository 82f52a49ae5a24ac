import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { FileFailure } from '../failure.ts'
import { bytesOf } from './bytes-of.ts'
import { type Piece, type ReadPieces, START } from './format.ts'
import { utf8Bytes } from './utf8.ts'

const DELIMITERS = [',', ';', '\t', '|']
const MAX_RECORD_CHARS = 16 * 1024 ** 2

interface Field {
  readonly value: string
  /** It stood in quotes: kept, since an empty field and a quoted empty one are not the same to everybody. */
  readonly quoting: boolean
}

interface Row {
  readonly fields: readonly Field[]
  /** Bytes up to its end, and records. */
  readonly end: Piece['end']
}

interface Head {
  readonly delimiter: string
  readonly lineEnd: string
  readonly row: Row
}

/**
 * Reads CSV with a header (RFC 4180), a record a piece, and anonymizes the columns of these names. The delimiter is the
 * one of comma, semicolon, tab and bar with which the header has them all. A record with more or fewer fields than the
 * header fails the file: its fields may be in other columns than they seem.
 */
export function csvPieces(columns: readonly string[]): ReadPieces {
  return async function* csvPieces(path, from) {
    const { delimiter, lineEnd, row } = await headOf(path, columns)
    const wanted = row.fields.map(({ value }) => columns.includes(value))
    const { size } = await stat(path)
    const endsLine = /[\r\n]/.test((await bytesOf(path, size - 1, size)).toString('latin1'))
    const header = await bytesOf(path, 0, row.end.bytes)
    if (from.bytes === 0) yield { texts: [], render: () => header, end: row.end }

    const start = from.bytes === 0 ? row.end : from
    for await (const { fields, end } of rowsOf(path, start, { delimiter, record_delimiter: lineEnd })) {
      const feed = end.bytes < size || endsLine ? lineEnd : ''
      const isEmpty = fields.length === 1 && fields[0]?.value === '' && !fields[0].quoting
      if (isEmpty) yield { texts: [], render: () => feed, end }
      else if (fields.length === wanted.length) yield pieceOf(fields, end, feed)
      else throw new FileFailure(`has in record ${end.count} another number of fields than in the header`)
    }

    function pieceOf(fields: readonly Field[], end: Piece['end'], feed: string): Piece {
      const texts = fields.flatMap(({ value }, column) => (wanted[column] ? [value] : []))
      const render = (anonymized: readonly string[]) => {
        const values = anonymized.values()
        const written = fields.map(({ value, quoting }, column) =>
          quoted(wanted[column] ? (values.next().value ?? '') : value, quoting, delimiter),
        )
        return written.join(delimiter) + feed
      }
      return { texts, render, end }
    }
  }
}

function quoted(value: string, quoting: boolean, delimiter: string): string {
  const needsQuotes = quoting || /["\r\n]/.test(value) || value.includes(delimiter)
  return needsQuotes ? `"${value.replaceAll('"', '""')}"` : value
}

async function headOf(path: string, columns: readonly string[]): Promise<Head> {
  for (const delimiter of DELIMITERS) {
    for await (const row of rowsOf(path, START, { delimiter, bom: true, to: 1 })) {
      const names = row.fields.map(({ value }) => value)
      if (columns.every((column) => names.includes(column)))
        return { delimiter, lineEnd: await lineEndAt(path, row.end.bytes), row }
    }
  }
  throw new FileFailure('has not all of the columns in its header')
}

interface Dialect {
  readonly delimiter: string
  readonly record_delimiter?: string
  readonly bom?: boolean
  readonly to?: number
}

async function* rowsOf(path: string, from: Piece['end'], dialect: Dialect): AsyncGenerator<Row, undefined> {
  const parser = parse({
    ...dialect,
    info: true,
    relax_column_count: true, // compared with the header instead
    max_record_size: MAX_RECORD_CHARS,
    cast: (value, { quoting }) => ({ value, quoting }) satisfies Field,
  })
  pipeline(utf8Bytes(path, from.bytes), parser, () => {}) // an error of either comes out of the parser
  let count = from.count
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Field[]; info: Info }>) {
      count += 1
      yield { fields: record, end: { bytes: from.bytes + info.bytes, count } }
    }
  } catch (error) {
    // its own message shows a piece of the record
    if (error instanceof CsvError) throw new FileFailure(`is not CSV in record ${count + 1} (${error.code})`)
    throw error
  }
}

async function lineEndAt(path: string, end: number): Promise<string> {
  const last = (await bytesOf(path, Math.max(0, end - 2), end)).toString('latin1')
  return /\r?\n$|\r$/.exec(last)?.[0] ?? '\n'
}
