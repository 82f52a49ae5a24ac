import * as commands from '../commands.ts'
import { type Config, DOMAIN_NAME } from '../config.ts'
import { Failure } from '../failure.ts'
import type { Secret } from '../secret.ts'
import { ask, takeLock } from '../session.ts'
import type { Connection } from '../ssh.ts'

/** The settings of the service, kept on the host in a file that only its user may read. Their values are never shown. */
export async function env(
  connection: Connection,
  host: string,
  config: Config,
  value: Secret,
  print: (text: string) => void,
): Promise<void> {
  const { appDir, limits, by, args } = config
  const [what, name = ''] = args
  if (what === 'list') {
    print((await ask(connection, 'env', commands.listSettings(appDir), limits)).trim() || 'no setting is set')
    return
  }
  const run = `env-${Date.now().toString(36)}`
  const facts = { run, command: `env ${what} ${name}`, by, at: new Date().toISOString() }
  const lock = await takeLock(connection, {
    appDir,
    run,
    owner: JSON.stringify(facts),
    limits,
    onWaiting: (other) => print(`waiting for ${other.by} (${other.command})`),
  })
  try {
    const unset = what === 'unset' || value.reveal() === ''
    const result = await connection.exec(commands.setSetting(appDir, name, unset ? 'unset' : 'set'), {
      stdin: unset ? '' : `${settingLine(name, value.reveal())}\n`,
      timeoutMs: limits['command-timeout'] * 1000,
    })
    if (result.kind !== 'done') throw new Failure('step-failed', 'env', `${name} could not be written`, result.stderr)
    print(`${host}: ${name} is ${unset ? 'not set any more' : 'set'}; the next deploy uses it`)
    await ask(connection, 'env', commands.record(appDir, run, JSON.stringify({ ...facts, outcome: 'done' })), limits)
  } finally {
    await lock.release()
  }
}

/** As docker compose reads an env file: between single quotes nothing but the quote itself means anything. */
function settingLine(name: string, value: string): string {
  return `${name}='${value.replaceAll("'", "\\'")}'`
}

/** What is wrong with a value, or nothing. The line end that `echo` adds is not part of it. */
export function readValue(name: string, input: string): string {
  const value = input.replace(/\r?\n$/, '')
  if (name === 'DOMAIN' && value !== '' && !DOMAIN_NAME.test(value)) {
    throw new Failure('config', 'env', 'DOMAIN must be a host name in lower case such as api.example.org')
  }
  if (/\\('|$)/.test(value)) {
    throw new Failure('config', 'env', 'a backslash must not come last or before a quote: no env file can hold that')
  }
  if (/[\n\r\0]/.test(value)) throw new Failure('config', 'env', 'the value must be one line')
  return value
}
