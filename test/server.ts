import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface RunningServer extends AsyncDisposable {
  readonly url: string
  readonly process: ChildProcess
  /** All it has written to standard output so far, line by line. */
  readonly lines: string[]
  /** Resolves to the exit code. */
  readonly exited: Promise<number | null>
}

/**
 * Starts the service as a process of its own on a free port and waits until it is ready.
 * @param within a command that becomes the one in its arguments, under other limits
 */
export async function startServer(
  env: Record<string, string> = {},
  within: readonly string[] = [],
): Promise<RunningServer> {
  const [command = '', ...args] = [...within, process.execPath, MAIN]
  const child = spawn(command, args, {
    env: { ...process.env, PORT: '0', WORKERS: '2', DRAIN_MS: '200', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const lines: string[] = []
  const port = await new Promise<number>((resolve, reject) => {
    exited.then((code) => reject(new Error(`the server stopped at once, exit code ${code}`)))
    let found: number
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      const { msg, address } = JSON.parse(line)
      if (msg === 'listening') found = address.port
      if (msg === 'ready') resolve(found)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    lines,
    exited,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
