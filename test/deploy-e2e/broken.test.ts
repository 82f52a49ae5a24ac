import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseConfig } from '../../deploy/config.ts'
import { upPlan } from '../../deploy/plan.ts'
import { runPlan, type StepExec } from '../../deploy/run-plan.ts'
import { stepsOf, takeLock } from '../../deploy/session.ts'
import { connect } from '../../deploy/ssh.ts'
import { App, answers, type Change, Deployer, FULL, leftovers } from './deployer.ts'
import { startLoad } from './load.ts'
import { attachMachines, type Machines } from './machines.ts'

let machines: Machines
let app: App
let deployer: Deployer
let good: string
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  good = await deployer.ensureServing(app)
})
afterAll(() => app.remove())

/** The image is made by starting the service once: what is broken for it would not even be built. */
const atRun = (code: string) => `if (!process.argv.includes('--check')) ${code}\n`
const MAIN = 'src/main.ts'
const first = (code: string): Change => [MAIN, /^const config = /m, `${atRun(code)}const config = `]
const answer = (code: string): Change => [MAIN, 'answer: (work, caller) => counted(cache.answer(work, caller)),', code]
const WRONG = '{"entities":[],"anonymized_text":"John Smith lives in Paris","model_language":"en","model_size":"sm"}'

/** What it does; how it differs from the good version; options; the exit code; what the output says. */
type Broken = readonly [string, readonly Change[], readonly string[], number, RegExp]

const BROKEN: readonly Broken[] = [
  ['crashes at start', [first("{ console.error('no model there'); process.exit(3) }")], [], 11, /no model there/],
  ['hangs', [first('for (;;) {}')], ['--start-timeout', '5'], 11, /did not become ready/],
  [
    'never becomes healthy',
    [[MAIN, "const isReady = () => state === 'ready'", 'const isReady = () => false']],
    ['--start-timeout', '6'],
    11,
    /"msg":"ready"/,
  ],
  ['answers 500', [answer("answer: () => { throw new Error('broken') },")], [], 12, /answers 500/],
  [
    'answers with wrong entities',
    [answer(`answer: async () => ({ body: new TextEncoder().encode('${WRONG}'), cacheStatus: 'bypass' }),`)],
    [],
    12,
    /finds \[\]/,
  ],
  [
    'does not build',
    [['Dockerfile', 'USER node', 'RUN echo no such thing && false\nUSER node']],
    [],
    10,
    /no such thing/,
  ],
  ['does not fit the disk', [], ['--min-disk', '99999999'], 7, /MB of disk are free/],
  ['does not fit the memory', [], ['--min-memory', '99999999'], 7, /MB of memory are free/],
]

/** Left to the full count. */
const RARER: readonly Broken[] = [
  [
    'has a health check that fails',
    [['Dockerfile', '"node", "src/healthcheck.ts"', '"node", "--eval", "process.exit(1)"']],
    ['--start-timeout', '8'],
    11,
    /health check/,
  ],
  ['answers too late', [answer('answer: () => new Promise(() => {}),')], ['--smoke-timeout', '2'], 12, /no answer/],
  [
    'cannot start at all, which its build shows',
    [[MAIN, /^const config = /m, "throw new Error('broken')\nconst config = "]],
    [],
    10,
    /broken/,
  ],
]

test.for(FULL ? [...BROKEN, ...RARER] : BROKEN)(
  'a release that %s never serves, and the one before loses no request',
  async ([, changes, options, exit, says]) => {
    const commit = await app.version(...changes)
    const load = await startLoad(`http://${machines.host.address}:8000/entities`, { rate: 100, mode: 'mixed' })
    const { code, output } = await deployer.up(commit, ...options)
    const result = await load.stop()
    expect({ code, output }).toEqual({ code: exit, output: expect.stringMatching(says) })
    expect(result.kinds).toEqual({})
    expect(await answers(machines.host)).toBe(good)
    expect((await deployer.status()).serving).toBe(good)
    expect(await leftovers(machines.host)).toEqual([])
    expect((await deployer.run(['history'])).output.trim().split('\n').at(-1)).toContain('up failed')
  },
)

test('a release that answers wrongly only through the edge is switched back at once', async () => {
  const viaEdge =
    "server.prependListener('request', (request, response) => request.headers.via && response.writeHead(500).end())"
  const commit = await app.version([MAIN, 'stopServer = gracefulStop', `${viaEdge}\nstopServer = gracefulStop`])
  const { code, output } = await deployer.up(commit)
  expect({ code, output }).toEqual({ code: 13, output: expect.stringMatching(/through the edge: HTTP.* 500/) })
  expect(await answers(machines.host)).toBe(good)
  expect((await deployer.status()).serving).toBe(good)
  expect(await leftovers(machines.host)).toEqual([])
})

describe('whichever step fails', () => {
  const steps = ['sweep', 'files', 'room', 'edge', 'fetch', 'build', 'start', 'smoke', 'switch']

  test.for(steps)('%s: nothing of the new release is left, and the old one serves', async (failing) => {
    const commit = await app.version()
    const config = parseConfig(
      ['up'],
      { ...deployer.env, COMMIT: commit },
      { repository: () => '', commit: () => '', by: () => 'ada' },
    )
    if (config === 'help') throw new Error('no configuration')
    const [target] = config.targets
    if (!target) throw new Error('no host')
    const { port, username, key, appDir, limits } = config
    const connection = await connect(
      { host: target.host, port, username, key, pins: target.pins },
      { connectTimeoutMs: 9000, linkTimeoutMs: 9000 },
    )
    try {
      const run = `failing-${failing}`
      const lock = await takeLock(connection, { appDir, run, owner: JSON.stringify({ run }), limits, onWaiting() {} })
      const exec = stepsOf(connection, appDir, run, 20)
      // the worst case: all that the step does is done, and still it counts as failed; but the switch itself never happens
      const sabotaged: StepExec = async (name, ...rest) => {
        const result = name === 'switch' && failing === name ? undefined : await exec(name, ...rest)
        return name === failing
          ? { kind: 'failed', code: 1, stdout: '', stderr: '' }
          : (result ?? { kind: 'killed', stdout: '', stderr: '' })
      }
      const release = `20990101-000000-${commit.slice(0, 7)}`
      const plan = upPlan({
        appDir,
        limits,
        run,
        domain: '',
        renewEdge: false,
        repository: config.repository,
        commit,
        release,
        about: '{}',
        allowOlder: false,
        previous: good,
      })
      const silent = { began() {}, ended() {}, failed() {}, warned() {} }
      await expect(runPlan(plan, sabotaged, silent)).rejects.toMatchObject({ phase: failing })
      await exec('record', ['rm', '-f', `runs/${run}/run.json`], 10)
      await lock.release()
    } finally {
      connection.close()
    }
    expect(await answers(machines.host)).toBe(good)
    const { serving, releases } = await deployer.status()
    expect(serving).toBe(good)
    expect(releases.map((release) => release.commit)).not.toContain(commit)
    await machines.host.asUser('rm -rf anonymization-api/runs/failing-*')
    expect(await leftovers(machines.host)).toEqual([])
  })
})
