import { type ChangeRun, change } from '../change.ts'
import { Failure } from '../failure.ts'
import { rollbackPlan } from '../plan.ts'
import type { HostReport } from '../report.ts'
import { type HostState, rollbackTarget } from '../state.ts'

/** Back to the release that served before, or to the named one, without a build. */
export function rollback(run: ChangeRun): Promise<HostReport> {
  return change(run, (state, options) => {
    const target = rollbackTarget(state, run.config.release)
    if (!target) throw new Failure('nothing-there', 'rollback', refusal(state, run.config.release))
    return {
      release: target.id,
      commit: target.commit,
      steps: rollbackPlan({ ...options, release: target.id, previous: state.serving }),
    }
  })
}

function refusal({ releases, serving }: HostState, named: string): string {
  const what = named === '' ? 'there is no earlier release to go back to' : `${named} is not a release to go back to`
  const kept = releases.map(({ id, standing }) => `${id} (${id === serving ? 'serves' : standing})`)
  return `${what}; kept are: ${kept.join(', ') || 'none'}`
}
