import { printTable } from '../table.ts'
import type { Case, Figures } from './measure.ts'

/** What one contender needed in one case. */
export interface Row extends Case, Figures {
  readonly name: string
}

export interface Target {
  readonly what: string
  readonly target: string
  readonly figure: string
  readonly met: boolean
}

export function printRows(rows: readonly Row[], ours: string): void {
  printTable(
    ['characters', 'server', 'connections', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'CPU, to ours', 'p99, to ours'],
    rows.map((row) => {
      const own = rows.find((other) => other.name === ours && isSameCase(row, other)) ?? row
      return [
        `${row.length}`,
        row.name,
        `${row.connections}`,
        short(row.perSecond),
        short(row.p50Ms),
        short(row.p99Ms),
        short(row.cpuMs),
        `${short(row.cpuMs / own.cpuMs)} : 1`,
        `${short(row.p99Ms / own.p99Ms)} : 1`,
      ]
    }),
  )
}

export function printTargets(targets: readonly Target[]): void {
  console.log('')
  printTable(
    ['what', 'target', 'measured', ''],
    targets.map(({ what, target, figure, met }) => [what, target, figure, met ? 'met' : 'NOT MET']),
  )
}

export function isSameCase(a: Case, b: Case): boolean {
  return a.set === b.set && a.length === b.length && a.connections === b.connections
}

/** With three significant figures. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}
