import * as commands from '../commands.ts'
import type { Config } from '../config.ts'
import { Failure } from '../failure.ts'
import { ask } from '../session.ts'
import type { Connection } from '../ssh.ts'

/** The service's own log lines, as they are. */
export async function logs(
  connection: Connection,
  config: Config,
  write: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { appDir, release, follow, lines, limits } = config
  signal.addEventListener('abort', () => connection.close())
  const result = await connection.exec(commands.logs(appDir, release, follow, lines), {
    timeoutMs: follow ? 2 ** 31 - 1 : limits['command-timeout'] * 1000,
    onOutput: write,
  })
  if (result.kind === 'done' || signal.aborted) return
  if (result.kind === 'failed' && result.code === 29) {
    throw new Failure('nothing-there', 'logs', release ? `there is no release ${release}` : 'nothing serves')
  }
  if (result.kind === 'disconnected') throw new Failure('disconnected', 'logs', 'the link to the host broke')
  throw new Failure('step-failed', 'logs', 'the log could not be read', result.stderr)
}

/** The audit trail: a line a deploy for people, or as it is kept with `--json`. */
export async function history(connection: Connection, config: Config, print: (text: string) => void): Promise<void> {
  const kept = (await ask(connection, 'history', commands.history(config.appDir), config.limits)).trim()
  if (config.json) return kept === '' ? undefined : print(kept)
  for (const line of kept.split('\n').filter(Boolean)) print(describeRun(line))
}

function describeRun(line: string): string {
  try {
    const { at, command, outcome, release = '', commit = '', by, seconds, failure, phase } = JSON.parse(line)
    const what = [at, `${command} ${outcome}`.padEnd(20), release || commit.slice(0, 7), `by ${by}`]
    if (seconds !== undefined) what.push(`${seconds} s`)
    if (outcome === 'failed') what.push(`(${phase}: ${failure})`)
    return what.join('  ')
  } catch {
    return line
  }
}
