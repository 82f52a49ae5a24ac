import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/**
 * A program in a process of its own, so that neither disturbs the other's timing. It is told what to do by its argument
 * and ends with this process at the latest.
 */
export class Child {
  readonly #process: ChildProcess

  constructor(file: string, job: unknown) {
    this.#process = fork(file, [JSON.stringify(job)], { execArgv: [], serialization: 'advanced' })
  }

  /** The next thing that it says. */
  async answer<T>(): Promise<T> {
    const controller = new AbortController()
    const { signal } = controller
    try {
      const [kind, value] = await Promise.race([
        once(this.#process, 'message', { signal }).then(([message]) => ['answer', message as T] as const),
        once(this.#process, 'exit', { signal }).then(([code]) => ['exit', code as number | null] as const),
      ])
      if (kind === 'exit') throw new Error(`${this.#process.spawnargs[1]} ended without an answer, exit code ${value}`)
      return value
    } finally {
      controller.abort()
    }
  }

  tell(message: string): void {
    this.#process.send(message)
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exited
  }
}

/** In the child: what it is to do. */
export function jobOfChild<T>(): T {
  process.once('disconnect', () => process.exit())
  return JSON.parse(process.argv[2] ?? '')
}
