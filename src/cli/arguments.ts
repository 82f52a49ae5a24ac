import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { fieldErrors } from '../http/field-errors.ts'
import type { EntitiesRequest } from '../pipeline.ts'
import { requestSchema } from '../routes/entities-request.ts'
import { UsageError } from './failure.ts'

export const HELP = `Usage: anonymize FILE... --out DIR [options]

Writes each file without its entities to DIR. A folder is done with all that is in it, its
structure kept. Of .ndjson and .jsonl files the named fields are anonymized, of .csv and .tsv
files the named columns; any other file is one text, in UTF-8. Run again after it was stopped,
it goes on where it was, and leaves alone what is done.

  --out DIR         where to write; must not lie in an input folder
  --field NAMES     fields of NDJSON, with commas between them; a.b is field b of field a
                    (default: text)
  --columns NAMES   columns of CSV, with commas between them, by their names in the first row
  --language LANG   en, fr or auto (default: en)
  --size SIZE       sm, md or lg (default: sm)
  --entities TYPES  look only for these types, with commas between them
  --operators JSON  what is put in the place of an entity, as in POST /entities; @FILE reads it
                    from a file
  --seed SEED       the same seed gives the same pseudonyms in another run; @FILE reads it from
                    a file
  --jobs N          threads (default: as many as cores)
  --state DIR       notes for going on later (default: the --out folder with .anonymize
                    appended). They hold a secret that ties pseudonyms to persons: keep them
                    from those who get the output, and delete them when all is done
  --help            this text

Exit code: 0 all is done, 1 a file or a line could not be done, 2 wrong use.
`

/** All of a request but the text and the seed. */
export type RequestOptions = Omit<EntitiesRequest, 'text'>

export interface Arguments {
  readonly inputs: readonly string[]
  readonly out: string
  readonly state: string
  readonly fields: readonly string[]
  readonly columns: readonly string[]
  readonly request: RequestOptions
  readonly seed: string | undefined
  readonly jobs: number
}

const OPTIONS = {
  out: { type: 'string' },
  state: { type: 'string' },
  field: { type: 'string', default: 'text' },
  columns: { type: 'string', default: '' },
  language: { type: 'string' },
  size: { type: 'string' },
  entities: { type: 'string' },
  operators: { type: 'string' },
  seed: { type: 'string' },
  jobs: { type: 'string', default: String(availableParallelism()) },
  help: { type: 'boolean', default: false },
} as const

/** What the fields of a request are called here. */
const NAMES: Readonly<Record<string, string>> = { model_language: 'language', model_size: 'size' }

/** Undefined where only help is asked for. Throws a `UsageError`. */
export function parseArguments(argv: readonly string[]): Arguments | undefined {
  const { values, positionals } = parsed(argv)
  if (values.help) return undefined
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder.')
  const out = values.out?.replace(/(?<=.)\/+$/, '')
  if (out === undefined || out === '') throw new UsageError('--out is required.')
  const jobs = Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new UsageError('--jobs must be a number from 1 to 256.')
  const fields = listOf(values.field)
  if (fields.length === 0) throw new UsageError('--field must name a field.')
  const seed = values.seed === undefined ? undefined : argumentValue('seed', values.seed).trim()
  if (seed === '') throw new UsageError('--seed must not be empty.')
  return {
    inputs: positionals,
    out,
    state: values.state ?? `${out}.anonymize`,
    fields,
    columns: listOf(values.columns),
    request: requestOf(values),
    seed,
    jobs,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The arguments are wrong.')
  }
}

function requestOf(values: { language?: string; size?: string; entities?: string; operators?: string }) {
  const { success, data, error } = requestSchema(1).safeParse({
    text: 'x',
    offset_unit: 'utf16',
    ...(values.language !== undefined && { model_language: values.language }),
    ...(values.size !== undefined && { model_size: values.size }),
    ...(values.entities !== undefined && { entities: listOf(values.entities) }),
    ...(values.operators !== undefined && { operators: jsonOf('operators', values.operators) }),
  })
  if (success) return data as RequestOptions
  const reasons = fieldErrors(error.issues).map(({ field, message }) => `--${NAMES[field] ?? field} ${message}.`)
  throw new UsageError(reasons.join('\n'))
}

function listOf(names: string): string[] {
  return names.split(',').flatMap((name) => name.trim() || [])
}

function argumentValue(option: string, value: string): string {
  if (!value.startsWith('@')) return value
  try {
    return readFileSync(value.slice(1), 'utf8')
  } catch {
    throw new UsageError(`--${option}: the file cannot be read.`)
  }
}

function jsonOf(option: string, value: string): unknown {
  try {
    return JSON.parse(argumentValue(option, value))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--${option} must be JSON.`)
  }
}
