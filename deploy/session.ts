import * as commands from './commands.ts'
import { Failure } from './failure.ts'
import type { Limits } from './limits.ts'
import type { StepExec } from './run-plan.ts'
import type { Command } from './shell.ts'
import type { Connection } from './ssh.ts'
import { type HostState, parseOwner, parseState } from './state.ts'

export interface Lock {
  /** Gives it back; it is free when the promise resolves. */
  release(): Promise<void>
}

interface LockOptions {
  readonly appDir: string
  readonly run: string
  /** JSON that those who wait are told. */
  readonly owner: string
  readonly limits: Limits
  onWaiting(who: ReturnType<typeof parseOwner>): void
}

/** Takes the lock of the host, which nobody else then has until it is released or this process is gone. */
export async function takeLock(connection: Connection, options: LockOptions): Promise<Lock> {
  const { appDir, run, owner, limits } = options
  const waitS = limits['lock-wait']
  const holdS = limits['lock-hold']
  const { promise: locked, resolve } = Promise.withResolvers<true>()
  let seen = ''
  const holder = connection.open(commands.lock(appDir, { run, owner, waitS, holdS }), {
    timeoutMs: 2 ** 31 - 1,
    onOutput(piece) {
      seen += piece
      for (const line of seen.split('\n').slice(0, -1)) {
        if (line === 'locked') resolve(true)
        else if (line.startsWith('waiting ')) options.onWaiting(parseOwner(line.slice(8)))
      }
      seen = seen.slice(seen.lastIndexOf('\n') + 1)
    },
  })
  const alive = setInterval(() => holder.write('\n'), (holdS * 1000) / 5)
  const first = await Promise.race([locked, holder.result])
  if (first !== true) {
    clearInterval(alive)
    if (first.kind === 'failed' && first.code === 75) {
      throw new Failure('lock-timeout', 'lock', `another deploy still has the lock after ${waitS} s`)
    }
    if (first.kind === 'disconnected') throw new Failure('disconnected', 'lock', 'the link to the host broke')
    throw new Failure('step-failed', 'lock', 'the lock could not be taken', `${first.stdout}${first.stderr}`)
  }
  return {
    async release() {
      clearInterval(alive)
      holder.end()
      await holder.result
    },
  }
}

/** Steps of one run: each goes on to its end on the host even when this process or the link is gone. */
export function stepsOf(connection: Connection, appDir: string, run: string, linkS: number): StepExec {
  return (name, command, limitS, onOutput) =>
    connection.exec(commands.asStep(appDir, { run, name, limitS }, command), {
      // the host keeps the limit; here is only the last resort. A step may first wait for one of an earlier run.
      timeoutMs: (2 * limitS + linkS + 30) * 1000,
      ...(onOutput ? { onOutput } : {}),
    })
}

/** Runs a command that answers at once; anything but success is a `Failure`. */
export async function ask(connection: Connection, phase: string, command: Command, limits: Limits): Promise<string> {
  const result = await connection.exec(command, { timeoutMs: limits['command-timeout'] * 1000 })
  switch (result.kind) {
    case 'done':
      return result.stdout
    case 'disconnected':
      throw new Failure('disconnected', phase, 'the link to the host broke')
    case 'timed-out':
      throw new Failure('timed-out', phase, `it took longer than ${limits['command-timeout']} s (--command-timeout)`)
    default:
      throw new Failure('step-failed', phase, 'the host refused', `${result.stdout}${result.stderr}`)
  }
}

/** What is on the host; nothing when the service was never there. */
export async function readState(connection: Connection, appDir: string, limits: Limits): Promise<HostState> {
  const there = await connection.exec(['test', '-d', appDir], { timeoutMs: limits['command-timeout'] * 1000 })
  if (there.kind === 'failed') return parseState('')
  return parseState(await ask(connection, 'state', commands.state(appDir), limits))
}
