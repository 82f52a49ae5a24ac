import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text as readAll } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Folder } from './folder.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** The command as a process of its own, in a folder. */
export function start(folder: Folder, argv: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...argv], { cwd: folder.path })
  const ended = Promise.all([once(child, 'exit'), readAll(child.stdout), readAll(child.stderr)]).then(
    ([[code], stdout, stderr]) => ({ code: code as number | null, stdout, stderr }),
  )
  return { child, ended }
}
export const run = (folder: Folder, ...argv: string[]) => start(folder, argv).ended
