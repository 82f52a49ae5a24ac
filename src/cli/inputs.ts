import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from './failure.ts'

export interface InputFile {
  readonly path: string
  /** Its place under the output folder. */
  readonly name: string
  readonly output: string
  /** In bytes. */
  readonly size: number
}

export interface Inputs {
  readonly files: readonly InputFile[]
  /** What lies in the folders and is left out: hidden files, links, devices. */
  readonly leftOut: readonly string[]
}

/**
 * The files to do, in the order of their names. Throws a `UsageError` where an input is missing or a link, two would be
 * written to one place, or something written (`out`, `state`) would lie among the inputs.
 */
export function findInputs(inputs: readonly string[], out: string, state: string): Inputs {
  const files: InputFile[] = []
  const leftOut: string[] = []
  const written = [out, state].map(realPath)

  for (const input of inputs) {
    const found = lstatSync(input, { throwIfNoEntry: false })
    if (found === undefined) throw new UsageError(`${input} does not exist.`)
    if (found.isFile()) add(input, basename(input), found.size)
    else if (!found.isDirectory())
      throw new UsageError(`${input} is neither a file nor a folder. (Links are not followed.)`)
    else if (written.some((path) => isWithin(path, realPath(input))))
      throw new UsageError(`--out and --state must not lie in ${input}, which is read.`)
    else walk(input, '')
  }

  const sources = new Set(files.map(({ path }) => realPath(path)))
  const outputs = new Set<string>()
  for (const { path, output } of files) {
    if (sources.has(realPath(output))) throw new UsageError(`${path} would be written over an input.`)
    if (outputs.has(output)) throw new UsageError(`${path} and another input would both be written to ${output}.`)
    outputs.add(output)
  }
  return { files, leftOut }

  function add(path: string, name: string, size: number): void {
    files.push({ path, name, output: join(out, name), size })
  }

  function walk(folder: string, name: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      const within = join(name, entry.name)
      if (entry.name.startsWith('.')) leftOut.push(path)
      else if (entry.isDirectory()) walk(path, within)
      else if (entry.isFile()) add(path, within, lstatSync(path).size)
      else leftOut.push(path)
    }
  }
}

/** Also of what does not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole))
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`))
}
