import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { distinctTexts } from '../../bench/peers/distinct-texts.ts'
import { median, percentile } from '../../bench/peers/loader.ts'
import { usageOf } from '../../bench/peers/process-tree.ts'
import type { Row } from '../../bench/peers/report.ts'
import { targetsOf } from '../../bench/peers/targets.ts'

const row = (name: string, cpuMs: number, of: Partial<Row> = {}): Row => ({
  name,
  set: 'users',
  length: 480,
  connections: 1,
  perSecond: 1,
  p50Ms: 1,
  p99Ms: 1,
  cpuMs,
  ...of,
})

test.each([
  [40, 'met'],
  [39.9, 'not met'],
])('spaCy at %d times our CPU time: %s', (spacyMs, verdict) => {
  const rows = [row('ours, sm', 1), row('spaCy', spacyMs)]
  const target = targetsOf(rows, 'sm').find(({ what }) => what === '480 characters, CPU, spaCy to ours')
  expect(target?.met).toBe(verdict === 'met')
})

test('of several cases the worst counts, each against ours in the same case', () => {
  const rows = [
    row('ours, sm', 1),
    row('spaCy', 60),
    row('ours, sm', 2, { connections: 16 }),
    row('spaCy', 90, { connections: 16 }),
  ]
  expect(targetsOf(rows, 'sm')[0]).toMatchObject({ figure: '45 : 1', met: true })
})

test('the texts have the length, and each begins elsewhere', () => {
  for (const set of ['users', 'ordinary', 'french'] as const) {
    const text = distinctTexts(set, 480)
    const texts = Array.from({ length: 50 }, text)
    expect(texts.every(({ length }) => length === 480)).toBe(true)
    expect(new Set(texts).size).toBe(50)
  }
})

test('percentiles of sorted values', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1)
  expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([7], 0.99)]).toEqual([51, 100, 7])
  expect(median([9, 1, 5])).toBe(5)
})

// it reads /proc, which no other system has
test.runIf(process.platform === 'linux')('CPU time and memory count the children of a process', async () => {
  const busy = 'while (process.cpuUsage().user < 200_000); process.stdout.write("done"); setInterval(() => {}, 1e6)'
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}], { stdio: 'inherit' })`
  const child = spawn(process.execPath, ['-e', `${parent}.once('exit', () => process.exit())`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await once(child.stdout, 'data')
    const whole = usageOf(child.pid ?? 0)
    expect(whole.cpuMs).toBeGreaterThan(190)
    expect(whole.rssBytes).toBeGreaterThan(60 * 1024 ** 2) // two of Node
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  }
})
