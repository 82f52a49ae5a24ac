import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10 // of /proc/PID/stat
const PAGE_BYTES = 4096

export interface Usage {
  /** CPU time so far, of all threads. */
  readonly cpuMs: number
  /** Resident memory; pages that two processes share count twice. */
  readonly rssBytes: number
}

/** What a process, its threads and all that descend from it use together. Linux only. */
export function usageOf(root: number): Usage {
  const children = new Map<number, number[]>()
  const all = new Map<number, Usage>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const fields = statOf(pid)
    if (fields === undefined) continue
    const field = (number: number) => Number(fields[number - 3]) // numbers of man proc_pid_stat, from 3 on
    children.set(field(4), [...(children.get(field(4)) ?? []), pid])
    // with those of children that have ended
    const ticks = field(14) + field(15) + field(16) + field(17)
    all.set(pid, { cpuMs: ticks * TICK_MS, rssBytes: field(24) * PAGE_BYTES })
  }
  let [cpuMs, rssBytes] = [0, 0]
  const open = [root]
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    cpuMs += all.get(pid)?.cpuMs ?? 0
    rssBytes += all.get(pid)?.rssBytes ?? 0
    open.push(...(children.get(pid) ?? []))
  }
  return { cpuMs, rssBytes }
}

/** The fields after the name; it may hold blanks and brackets. */
function statOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
  } catch {
    return undefined // it has ended meanwhile
  }
}
