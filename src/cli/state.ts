import { createHmac, randomBytes } from 'node:crypto'
import { appendFileSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './failure.ts'

const SECRET_BYTES = 32

/** A file that is done: what it was made of, and how many lines of it were bad. */
export interface Done {
  /** Of the content of the input. */
  readonly digest: string
  /** Of all options that the output depends on. */
  readonly options: string
  readonly bad: number
}

/**
 * What one run leaves for the next, in a folder only its owner can read. Digests are keyed with a secret of the folder:
 * a plain digest of a short text would give the text away to whoever guesses it.
 */
export class State {
  readonly folder: string
  readonly #secret: Buffer
  readonly #done: Map<string, Done>

  /** Throws a `UsageError` when another run uses the folder. */
  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    takeLock(join(folder, 'lock'))
    this.#secret = readSecret(join(folder, 'secret'))
    this.#done = new Map(
      readLines<Done & { name: string }>(join(folder, 'done.ndjson')).map(({ name, ...done }) => [name, done]),
    )
  }

  /** 32 bytes: the same for the same label in this folder. */
  keyFor(label: string): Buffer {
    return createHmac('sha256', this.#secret).update(label).digest()
  }

  digest() {
    return createHmac('sha256', this.keyFor('digest'))
  }

  done(name: string): Done | undefined {
    return this.#done.get(name)
  }

  setDone(name: string, done: Done): void {
    this.#done.set(name, done)
    appendLine(join(this.folder, 'done.ndjson'), { name, ...done })
  }

  /** Lets another run use the folder. */
  close(): void {
    rmSync(join(this.folder, 'lock'), { force: true })
  }
}

/** Values of a file of JSON lines; one that a crash cut off is as if it were not there. */
export function readLines<T>(path: string): T[] {
  const text = contentOf(path) ?? ''
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as T]
    } catch {
      return []
    }
  })
}

/** Appends a line that is on disk when this returns. It begins with a line feed, in case the last line was cut off. */
export function appendLine(path: string, value: object): void {
  const file = openSync(path, 'a', 0o600)
  try {
    appendFileSync(file, `\n${JSON.stringify(value)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function readSecret(path: string): Buffer {
  const known = Buffer.from(contentOf(path) ?? '', 'hex')
  if (known.length === SECRET_BYTES) return known
  const drawn = randomBytes(SECRET_BYTES)
  writeFileSync(path, drawn.toString('hex'), { mode: 0o600, flush: true })
  return drawn
}

function takeLock(path: string): void {
  const holder = Number(contentOf(path))
  if (holder > 0 && holder !== process.pid && isRunning(holder))
    throw new UsageError(`Another run is at work there (process ${holder}). If it is not, delete ${path}`)
  writeFileSync(path, String(process.pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
