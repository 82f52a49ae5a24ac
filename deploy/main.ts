import { execFileSync } from 'node:child_process'
import { hostname, userInfo } from 'node:os'
import { text as readAll } from 'node:stream/consumers'
import { doctor } from './commands/doctor.ts'
import { env, readValue } from './commands/env.ts'
import { history, logs } from './commands/logs.ts'
import { provision } from './commands/provision.ts'
import { rollback } from './commands/rollback.ts'
import { status } from './commands/status.ts'
import { up } from './commands/up.ts'
import { type Config, ConfigError, parseConfig, type Target } from './config.ts'
import { dryRun } from './dry-run.ts'
import { FAILURES, Failure } from './failure.ts'
import { help } from './help.ts'
import { addressOf, describeFailure, type HostReport, Report, writeSummary } from './report.ts'
import { Secret } from './secret.ts'
import { connect } from './ssh.ts'

const print = (text: string) => process.stdout.write(`${text}\n`)
const git = (...args: string[]) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort())
process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof ConfigError) {
    console.error(error.message)
    return FAILURES.config.exit
  }
  console.error(error instanceof Failure ? describeFailure('deploy', error) : error)
  return error instanceof Failure ? error.exit : FAILURES.fault.exit
})

async function main(): Promise<number> {
  const config = parseConfig(process.argv.slice(2), process.env, {
    repository: () => git('remote', 'get-url', 'origin'),
    commit: () => git('rev-parse', 'HEAD'),
    by: () => `${userInfo().username}@${hostname()}`,
  })
  if (config === 'help') {
    print(help())
    return 0
  }
  if (config.dryRun) {
    for (const target of config.targets) dryRun(target, config, print)
    return 0
  }
  if (!['up', 'rollback', 'logs'].includes(config.command)) {
    interruption.signal.addEventListener('abort', () => process.exit(FAILURES.interrupted.exit)) // nothing to undo
  }
  const setting = new Secret(isEnvSet(config) ? readValue(config.args[1] ?? '', await readAll(process.stdin)) : '')
  return await everyHost(config, setting)
}

function isEnvSet({ command, args }: Config): boolean {
  return command === 'env' && args[0] === 'set'
}

/** One host after the other; the first that fails ends it, and the end says which host runs what. */
async function everyHost(config: Config, setting: Secret): Promise<number> {
  const reports: HostReport[] = []
  let exit = 0
  for (const [index, target] of config.targets.entries()) {
    try {
      const report = await onHost(target, config, setting)
      if (report) reports.push(report)
    } catch (error) {
      const failure = error instanceof Failure ? error : undefined
      if (!failure) throw error
      console.error(describeFailure(target.host, failure))
      exit = failure.exit
      const { commit } = config
      const result =
        failure.code === 'superseded'
          ? `${target.host}: ${failure.message}`
          : `${target.host} failed in phase ${failure.phase}: ${failure.message}`
      reports.push({
        host: target.host,
        address: addressOf(target.host, config),
        result,
        release: '',
        commit,
        phases: failure.phases,
      })
      const left = config.targets.slice(index + 1).map(({ host }) => host)
      if (exit !== 0 && left.length > 0) console.error(`left as they were: ${left.join(', ')}`)
      if (exit !== 0) break
    }
  }
  if (config.targets.length > 1 && reports.length > 0) for (const { result } of reports) print(result)
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (summary && reports.length > 0) writeSummary(summary, config.command, reports)
  return exit
}

async function onHost(target: Target, config: Config, setting: Secret): Promise<HostReport | undefined> {
  const { port, username, key, limits, command } = config
  const { host } = target
  if (command === 'doctor') {
    await doctor(target, config, print)
    return undefined
  }
  const report = new Report((text) => process.stdout.write(text), config.verbose)
  const changes = command === 'up' || command === 'rollback'
  if (changes) print(host)
  const begun = performance.now()
  const connection = await connect(
    { host, port, username, key, pins: target.pins },
    { connectTimeoutMs: limits['connect-timeout'] * 1000, linkTimeoutMs: limits['link-timeout'] * 1000 },
  )
  if (changes) report.ended('connect', (performance.now() - begun) / 1000, '')
  try {
    const { signal } = interruption
    const run = { connection, host, config, report, signal }
    switch (command) {
      case 'up':
      case 'rollback': {
        const done = await (command === 'up' ? up : rollback)(run)
        const seconds = ((performance.now() - begun) / 1000).toFixed(1)
        print(`${done.result} (commit ${done.commit}) at ${done.address} after ${seconds} s`)
        return done
      }
      case 'status':
        await status(connection, host, config, print)
        return undefined
      case 'logs':
        await logs(connection, config, (text) => process.stdout.write(text), signal)
        return undefined
      case 'history':
        await history(connection, config, print)
        return undefined
      case 'env':
        await env(connection, host, config, setting, print)
        return undefined
      case 'provision':
        await provision(connection, target, config, print)
        return undefined
      default:
        return command satisfies never
    }
  } finally {
    report.stop()
    connection.close()
  }
}
