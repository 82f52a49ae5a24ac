import { releaseId, sourceOf } from './commands/up.ts'
import * as commands from './commands.ts'
import type { Config, Target } from './config.ts'
import { rollbackPlan, type Step, upPlan } from './plan.ts'

/** Prints every command that would run on the host, in order, without a connection. Secrets are in none of them. */
export function dryRun({ host }: Target, config: Config, print: (text: string) => void): void {
  const { appDir, username, port } = config
  print(
    `# over SSH on ${username}@${host} port ${port}; ${appDir} is below the home of ${username} unless it is absolute`,
  )
  for (const { phase, run, undo } of stepsOf(config)) {
    print(`# ${phase}`)
    print(commands.describeCommand(run))
    if (undo) print(`#   undone by: ${commands.describeCommand(undo)}`)
  }
}

type Shown = Pick<Step, 'phase' | 'run' | 'undo'>

function stepsOf(config: Config): readonly Shown[] {
  const { appDir, limits, domain, renewEdge, command } = config
  const run = 'RUN'
  const owner = {
    run,
    owner: JSON.stringify({ run, command, by: config.by }),
    waitS: limits['lock-wait'],
    holdS: limits['lock-hold'],
  }
  const lock = { phase: 'lock', run: commands.lock(appDir, owner) }
  const check = { phase: 'check', run: commands.check(appDir) }
  const state = { phase: 'state', run: commands.state(appDir) }
  const options = { appDir, limits, run, domain, renewEdge, previous: 'PREVIOUS' }
  const record = { phase: 'record', run: commands.record(appDir, run, '{"outcome":"served"}') }
  switch (command) {
    case 'up':
      return [
        check,
        lock,
        state,
        ...upPlan({ ...options, ...sourceOf(config), release: releaseId(config.commit) }),
        record,
      ]
    case 'rollback':
      return [lock, state, ...rollbackPlan({ ...options, release: config.release || 'RELEASE' }), record]
    case 'status':
    case 'doctor':
      return [check, state]
    case 'logs':
      return [{ phase: 'logs', run: commands.logs(appDir, config.release, config.follow, config.lines) }]
    case 'history':
      return [{ phase: 'history', run: commands.history(appDir) }]
    case 'env':
      return config.args[0] === 'list'
        ? [{ phase: 'env', run: commands.listSettings(appDir) }]
        : [
            lock,
            {
              phase: 'env, the value on standard input',
              run: commands.setSetting(appDir, config.args[1] ?? '', config.args[0] === 'unset' ? 'unset' : 'set'),
            },
          ]
    case 'provision':
      return [{ phase: 'provision', run: commands.provision(appDir, '[public half of the runner key]') }]
  }
}
