import { randomBytes } from 'node:crypto'
import * as commands from './commands.ts'
import type { Config } from './config.ts'
import { Failure } from './failure.ts'
import { parseFacts, requirementsOf } from './host-facts.ts'
import type { PlanOptions, Step } from './plan.ts'
import { addressOf, type HostReport, type Report } from './report.ts'
import { runPlan, type StepExec } from './run-plan.ts'
import { ask, type Lock, readState, stepsOf, takeLock } from './session.ts'
import type { Connection } from './ssh.ts'
import type { HostState } from './state.ts'

/** What is to become of the host, decided when the lock is held and the state known. */
export interface Change {
  readonly steps: readonly Step[]
  readonly release: string
  readonly commit: string
}

export interface ChangeRun {
  readonly connection: Connection
  readonly host: string
  readonly config: Config
  readonly report: Report
  readonly signal: AbortSignal
}

/**
 * Changes what serves on one host: takes the lock, makes the plan, runs it and adds the outcome to the audit trail. Throws a
 * `Failure` when the release does not serve in the end.
 */
export async function change(
  { connection, host, config, report, signal }: ChangeRun,
  plan: (state: HostState, options: PlanOptions) => Change,
): Promise<HostReport> {
  const { appDir, limits, command, by } = config
  const run = `${Date.now().toString(36)}-${randomBytes(3).toString('hex')}`
  const begun = performance.now()
  const facts: Record<string, unknown> = { run, command, by, at: new Date().toISOString() }
  if (command === 'up') {
    facts['commit'] = config.commit
    await checkHost(connection, config, report)
  }
  const lock = await lockHost(connection, { run, owner: JSON.stringify(facts), config, report, signal })
  const steps = stepsOf(connection, appDir, run, limits['link-timeout'])
  const conclude = async (outcome: string, more: object) => {
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    const line = JSON.stringify({ ...facts, outcome, seconds, ...more })
    const { kind } = await steps('record', commands.record(appDir, run, line), limits['command-timeout'])
    if (kind !== 'done') report.warned('record', 'the audit trail could not be written; the next run adds this one')
  }
  let outcome: (() => Promise<void>) | undefined
  try {
    const state = await readState(connection, appDir, limits)
    const options = { appDir, limits, run, domain: config.domain, renewEdge: config.renewEdge }
    const { steps: planned, release, commit } = plan(state, options)
    Object.assign(facts, { release, commit, previous: state.serving })
    const stopOnSignal = interrupter(connection, planned, { appDir, run, signal })
    const exec: StepExec = (name, ...rest) => {
      stopOnSignal.now(name)
      return steps(name, ...rest)
    }
    const { phases, warnings } = await runPlan(planned, exec, report, signal).finally(stopOnSignal.end)
    outcome = () => conclude('served', { phases, ...(warnings.length ? { warnings } : {}) })
    return { host, address: addressOf(host, config), release, commit, phases, result: `${host} serves ${release}` }
  } catch (error) {
    const failure = error instanceof Failure ? error : undefined
    outcome = () =>
      conclude(failure?.code === 'superseded' ? 'superseded' : 'failed', {
        phase: failure?.phase,
        failure: failure?.code ?? 'fault',
        phases: failure?.phases,
      })
    throw error
  } finally {
    report.stop()
    await outcome?.()
    await lock.release()
  }
}

async function checkHost(connection: Connection, config: Config, report: Report): Promise<void> {
  const begun = performance.now()
  report.began('check')
  const facts = parseFacts(await ask(connection, 'check', commands.check(config.appDir), config.limits))
  const unmet = requirementsOf(facts).find(({ ok }) => !ok)
  if (unmet) throw new Failure(unmet.code, 'check', `${unmet.name}: ${unmet.found}`)
  report.ended('check', (performance.now() - begun) / 1000, '')
}

interface LockRun extends Omit<ChangeRun, 'connection' | 'host'> {
  readonly run: string
  readonly owner: string
}

async function lockHost(connection: Connection, { run, owner, config, report, signal }: LockRun): Promise<Lock> {
  const begun = performance.now()
  const { appDir, limits } = config
  report.began('lock')
  if (signal.aborted) throw new Failure('interrupted', 'lock', 'the run was interrupted')
  const leave = () => connection.close()
  signal.addEventListener('abort', leave)
  try {
    const lock = await takeLock(connection, {
      appDir,
      run,
      owner,
      limits,
      onWaiting: ({ by, command, commit, at }) =>
        report.line(`  lock      waiting for ${by} (${command} ${commit.slice(0, 7)}, since ${at})`),
    })
    report.ended('lock', (performance.now() - begun) / 1000, '')
    return lock
  } catch (error) {
    throw signal.aborted ? new Failure('interrupted', 'lock', 'the run was interrupted') : error
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

/** Ends the step that is running when the signal comes, unless it is one that soon ends by itself. */
function interrupter(
  connection: Connection,
  steps: readonly Step[],
  { appDir, run, signal }: { appDir: string; run: string; signal: AbortSignal },
) {
  let current: Step | undefined
  const stop = () => {
    if (!current || current.uninterrupted || current.afterSwitch) return
    connection.exec(commands.stopStep(appDir, run, current.phase), { timeoutMs: 5000 })
  }
  signal.addEventListener('abort', stop)
  return {
    now: (name: string) => {
      current = steps.find((step) => step.phase === name)
    },
    end: () => signal.removeEventListener('abort', stop),
  }
}
