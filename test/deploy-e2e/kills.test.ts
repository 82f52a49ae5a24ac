import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { App, answers, Deployer, FULL, leftovers } from './deployer.ts'
import { startLoad } from './load.ts'
import { attachMachines, type Machines } from './machines.ts'

const KILLS = FULL ? 30 : 3
const CUTS = FULL ? 10 : 1

let machines: Machines
let app: App
let deployer: Deployer
/** Seconds that an undisturbed run takes, from its start to its end. */
let wholeS: number
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  await deployer.ensureServing(app)
  const { code, output, seconds } = await deployer.up(await app.version())
  expect(code, output).toBe(0)
  wholeS = seconds
})
afterAll(() => app.remove())

/** Begins a deploy and resolves at a moment of it, the moments of all attempts being spread evenly over the run. */
async function begin(attempt: number, attempts: number, ...options: string[]) {
  const begun = deployer.with({ COMMIT: await app.version() }).start(['up', ...options])
  await sleep(((attempt + 0.5) / attempts) * wholeS * 1000)
  return begun
}

/** What must be true whenever and however a run ended: right answers, and a next deploy that needs nobody's help. */
async function nextDeployIsFine(): Promise<void> {
  const commit = await app.version()
  const { code, output } = await deployer.up(commit)
  expect(code, output).toBe(0)
  expect(await answers(machines.host)).toContain(commit.slice(0, 7))
  expect(await leftovers(machines.host)).toEqual([])
  expect((await deployer.status()).releases.length).toBeLessThanOrEqual(3)
}

test(`a runner killed at ${KILLS} moments: no request fails, and the next deploy is fine`, {
  timeout: 1_800_000,
}, async () => {
  const url = `http://${machines.host.address}:8000/entities`
  const load = await startLoad(url, { rate: 100, mode: 'mixed', expect: 'anonymized_text' })
  const killedIn: string[] = []
  for (let attempt = 0; attempt < KILLS; attempt++) {
    const { child, result } = await begin(attempt, KILLS)
    child.kill('SIGKILL')
    const { output } = await result
    killedIn.push(output.trim().split('\n').at(-1)?.trim().split(' ')[0] ?? '')
    await answers(machines.host)
    await nextDeployIsFine()
  }
  const { failed, total, kinds } = await load.stop()
  console.log(`${KILLS} kills: ${failed} of ${total} failed; last phase done: ${killedIn.join(' ')}`)
  expect(kinds).toEqual({})
})

test(`a runner that is told to stop undoes what it began, at ${CUTS} moments`, { timeout: 900_000 }, async () => {
  for (let attempt = 0; attempt < CUTS; attempt++) {
    const before = await answers(machines.host)
    const { child, result } = await begin(attempt, CUTS * 2) // the first half: before the switch
    child.kill('SIGTERM')
    const { code, output } = await result
    expect([130, null], output).toContain(code) // null: before it had even begun
    expect(await answers(machines.host)).toBe(before)
    expect(await leftovers(machines.host)).toEqual([])
  }
})

test(`the link cut at ${CUTS} moments: what served serves, and the next deploy is fine`, {
  timeout: 1_800_000,
}, async () => {
  for (let attempt = 0; attempt < CUTS; attempt++) {
    const { result } = await begin(attempt, CUTS, '--link-timeout', '8', '--connect-timeout', '8', '--lock-hold', '20')
    await machines.host.cutLink()
    const { code, output } = await result
    expect([0, 3, 15], output).toContain(code) // before, during, or after all was done but its record
    await machines.host.mendLink()
    await answers(machines.host)
    await nextDeployIsFine()
  }
})

test(`the power lost at ${CUTS} moments: it serves again by itself, and the next deploy is fine`, {
  timeout: 1_800_000,
}, async () => {
  const seconds: string[] = []
  for (let attempt = 0; attempt < CUTS; attempt++) {
    const { child, result } = await begin(attempt, CUTS)
    await machines.host.powerLoss()
    child.kill('SIGKILL')
    await result
    const begun = performance.now()
    await machines.host.boot()
    await expect
      .poll(
        () =>
          answers(machines.host).then(
            () => true,
            () => false,
          ),
        { timeout: 60_000, interval: 200 },
      )
      .toBe(true)
    seconds.push(((performance.now() - begun) / 1000).toFixed(1))
    await nextDeployIsFine()
  }
  console.log(`serves again ${seconds.join(', ')} s after the power came back`)
})

test('every run that was cut off is in the audit trail', async () => {
  const { output } = await deployer.run(['history', '--json'])
  const outcomes = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome)
  expect(outcomes.filter((outcome) => outcome === 'interrupted').length).toBeGreaterThanOrEqual(KILLS / 2)
})
