import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from './formats/format.ts'
import { appendLine, readLines, type State } from './state.ts'

/** How far a file is done: everything up to `read` in the input stands in the first `written` bytes of the output. */
export interface Mark {
  readonly read: Position
  readonly written: number
  readonly bad: number
}

/**
 * Notes of how far one file is done, for a run that is killed. Notes for another content or other options do not count.
 */
export class Journal {
  readonly #path: string
  readonly #of: string

  constructor(state: State, name: string, { digest, options }: { readonly digest: string; readonly options: string }) {
    this.#path = join(state.folder, `${state.keyFor(`journal of ${name}`).toString('hex', 0, 16)}.journal`)
    this.#of = `${digest} ${options}`
  }

  last(): Mark | undefined {
    return readLines<Mark & { of: string }>(this.#path).findLast(({ of }) => of === this.#of)
  }

  /** What `mark` says of the output must be on disk already. */
  note(mark: Mark): void {
    appendLine(this.#path, { of: this.#of, ...mark })
  }

  remove(): void {
    rmSync(this.#path, { force: true })
  }
}
