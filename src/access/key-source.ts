import { readFileSync, unwatchFile, watchFile } from 'node:fs'
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
  #current: ApiKeys

  /** @throws Error when the file cannot be read or is wrong */
  constructor(options: KeySourceOptions) {
    this.#options = options
    this.#current = this.#read()
    if (options.file !== '') watchFile(options.file, { interval: WATCH_MS, persistent: false }, () => this.reload())
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
    if (this.#options.file !== '') unwatchFile(this.#options.file)
  }

  #read(): ApiKeys {
    const { keys, file } = this.#options
    if (file === '') return keys
    const ofFile = ApiKeys.parse(textOf(file))
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
