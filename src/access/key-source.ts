import { readFileSync, statSync } from 'node:fs'
import { ApiKeys } from './api-keys.ts'

export interface KeySourceOptions {
  /** Those of the environment, which do not change. */
  readonly keys: ApiKeys
  /** Path of a file with more of them, one a line; none when empty. */
  readonly file: string
  /** Told when the file was read anew, or why it could not be: then the keys stay as they were. */
  onReload(result: { readonly keys: number } | { readonly reason: string }): void
}

/** Files are looked at so often: messages about changes do not come through every mount. */
const WATCH_MS = 2000

/** The keys there are now. A file is read again when it changes, and on `reload`. */
export class KeySource {
  readonly #options: KeySourceOptions
  readonly #timer: NodeJS.Timeout | undefined
  #current: ApiKeys
  /** What the file looked like when it was last read. */
  #stamp = ''

  /** @throws Error when the file cannot be read or is wrong */
  constructor(options: KeySourceOptions) {
    this.#options = options
    this.#current = this.#read()
    if (options.file !== '') this.#timer = setInterval(() => this.#look(), WATCH_MS).unref()
  }

  /** `undefined` where none are set: then the service is open. */
  get current(): ApiKeys | undefined {
    return this.#current.size === 0 ? undefined : this.#current
  }

  reload(): void {
    try {
      this.#current = this.#read()
      this.#options.onReload({ keys: this.#current.size })
    } catch (error) {
      this.#options.onReload({ reason: error instanceof Error ? error.message : 'wrong' })
    }
  }

  close(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    if (stampOf(this.#options.file) !== this.#stamp) this.reload()
  }

  #read(): ApiKeys {
    const { keys, file } = this.#options
    if (file === '') return keys
    this.#stamp = stampOf(file) // first: a change while it is read is seen the next time
    const ofFile = ApiKeys.parse(textOf(file), 'line')
    if (ofFile.size === 0) throw new Error('the file has no key') // or it is just being written
    return ApiKeys.union(keys, ofFile)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`the file cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** Never throws, as nobody would catch it in the timer: reading the file says what is wrong. */
function stampOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file)
    return `${ino} ${size} ${mtimeMs}`
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code)
  }
}
