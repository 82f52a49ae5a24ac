import { expect, test } from 'vitest'
import { barOf, durationOf, Progress } from '../../src/cli/progress.ts'

test.for([
  [0, 2e6, 0, 1000, '░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 % of 2.0 MB, 0.00 MB/s'],
  [1e6, 2e6, 5e5, 1000, '███████████████░░░░░░░░░░░░░░░ 50 % of 2.0 MB, 0.50 MB/s, 2 s left'],
  [2e6, 2e6, 2e6, 1000, '██████████████████████████████ 100 % of 2.0 MB, 2.00 MB/s, 0 s left'],
  [0, 0, 0, 1000, '██████████████████████████████ 100 % of 0.0 MB, 0.00 MB/s'],
] as const)('%i of %i bytes', ([done, total, now, ms, expected]) => {
  expect(barOf(done, total, now, ms)).toBe(expected)
})

test.for([
  [59_400, '59 s'],
  [60_000, '1 min 0 s'],
  [7_380_000, '2 h 3 min'],
] as const)('%i ms are %s', ([ms, expected]) => expect(durationOf(ms)).toBe(expected))

test('nothing is drawn where nobody looks', () => {
  const written: string[] = []
  const out = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) > 0 }) as NodeJS.WriteStream
  new Progress(10, out(false)).add(5, true)
  expect(written).toEqual([])
  new Progress(10, out(true)).add(5, true)
  expect(written.join()).toContain('50 %')
})
