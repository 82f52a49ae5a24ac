import * as commands from './commands.ts'
import type { FailureCode } from './failure.ts'
import type { Limits } from './limits.ts'
import type { Command } from './shell.ts'

/** One step on the host. It either succeeds, or what it began is undone by its `undo`, which may run more than once. */
export interface Step {
  /** The word for it in output, audit trail and errors. */
  readonly phase: string
  readonly run: Command
  readonly limitS: number
  /** The option that sets the limit. */
  readonly limit: keyof Limits
  readonly undo?: Command
  /** What an exit code of the command means; any other is `otherwise`. */
  readonly codes?: Readonly<Record<number, FailureCode>>
  readonly otherwise: FailureCode
  /** What the host can say about the failure, run before the undo. */
  readonly diagnose?: Command
  /** From here on the new release serves: nothing is undone any more, and a failure is a warning. */
  readonly afterSwitch?: true
  /** Ends by itself soon and is left to do so when the run is interrupted. */
  readonly uninterrupted?: true
}

export interface PlanOptions {
  readonly appDir: string
  readonly limits: Limits
  readonly run: string
  readonly domain: string
  readonly renewEdge: boolean
}

export interface UpOptions extends PlanOptions {
  readonly repository: string
  readonly commit: string
  readonly release: string
  /** JSON that is kept with the release. */
  readonly about: string
  readonly allowOlder: boolean
  /** What serves now, if anything. */
  readonly previous: string | undefined
}

export interface RollbackOptions extends PlanOptions {
  readonly release: string
  readonly previous: string | undefined
}

/** The whole way of a new release, after the lock is taken. */
export function upPlan(options: UpOptions): Step[] {
  const { appDir, limits, release, repository, commit, about, allowOlder } = options
  const discard = commands.discard(appDir, release)
  return [
    ...prepare(options),
    {
      phase: 'room',
      run: commands.room(appDir, limits['min-disk'], limits['min-memory']),
      ...short(limits),
      codes: { 27: 'disk-full', 28: 'memory-short' },
    },
    ...edgeUp(options),
    {
      phase: 'fetch',
      run: commands.fetchCommit(appDir, { repository, commit, release, about, allowOlder }),
      ...limited(limits, 'fetch-timeout'),
      codes: { 21: 'repository', 22: 'commit-missing', 23: 'superseded' },
      undo: discard,
    },
    {
      phase: 'build',
      run: commands.build(appDir, release),
      ...limited(limits, 'build-timeout'),
      otherwise: 'build-failed',
      undo: discard,
    },
    start(options, 'new', discard),
    {
      phase: 'smoke',
      run: commands.smoke(appDir, release, limits['smoke-timeout']),
      ...limited(limits, 'smoke-timeout', 10),
      otherwise: 'smoke-failed',
      undo: discard,
      diagnose: commands.logEnd(appDir, release),
    },
    switchEdge(options, discard),
    ...retirePrevious(options, false),
    {
      phase: 'prune',
      run: commands.prune(appDir, limits.keep, limits['build-cache']),
      ...limited(limits, 'stop-timeout'),
      afterSwitch: true,
    },
  ]
}

/**
 * Back to a release that has served, without a build: the very container is started again, with the settings it had.
 * Nothing comes before its start that can wait until after the switch.
 */
export function rollbackPlan(options: RollbackOptions): Step[] {
  const undo = commands.stop(options.appDir, options.release)
  return [
    start(options, 'again', undo),
    switchEdge(options, undo),
    // one that is newer was found wanting; to go forward again says nothing against the older
    ...retirePrevious(options, options.release < (options.previous ?? '')),
    ...prepare(options).map((step) => ({ ...step, afterSwitch: true as const })),
  ]
}

function prepare({ appDir, limits, run }: PlanOptions): Step[] {
  return [
    {
      phase: 'sweep',
      run: commands.sweep(appDir, run),
      ...limited(limits, 'stop-timeout'),
      codes: { 19: 'other-folder' },
    },
    { phase: 'files', run: commands.writeHostFiles(appDir), ...short(limits) },
  ]
}

function edgeUp({ appDir, limits, domain, renewEdge }: PlanOptions): Step[] {
  return [
    {
      phase: 'edge',
      run: commands.edge(appDir, domain, renewEdge),
      ...limited(limits, 'fetch-timeout'), // the first time, its image is fetched
      codes: { 20: 'port-taken' },
    },
  ]
}

function start({ appDir, limits, release }: UpOptions | RollbackOptions, mode: 'new' | 'again', undo: Command): Step {
  const limitS = limits['start-timeout']
  return {
    phase: 'start',
    run: commands.start(appDir, release, { mode, limitS, answerS: limits['smoke-timeout'] }),
    ...limited(limits, 'start-timeout', 30), // it measures the limit itself; this is for Docker around it
    codes: { 25: 'smoke-failed' },
    otherwise: 'unhealthy',
    undo,
    diagnose: commands.logEnd(appDir, release),
  }
}

function switchEdge({ appDir, limits, release }: UpOptions | RollbackOptions, undo: Command): Step {
  return {
    phase: 'switch',
    run: commands.switchTo(appDir, release, limits['smoke-timeout']),
    ...limited(limits, 'smoke-timeout', 10),
    codes: { 26: 'switched-back' },
    undo,
    diagnose: commands.logEnd(appDir, release),
    uninterrupted: true,
  }
}

function retirePrevious({ appDir, limits, previous, release }: UpOptions | RollbackOptions, withdraw: boolean): Step[] {
  if (previous === undefined || previous === release) return []
  const times = { drainS: limits.drain, stopS: limits['stop-timeout'], withdraw }
  return [
    {
      phase: 'retire',
      run: commands.retire(appDir, previous, times),
      ...limited(limits, 'stop-timeout', limits.drain + 10),
      afterSwitch: true,
    },
  ]
}

type Limited = Pick<Step, 'limitS' | 'limit' | 'otherwise'>
const limited = (limits: Limits, limit: keyof Limits, moreS = 0): Limited => ({
  limitS: limits[limit] + moreS,
  limit,
  otherwise: 'step-failed',
})
const short = (limits: Limits) => limited(limits, 'command-timeout')
