import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface RunningServer {
  readonly pid: number
  readonly port: number
  /** From its start to its being ready, in milliseconds. */
  readonly readyMs: number
  stop(): Promise<void>
}

/** A Node server that logs JSON lines: one with its `address`, and `ready`. */
export async function startNode(file: string, env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const began = performance.now()
  const child = spawn(process.execPath, [pathOf(file)], {
    env: { ...process.env, PORT: '0', DRAIN_MS: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let port = 0
  await untilLine(child, child.stdout, (line) => {
    const { msg, address } = JSON.parse(line)
    port = address?.port ?? port
    return msg === 'ready'
  })
  return running(child, port, began)
}

/** A service of this folder under uvicorn, with so many processes. */
export async function startUvicorn(
  python: string,
  service: string,
  workers: number,
  env: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const began = performance.now()
  const port = await freePort()
  const options = ['--port', `${port}`, '--workers', `${workers}`, '--app-dir', pathOf('.'), '--no-access-log']
  const child = spawn(python, ['-m', 'uvicorn', `${service}:app`, ...options], {
    env: { ...process.env, PYTHONWARNINGS: 'ignore', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let started = 0
  await untilLine(child, child.stderr, (line) => line.includes('startup complete') && ++started === workers)
  return running(child, port, began)
}

function running(child: ChildProcess, port: number, began: number): RunningServer {
  return {
    pid: child.pid ?? 0,
    port,
    readyMs: performance.now() - began,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Its output is read on afterwards, else a full pipe would stop it. */
async function untilLine(child: ChildProcess, output: NodeJS.ReadableStream, isLast: (line: string) => boolean) {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  child.once('error', reject)
  child.once('exit', () => reject(new Error(`${child.spawnargs.join(' ')} ended before it was ready:\n${last}`)))
  let last = ''
  createInterface(output).on('line', (line) => {
    last = line
    if (isLast(line)) resolve()
  })
  await promise
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
