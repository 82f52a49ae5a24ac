import { type ChangeRun, change } from '../change.ts'
import type { Config } from '../config.ts'
import { upPlan } from '../plan.ts'
import type { HostReport } from '../report.ts'

/** Brings a commit to the host. */
export function up(run: ChangeRun): Promise<HostReport> {
  return change(run, (state, options) => {
    const { config } = run
    const release = releaseId(config.commit)
    return {
      release,
      commit: config.commit,
      steps: upPlan({ ...options, ...sourceOf(config), release, previous: state.serving }),
    }
  })
}

export function sourceOf({ repository, commit, by, allowOlder }: Config) {
  return { repository, commit, allowOlder, about: JSON.stringify({ by, at: new Date().toISOString() }) }
}

/** When, and which commit: `20260102-150405-0123abc`, in UTC. Ids sort by time. */
export function releaseId(commit: string): string {
  const [date = '', time = ''] = new Date().toISOString().split(/[T.]/)
  return `${date.replaceAll('-', '')}-${time.replaceAll(':', '')}-${commit.slice(0, 7)}`
}
