import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Folder extends Disposable {
  readonly path: string
  /** Path of a file in it, which is written where `content` is given. */
  file(name: string, content?: string | Uint8Array): string
  read(name: string): string
  /** All files under a folder of it. */
  list(name: string): string[]
}

/** A folder for one test. */
export function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'anonymize-test-'))
  const within = (name: string) => join(path, name)
  return {
    path,
    file(name, content) {
      mkdirSync(dirname(within(name)), { recursive: true })
      if (content !== undefined) writeFileSync(within(name), content)
      return within(name)
    },
    read: (name) => readFileSync(within(name), 'utf8'),
    list: (name) =>
      readdirSync(within(name), { recursive: true, encoding: 'utf8' })
        .filter((file) => statSync(join(within(name), file)).isFile())
        .sort(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  }
}
