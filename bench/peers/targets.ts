import type { Case, Figures } from './measure.ts'
import { isSameCase, type Row, short, type Target } from './report.ts'

const MD_MB_PER_SECOND = 0.6
const SM_MB_PER_SECOND = 1

/** What we promise beside the peers; of several cases that a promise is about, the worst counts; one with no case is left out. */
export function targetsOf(rows: readonly Row[], size: 'sm' | 'md'): Target[] {
  const ours = `ours, ${size}`
  const mbPerSecond = size === 'sm' ? SM_MB_PER_SECOND : MD_MB_PER_SECOND
  const slowest = Math.min(
    ...rows.filter(({ name, length }) => name === ours && length === 50_000).map(({ cpuMs }) => 50 / cpuMs),
  )
  const worst = (what: string, peer: string, figure: (row: Figures) => number, atLeast: number, at: Partial<Case>) => {
    const ratios = rows
      .filter(
        (row) => row.name === peer && Object.entries(at).every(([key, value]) => row[key as keyof Case] === value),
      )
      .map((row) => figure(row) / figure(rows.find((own) => own.name === ours && isSameCase(row, own)) ?? row))
    if (ratios.length === 0) return []
    const ratio = Math.min(...ratios)
    return [{ what, target: `≥ ${atLeast} : 1`, figure: `${short(ratio)} : 1`, met: ratio >= atLeast }]
  }
  const cpu = ({ cpuMs }: Figures) => cpuMs
  const p99 = ({ p99Ms }: Figures) => p99Ms
  return [
    ...worst('480 characters, CPU, spaCy to ours', 'spaCy', cpu, 40, { length: 480 }),
    ...worst('480 characters, CPU, Presidio to ours', 'Presidio', cpu, 40, { length: 480 }),
    ...worst('5,000 characters, CPU, spaCy to ours', 'spaCy', cpu, 50, { length: 5000 }),
    ...worst('5,000 characters, CPU, Presidio to ours', 'Presidio', cpu, 50, { length: 5000 }),
    ...[100, 480, 5000, 50_000].flatMap((length) =>
      worst(`${length} characters, 16 connections, p99, spaCy to ours`, 'spaCy', p99, 20, { length, connections: 16 }),
    ),
    {
      what: '50,000 characters, MB a second of CPU time',
      target: `≥ ${mbPerSecond}`,
      figure: short(slowest),
      met: slowest >= mbPerSecond,
    },
  ]
}
