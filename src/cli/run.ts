import { inOrder } from '../batch/in-order.ts'
import { Problem } from '../problem.ts'
import { createAnonymizer } from './anonymizer.ts'
import { type Arguments, HELP, parseArguments } from './arguments.ts'
import { type Converted, convertFile } from './convert-file.ts'
import { FileFailure, UsageError } from './failure.ts'
import { isCsv, piecesOf } from './formats/pieces-of.ts'
import { findInputs, type InputFile } from './inputs.ts'
import { durationOf, Progress } from './progress.ts'
import { State } from './state.ts'

/** What became of a file: `reason` says why it could not be done. */
type Outcome = Converted | { readonly reason: string }

/** The whole command; resolves to its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const args = parseArguments(argv)
    if (args !== undefined) return await convertAll(args)
    process.stdout.write(HELP)
    return 0
  } catch (error) {
    const message = error instanceof UsageError ? error.message : withoutText(error)
    process.stderr.write(`${message}\nSee anonymize --help.\n`)
    return 2
  }
}

async function convertAll(args: Arguments): Promise<number> {
  const began = performance.now()
  const { files, leftOut } = findInputs(args.inputs, args.out, args.state)
  if (args.columns.length === 0 && files.some(({ name }) => isCsv(name))) {
    throw new UsageError('--columns is required: there are CSV files.')
  }
  for (const path of leftOut) process.stderr.write(`${path}: left out: hidden, or neither a file nor a folder\n`)

  const state = new State(args.state)
  const seed = args.seed ?? state.keyFor('seed').toString('hex')
  await using anonymizer = await createAnonymizer(args.request, seed, args.jobs)
  const { anonymize } = anonymizer
  const options = state
    .digest()
    .update(JSON.stringify([anonymizer.options, args.fields, args.columns]))
    .digest('hex')
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0)
  const progress = new Progress(totalBytes, process.stderr)
  const counts = { done: 0, before: 0, failed: 0, bad: 0 }

  const bounds = { most: args.jobs, mostWeight: Number.POSITIVE_INFINITY, weigh: () => 0 }
  for await (const [file, outcome] of inOrder(
    each(files),
    async (file) => [file, await convertOne(file)] as const,
    bounds,
  )) {
    if ('reason' in outcome) tell(file, outcome.reason)
    else if (outcome.bad > 0) tell(file, `${outcome.bad} bad lines, which say what is wrong with them`)
    if ('reason' in outcome) counts.failed += 1
    else {
      counts[outcome.isNew ? 'done' : 'before'] += 1
      counts.bad += outcome.bad
    }
  }
  progress.clear()
  state.close()
  process.stderr.write(
    `${counts.done} files done, ${counts.before} were done before, ${counts.failed} failed, ${counts.bad} bad lines; ` +
      `${(totalBytes / 1e6).toFixed(1)} MB in ${durationOf(performance.now() - began)}\n`,
  )
  return counts.failed + counts.bad > 0 ? 1 : 0

  async function convertOne(file: InputFile): Promise<Outcome> {
    let counted = 0
    const onProgress = (bytes: number, isNew: boolean) => {
      progress.add(bytes - counted, isNew)
      counted = bytes
    }
    try {
      return await convertFile(file, { state, options, readPieces: piecesOf(file.name, args), anonymize, onProgress })
    } catch (error) {
      return { reason: reasonOf(error) }
    } finally {
      onProgress(file.size, false)
    }
  }

  function tell({ path }: InputFile, what: string): void {
    progress.clear()
    process.stderr.write(`${path}: ${what}\n`)
  }
}

/** The message of another error may show a piece of a text. */
function reasonOf(error: unknown): string {
  if (error instanceof FileFailure) return error.message
  if (error instanceof Problem) return `could not be done: ${error.code}`
  const { code } = error as NodeJS.ErrnoException
  return typeof code === 'string' ? `could not be read or written: ${code}` : 'could not be done: a fault of ours'
}

/** What may be said of an error of the file system; throws any other. */
function withoutText(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === undefined || path === undefined) throw error
  return `${path} cannot be used: ${code}`
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, undefined> {
  yield* items
}
