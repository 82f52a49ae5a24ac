import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The first of the programs that is there. A test that cannot run says so, rather than to pass. */
export function findTool(variable: string, ...names: string[]): string {
  const named = process.env[variable]
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = named ? [named] : names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = candidates.find((file) => existsSync(file))
  if (found === undefined)
    throw new Error(`This test needs ${names[0]}: install it, or name the program in ${variable}`)
  return found
}

export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run(findTool('DOCKER', 'docker'), args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim()
}
