import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { App, answers, Deployer, leftovers } from './deployer.ts'
import { attachMachines, type Machines } from './machines.ts'

let machines: Machines
let app: App
let deployer: Deployer
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  await deployer.ensureServing(app)
})
afterAll(() => app.remove())

test('the second waits, says for whom, and then deploys', async () => {
  const [older, newer] = [await app.version(), await app.version()]
  const first = deployer.with({ COMMIT: older, GITHUB_ACTOR: 'grace' }).run(['up'])
  await sleep(2000)
  const second = await deployer.up(newer)
  expect((await first).code).toBe(0)
  expect(second.code, second.output).toBe(0)
  expect(second.output).toContain(`waiting for grace (up ${older.slice(0, 7)}`)
  expect(await answers(machines.host)).toContain(newer.slice(0, 7))
})

test('the second stops, and says so, when what it brings is older than what serves by then', async () => {
  const [older, newer] = [await app.version(), await app.version()]
  const first = deployer.with({ COMMIT: newer }).run(['up'])
  await sleep(2000)
  const second = await deployer.up(older)
  expect((await first).code).toBe(0)
  expect(second.code, second.output).toBe(0)
  expect(second.output).toContain('a newer commit serves already')
  expect(await answers(machines.host)).toContain(newer.slice(0, 7))
  expect(await leftovers(machines.host)).toEqual([])
  const forced = await deployer.up(older, '--allow-older')
  expect(forced.code, forced.output).toBe(0)
  expect(await answers(machines.host)).toContain(older.slice(0, 7))
})

test('status tells who has the lock; a wait has its limit', async () => {
  const first = deployer.with({ COMMIT: await app.version(), GITHUB_ACTOR: 'grace' }).run(['up'])
  await sleep(2500)
  expect((await deployer.status()).lock).toMatchObject({ held: true, owner: { by: 'grace' } })
  const second = await deployer.up(await app.version(), '--lock-wait', '1')
  expect(second.code).toBe(8)
  expect((await first).code).toBe(0)
  expect((await deployer.status()).lock.held).toBe(false)
})

test('a lock does not outlive its process, nor a runner that stopped speaking', async () => {
  const { child, result } = deployer.with({ COMMIT: await app.version() }).start(['up', '--lock-hold', '5'])
  await sleep(2500)
  child.kill('SIGSTOP') // as a runner whose machine went to sleep
  const begun = performance.now()
  const commit = await app.version()
  const second = await deployer.up(commit)
  expect(second.code, second.output).toBe(0)
  expect(performance.now() - begun).toBeLessThan(60_000)
  child.kill('SIGCONT')
  const { code, output } = await result
  // it has lost the lock, and does no more; a build that was under way when that happened has failed
  expect([8, 10, 15], output).toContain(code)
  expect(await answers(machines.host)).toContain(commit.slice(0, 7))
  expect(await leftovers(machines.host)).toEqual([])
})
