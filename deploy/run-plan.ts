import { Failure, type FailureCode } from './failure.ts'
import type { Step } from './plan.ts'
import type { Command } from './shell.ts'
import type { ExecResult } from './ssh.ts'

/** Runs a command on the host to its end, under a name that is unique in the run. */
export type StepExec = (
  name: string,
  command: Command,
  limitS: number,
  onOutput?: (piece: string) => void,
) => Promise<ExecResult>

export interface Observer {
  began(phase: string): void
  ended(phase: string, seconds: number, output: string): void
  failed(phase: string, seconds: number, code: FailureCode): void
  warned(phase: string, message: string): void
  output?(phase: string, piece: string): void
}

export interface Outcome {
  readonly phases: Readonly<Record<string, number>>
  readonly warnings: readonly string[]
}

/**
 * Runs the steps in order. When one fails before the switch, it and all before it are undone in reverse and the failure
 * is thrown; when one fails after, that is a warning. Aborting the signal counts as a failure of the step that is next.
 */
export async function runPlan(
  steps: readonly Step[],
  exec: StepExec,
  observer: Observer,
  signal?: AbortSignal,
): Promise<Outcome> {
  const phases: Record<string, number> = {}
  const warnings: string[] = []
  const undos: { phase: string; undo: Command; limitS: number }[] = []
  for (const step of steps) {
    const begun = performance.now()
    observer.began(step.phase)
    if (step.undo) undos.push({ phase: step.phase, undo: step.undo, limitS: step.limitS })
    const interrupted = () => signal?.aborted === true && !step.afterSwitch
    const result: ExecResult = interrupted()
      ? { kind: 'killed', stdout: '', stderr: '' }
      : await exec(step.phase, step.run, step.limitS, (piece) => observer.output?.(step.phase, piece))
    const seconds = Math.round(performance.now() - begun) / 1000
    phases[step.phase] = seconds
    if (result.kind === 'done') {
      observer.ended(step.phase, seconds, result.stdout)
      continue
    }
    const failure = interrupted()
      ? new Failure('interrupted', step.phase, 'the run was interrupted')
      : failureOf(step, result)
    if (step.afterSwitch) {
      const warning = `${step.phase}: ${failure.message}`
      warnings.push(warning)
      observer.warned(step.phase, warning)
      if (failure.code === 'disconnected') break
      continue
    }
    observer.failed(step.phase, seconds, failure.code)
    throw await undoAll(step, failure, undos, exec, phases)
  }
  return { phases, warnings }
}

async function undoAll(
  step: Step,
  failure: Failure,
  undos: readonly { phase: string; undo: Command; limitS: number }[],
  exec: StepExec,
  phases: Record<string, number>,
): Promise<Failure> {
  const output = [failure.output]
  if (failure.code !== 'disconnected' && failure.code !== 'lock-lost') {
    if (step.diagnose && failure.code !== 'interrupted') {
      const said = await exec(`${step.phase}-diagnose`, step.diagnose, step.limitS)
      if (said.stdout) output.push('its last log lines:', said.stdout)
    }
    const done = new Set<string>()
    for (const { phase, undo, limitS } of [...undos].reverse()) {
      const key = undo.join('\0')
      if (done.has(key)) continue // several steps may be undone by one command
      done.add(key)
      const undone = await exec(`${phase}-undo`, undo, limitS)
      if (undone.kind !== 'done') output.push(`undoing ${phase} failed; the next run tidies up:`, undone.stdout)
    }
  }
  return new Failure(failure.code, failure.phase, failure.message, output.filter(Boolean).join('\n'), phases)
}

function failureOf(step: Step, result: Exclude<ExecResult, { kind: 'done' }>): Failure {
  const output = [result.stdout, result.stderr].filter(Boolean).join('\n')
  const fail = (code: FailureCode, cause: string) => new Failure(code, step.phase, cause, lastLines(output, 40))
  const tooLong = `it took longer than ${step.limitS} s (--${step.limit})`
  switch (result.kind) {
    case 'disconnected':
      return fail('disconnected', 'the link to the host broke')
    case 'timed-out':
      return fail(step.otherwise === 'step-failed' ? 'timed-out' : step.otherwise, tooLong)
    case 'killed':
      return fail(step.otherwise, 'it was killed on the host')
    case 'failed': {
      if (result.code === 75) return fail('lock-timeout', 'a step of an earlier run does not end')
      if (result.code === 76) return fail('lock-lost', 'another run took the lock')
      const named = step.codes?.[result.code]
      if (named) return fail(named, CAUSES[named] ?? `${step.phase} failed`)
      if (/no space left on device/i.test(output)) return fail('disk-full', 'the disk of the host is full')
      if (result.code === 124 || result.code === 137) {
        return fail(step.otherwise === 'step-failed' ? 'timed-out' : step.otherwise, tooLong)
      }
      return fail(step.otherwise, CAUSES[step.otherwise] ?? `exit code ${result.code}`)
    }
  }
}

const CAUSES: Partial<Record<FailureCode, string>> = {
  'disk-full': 'too little disk space is free',
  'memory-short': 'too little memory is free',
  'other-folder': 'another folder of this host holds the service',
  'port-taken': 'a port that the edge needs is taken by something else',
  repository: 'the host cannot read the repository',
  'commit-missing': 'the commit is not in the repository',
  superseded: 'a newer commit serves already',
  'build-failed': 'the image could not be built',
  unhealthy: 'the new release did not become ready',
  'smoke-failed': 'the new release does not answer as it should',
  'switched-back': 'the new release did not answer through the edge',
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
