import { describe, expect, test } from 'vitest'
import { FAILURES, type FailureCode } from '../../deploy/failure.ts'
import { LIMITS, type LimitName, type Limits } from '../../deploy/limits.ts'
import { rollbackPlan, type Step, upPlan } from '../../deploy/plan.ts'
import { type Observer, runPlan, type StepExec } from '../../deploy/run-plan.ts'
import { type Command, toShell } from '../../deploy/shell.ts'
import type { ExecResult } from '../../deploy/ssh.ts'

const ATTACK = "'; touch /tmp/x #"
const limits = Object.fromEntries(Object.entries(LIMITS).map(([name, { default: value }]) => [name, value])) as Record<
  LimitName,
  number
> as Limits
const common = { appDir: 'app', limits, run: 'run-1', domain: '', renewEdge: false, previous: 'OLD' }
const up = { ...common, repository: 'R', commit: 'C', release: 'NEW', about: '{}', allowOlder: false }
const plans: readonly (readonly [string, readonly Step[]])[] = [
  ['up', upPlan(up)],
  ['rollback', rollbackPlan({ ...common, release: 'NEW' })],
]

const silent: Observer = { began() {}, ended() {}, failed() {}, warned() {} }
const done: ExecResult = { kind: 'done', stdout: '', stderr: '' }
const failed = (code: number, stdout = ''): ExecResult => ({ kind: 'failed', code, stdout, stderr: '' })

/** Runs what is not made to end otherwise, and keeps the names of what ran. */
function recorder(endings: Readonly<Record<string, ExecResult>>) {
  const ran: string[] = []
  const exec: StepExec = async (name) => {
    ran.push(name)
    return endings[name] ?? done
  }
  return { ran, exec }
}

test('up goes the whole way, in order', () => {
  expect(upPlan(up).map(({ phase }) => phase)).toEqual([
    'sweep',
    'files',
    'room',
    'edge',
    'fetch',
    'build',
    'start',
    'smoke',
    'switch',
    'retire',
    'prune',
  ])
})

test('rollback builds nothing, and does before the switch only what must be', () => {
  expect(rollbackPlan({ ...common, release: 'NEW' }).map(({ phase }) => phase)).toEqual([
    'start',
    'switch',
    'retire',
    'sweep',
    'files',
  ])
})

test('with nothing to retire there is no such step', () => {
  for (const previous of [undefined, 'NEW']) {
    expect(upPlan({ ...up, previous }).map(({ phase }) => phase)).not.toContain('retire')
  }
})

describe.for(plans)('%s', ([, steps]) => {
  const before = steps.filter(({ afterSwitch }) => !afterSwitch)
  const after = steps.filter(({ afterSwitch }) => afterSwitch)

  test.for(before)('undoes all that was begun when $phase fails', async ({ phase }) => {
    const { ran, exec } = recorder({ [phase]: failed(1) })
    await expect(runPlan(steps, exec, silent)).rejects.toMatchObject({ phase })
    const begun = before.slice(0, before.findIndex((step) => step.phase === phase) + 1)
    const undos = new Set(begun.flatMap(({ undo }) => (undo ? [toShell(undo)] : [])))
    expect(ran.filter((name) => !/-(undo|diagnose)$/.test(name))).toEqual(begun.map((step) => step.phase))
    expect(ran.filter((name) => name.endsWith('-undo'))).toHaveLength(undos.size)
  })

  test.for(before)('names a cause, an advice and the times when $phase fails', async ({ phase }) => {
    const { exec } = recorder({ [phase]: failed(1, 'what the host said') })
    const failure = await runPlan(steps, exec, silent).catch((error) => error)
    expect(failure.output).toContain('what the host said')
    expect(failure.phases).toHaveProperty(phase)
    expect(FAILURES[failure.code as FailureCode].exit).toBeGreaterThan(1)
    expect(failure.advice).not.toBe('')
  })

  test.for(before)('undoes nothing over a link that broke in $phase', async ({ phase }) => {
    const { ran, exec } = recorder({ [phase]: { kind: 'disconnected', stdout: '', stderr: '' } })
    await expect(runPlan(steps, exec, silent)).rejects.toMatchObject({ code: 'disconnected' })
    expect(ran.at(-1)).toBe(phase)
  })

  test.for(after)('a failure of $phase is a warning, and the rest goes on', async ({ phase }) => {
    const { ran, exec } = recorder({ [phase]: failed(1) })
    const { warnings } = await runPlan(steps, exec, silent)
    expect(warnings).toEqual([expect.stringContaining(phase)])
    expect(ran).toEqual(steps.map((step) => step.phase))
  })

  test.for(before)('an interruption during $phase undoes it', async ({ phase }) => {
    const interruption = new AbortController()
    const { ran, exec } = recorder({})
    const interrupting: StepExec = async (name, ...rest) => {
      if (name !== phase) return exec(name, ...rest)
      interruption.abort()
      await exec(name, ...rest)
      return { kind: 'killed', stdout: '', stderr: '' }
    }
    await expect(runPlan(steps, interrupting, silent, interruption.signal)).rejects.toMatchObject({
      code: 'interrupted',
    })
    const last = before.findIndex((step) => step.phase === phase)
    expect(ran).not.toContain(before[last + 1]?.phase)
  })

  test('every step has a limit that is an option', () => {
    for (const { limitS, limit } of steps) {
      expect(limitS).toBeGreaterThan(0)
      expect(LIMITS).toHaveProperty(limit)
    }
  })
})

test.for([
  ['fetch', 21, 'repository'],
  ['fetch', 22, 'commit-missing'],
  ['fetch', 23, 'superseded'],
  ['room', 27, 'disk-full'],
  ['room', 28, 'memory-short'],
  ['edge', 20, 'port-taken'],
  ['build', 1, 'build-failed'],
  ['build', 124, 'build-failed'],
  ['fetch', 124, 'timed-out'],
  ['start', 24, 'unhealthy'],
  ['smoke', 25, 'smoke-failed'],
  ['switch', 26, 'switched-back'],
  ['sweep', 75, 'lock-timeout'],
  ['build', 76, 'lock-lost'],
] as const)('%s with exit code %i is %s', async ([phase, code, expected]) => {
  const { exec } = recorder({ [phase]: failed(code) })
  await expect(runPlan(upPlan(up), exec, silent)).rejects.toMatchObject({ code: expected })
})

test('a full disk is recognized by what the host says', async () => {
  const { exec } = recorder({ build: failed(1, 'write /x: no space left on device') })
  await expect(runPlan(upPlan(up), exec, silent)).rejects.toMatchObject({ code: 'disk-full' })
})

test('a failed start shows the last log lines of the new release', async () => {
  const { exec } = recorder({ start: failed(24), 'start-diagnose': { ...done, stdout: 'cannot start: no model' } })
  const failure = await runPlan(upPlan(up), exec, silent).catch((error) => error)
  expect(failure.output).toContain('cannot start: no model')
})

test('whatever comes from outside is one argument of one command', () => {
  const values = { appDir: ATTACK, run: ATTACK, domain: ATTACK, previous: ATTACK, release: ATTACK, about: ATTACK }
  const attacked = upPlan({ ...up, ...values, repository: ATTACK, commit: ATTACK })
  const commandsOf = ({ run, undo }: Step): Command[] => [run, ...(undo ? [undo] : [])]
  for (const command of attacked.flatMap(commandsOf)) {
    expect(command.slice(0, 2)).toEqual(['bash', '-c'])
    expect(command[2]).not.toContain('touch /tmp/x')
    expect(command.slice(3)).toContain(ATTACK)
  }
})
