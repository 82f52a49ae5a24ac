import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDelay } from './delay.ts'
import { App, answers, Deployer, FULL, leftovers } from './deployer.ts'
import { startLoad } from './load.ts'
import { attachMachines, type Machines } from './machines.ts'

const ROLLOUTS = FULL ? 10 : 2
/** What the clients send, and a piece of every right answer. */
const EXPECT = '"anonymized_text":"XXXXXXXXXX lives in XXXXX"'
const BODY = '{"text":"John Smith lives in Paris"}'

let machines: Machines
let app: App
let deployer: Deployer
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  const { code, output } = await deployer.up(await app.version())
  expect(code, output).toBe(0)
})
afterAll(() => app.remove())

test.for([
  ['half new and half kept connections', { mode: 'mixed' }, 0],
  ['new connections', { mode: 'close' }, 0],
  ['100 kept-alive clients at 50 ms', { mode: 'keepalive', clients: 100 }, 25],
] as const)(
  `no request of 200 a second fails in ${ROLLOUTS} rollouts: %s`,
  { timeout: 900_000 },
  async ([, options, oneWayMs]) => {
    const { address } = machines.host
    const relay = oneWayMs > 0 ? await startDelay(address, 8000, oneWayMs) : undefined
    const url = relay ? `http://127.0.0.1:${relay.port}/entities` : `http://${address}:8000/entities`
    const load = await startLoad(url, { rate: 200, expect: EXPECT, body: BODY, ...options })
    for (let rollout = 0; rollout < ROLLOUTS; rollout++) {
      const commit = await app.version()
      const { code, output } = await deployer.up(commit)
      expect(code, output).toBe(0)
      expect(await answers(machines.host)).toMatch(new RegExp(`-${commit.slice(0, 7)}$`))
    }
    const result = await load.stop()
    await relay?.stop()
    console.log(
      `${ROLLOUTS} rollouts: ${result.failed} of ${result.total} failed, p99 ${result.p99} ms, longest gap ${result.longestGapMs} ms`,
    )
    expect(result.kinds).toEqual({})
    expect(result.failed).toBe(0)
    expect(result.total).toBeGreaterThan(FULL ? 10_000 : 2000)
  },
)

test.for(['/metrics', '/metrics/', '//metrics', '/%6detrics', '/x/../metrics', '/METRICS'])(
  'the metrics are not for those outside: %s',
  async (path) => {
    const status = await new Promise((resolve, reject) => {
      // as it stands: fetch would tidy it up
      get({ host: machines.host.address, port: 8000, path }, (answer) => resolve(answer.resume().statusCode)).once(
        'error',
        reject,
      )
    })
    expect(status).toBe(404)
  },
)

test('what is kept is the last three, and nothing else', async () => {
  const { releases, serving } = await deployer.status()
  expect(releases).toHaveLength(3)
  expect(releases.at(-1)?.id).toBe(serving)
  expect(await leftovers(machines.host)).toEqual([])
  const images = await machines.host.inHost('docker', 'images', '--format', '{{.Tag}}', 'anonymization-api')
  expect(images.split('\n')).toHaveLength(3)
})

test('the edge is the same container as in the beginning', async () => {
  const started = await machines.host.inHost(
    'docker',
    'inspect',
    '--format',
    '{{.RestartCount}}',
    'anonymization-api-edge-edge-1',
  )
  expect(started).toBe('0')
  const created = await machines.host.inHost(
    'docker',
    'inspect',
    '--format',
    '{{.Created}}',
    'anonymization-api-edge-edge-1',
  )
  const first = JSON.parse((await machines.host.asUser('head -n 1 anonymization-api/history.jsonl')) || '{}')
  expect(Math.abs(Date.parse(created) - Date.parse(first.at))).toBeLessThan(120_000)
})

test('the audit trail has a line for each, with who, what, outcome and times', async () => {
  const { output } = await deployer.run(['history', '--json'])
  const runs = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const served = runs.filter(({ outcome }) => outcome === 'served')
  expect(served.length).toBeGreaterThanOrEqual(1 + 3 * ROLLOUTS)
  for (const run of served) {
    expect(run).toMatchObject({
      command: expect.stringMatching(/up|rollback/),
      by: expect.stringMatching(/./),
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(run.phases).toMatchObject({ start: expect.any(Number), switch: expect.any(Number) })
  }
  expect((await deployer.run(['history'])).output).toContain('up served')
})
