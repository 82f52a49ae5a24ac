import { afterAll, beforeAll, expect, test } from 'vitest'
import { App, answers, Deployer, leftovers } from './deployer.ts'
import { startLoad } from './load.ts'
import { attachMachines, type Machines } from './machines.ts'

let machines: Machines
let app: App
let deployer: Deployer
const ids: string[] = []
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  for (let n = 0; n < 3; n++) {
    const { code, output } = await deployer.up(await app.version())
    expect(code, output).toBe(0)
    ids.push(await answers(machines.host))
  }
})
afterAll(() => app.remove())

/** Seconds from the first packet to the switch: the times of the phases, added up. */
function untilSwitched(output: string): number {
  const seconds = (phase: string) => Number(new RegExp(`^  ${phase} +([\\d.]+) s`, 'm').exec(output)?.[1])
  return ['connect', 'lock', 'start', 'switch'].reduce((sum, phase) => sum + seconds(phase), 0)
}

test('goes back to the release before without a build, and loses no request', async () => {
  const load = await startLoad(`http://${machines.host.address}:8000/entities`, { rate: 100, mode: 'mixed' })
  const { code, output } = await deployer.run(['rollback'])
  const result = await load.stop()
  expect(code, output).toBe(0)
  expect(result.kinds).toEqual({})
  expect(await answers(machines.host)).toBe(ids[1])
  console.log(`switched ${untilSwitched(output).toFixed(1)} s after the connection was asked for, under load`)
  expect(output).not.toContain('build')
  expect(await leftovers(machines.host)).toEqual([])
})

test('again: one further back, not to what was just rolled back from', async () => {
  const { code, output } = await deployer.run(['rollback'])
  expect(code, output).toBe(0)
  expect(await answers(machines.host)).toBe(ids[0])
  console.log(`switched ${untilSwitched(output).toFixed(1)} s after the connection was asked for, without load`)
})

test('with nothing further back, refuses with the list', async () => {
  const { code, output } = await deployer.run(['rollback'])
  expect(code).toBe(14)
  for (const id of ids) expect(output).toContain(id)
  expect(await answers(machines.host)).toBe(ids[0])
})

test('to a release by its name, also one that was rolled back from', async () => {
  const { code, output } = await deployer.run(['rollback', ids[2] ?? ''])
  expect(code, output).toBe(0)
  expect(await answers(machines.host)).toBe(ids[2])
})

test('refuses a release that is not there, and the one that serves', async () => {
  for (const id of ['20200101-000000-0123abc', ids[2] ?? '']) {
    const { code, output } = await deployer.run(['rollback', id])
    expect(code).toBe(14)
    expect(output).toContain('is not a release to go back to')
  }
})

test('a release that cannot be started again never serves, and the present one serves on', async () => {
  const target = ids[1] ?? ''
  await machines.host.asUser(
    `docker rm anonymization-api-${target}-anonymization-api-1 && docker rmi anonymization-api:${target}`,
  )
  const { code, output } = await deployer.run(['rollback', target])
  expect(code).toBe(11)
  expect(output).toContain('serves on')
  expect(await answers(machines.host)).toBe(ids[2])
  expect(await leftovers(machines.host)).toEqual([])
})
