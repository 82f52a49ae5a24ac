import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inOrder } from '../batch/in-order.ts'
import { FileFailure } from './failure.ts'
import { type Piece, type ReadPieces, START } from './formats/format.ts'
import type { InputFile } from './inputs.ts'
import { Journal } from './journal.ts'
import { PartialOutput } from './partial-output.ts'
import type { State } from './state.ts'

const NOTE_EVERY_MS = 500
const MOST_AHEAD = 256
const MOST_CHARS_AHEAD = 4_000_000

export interface ConvertDeps {
  readonly state: State
  /** Digest of all options that the output depends on. */
  readonly options: string
  readonly readPieces: ReadPieces
  /** The text without its entities. */
  anonymize(text: string): Promise<string>
  /** Told how many bytes of the input are done, all together; `isNew`: in this run. */
  onProgress(bytes: number, isNew: boolean): void
}

export interface Converted {
  /** False: it was done before. */
  readonly isNew: boolean
  /** Lines that could not be read. */
  readonly bad: number
}

/** Writes one file without its entities, from where an earlier run was stopped. Throws a `FileFailure`. */
export async function convertFile(file: InputFile, deps: ConvertDeps): Promise<Converted> {
  const { state, options } = deps
  const before = fingerprint(file.path)
  const digest = await digestOf(file.path, state)
  const known = state.done(file.name)
  const journal = new Journal(state, file.name, { digest, options })
  const partial = join(dirname(file.output), `.${basename(file.output)}.partial`)
  if (known === undefined && existsSync(file.output)) throw new FileFailure(`would be written over ${file.output}`)
  const isSame = known?.digest === digest && known.options === options
  // where the partial one is left, the run was killed before it got its name
  if (isSame && existsSync(file.output) && !existsSync(partial)) {
    journal.remove()
    return { isNew: false, bad: known.bad }
  }

  mkdirSync(dirname(file.output), { recursive: true })
  try {
    const { bad } = await convert(file.path, partial, journal, deps)
    if (fingerprint(file.path) !== before) throw new FileFailure('was changed while it was read')
    state.setDone(file.name, { digest, options, bad }) // first, so that the file is known as ours
    renameSync(partial, file.output)
    journal.remove()
    return { isNew: true, bad }
  } catch (error) {
    if (error instanceof FileFailure) {
      rmSync(partial, { force: true }) // the next run would come to the same
      journal.remove()
    }
    throw error
  }
}

async function convert(
  input: string,
  partial: string,
  journal: Journal,
  { readPieces, anonymize, onProgress }: ConvertDeps,
): Promise<{ bad: number }> {
  const mark = journal.last()
  const from = mark !== undefined && existsSync(partial) && statSync(partial).size >= mark.written ? mark : undefined
  if (from === undefined) journal.remove() // notes of other options would no longer be true of this output
  let read = from?.read ?? START
  let bad = from?.bad ?? 0
  let notedAt = performance.now()
  onProgress(read.bytes, false)
  await using output = await PartialOutput.open(partial, from?.written ?? 0)

  const note = async () => {
    await output.sync()
    journal.note({ read, written: output.written, bad })
    notedAt = performance.now()
  }
  const done = async (piece: Piece) => {
    const texts = await Promise.all(piece.texts.map((text) => (text.trim() === '' ? text : anonymize(text))))
    return { piece, written: piece.render(texts) }
  }
  const bounds = { most: MOST_AHEAD, mostWeight: MOST_CHARS_AHEAD, weigh: lengthOf }
  for await (const { piece, written } of inOrder(readPieces(input, read), done, bounds)) {
    await output.write(written)
    read = piece.end
    if (piece.isBad) bad += 1
    onProgress(read.bytes, true)
    if (performance.now() - notedAt > NOTE_EVERY_MS) await note()
  }
  await output.sync()
  return { bad }
}

function lengthOf({ texts }: Piece): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}

async function digestOf(path: string, state: State): Promise<string> {
  const digest = state.digest()
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) digest.update(chunk as Buffer)
  return digest.digest('hex')
}

/** Changes when a file is written to. */
function fingerprint(path: string): string {
  const { size, mtimeMs, ino } = statSync(path)
  return `${size} ${mtimeMs} ${ino}`
}
