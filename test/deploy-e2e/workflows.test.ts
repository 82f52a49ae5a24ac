import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { findTool, ROOT } from '../e2e/tools.ts'

const FOLDER = '.github/workflows'
const workflows = readdirSync(join(ROOT, FOLDER))
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => `${FOLDER}/${name}`)

/** What the program says: of the ones here, nothing to be mended if it exits with 0. */
async function check(program: string, ...args: string[]): Promise<string> {
  const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }
  return promisify(execFile)(program, args, options).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  )
}

const SHELLCHECK = () => findTool('SHELLCHECK', 'shellcheck')

test('actionlint finds nothing in the workflows, nor shellcheck in their scripts', async () => {
  const args = ['-no-color', '-shellcheck', SHELLCHECK(), ...workflows]
  expect(await check(findTool('ACTIONLINT', 'actionlint'), ...args)).toBe('')
})

test('zizmor finds no weakness in what GitHub runs', async () => {
  // of what only the pedantic see, not the least severe: that a job has no name besides its id
  const args = ['--offline', '--pedantic', '--min-severity=low', '--color=never', '--no-progress']
  const files = [...workflows, '.github/dependabot.yml']
  expect(await check(findTool('ZIZMOR', 'zizmor'), ...args, ...files)).toMatch(/^No findings to report/)
})

test('shellcheck finds nothing in the scripts', async () => {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT })
  const scripts = stdout.split('\n').filter((file) => {
    const path = join(ROOT, file)
    if (file === '' || !existsSync(path)) return false
    return file.endsWith('.sh') || /^#!.*\b(?:ba|da)?sh\b/.test(readFileSync(path, 'latin1').slice(0, 100))
  })
  expect(scripts).toEqual(expect.arrayContaining(['.ci/run', '.ci/install.sh']))
  expect(await check(SHELLCHECK(), '--color=never', ...scripts)).toBe('')
})

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  'timeout-minutes'?: unknown
  permissions?: unknown
  environment?: string | { name: string }
  uses?: string
  steps?: Step[]
}
interface Workflow {
  permissions?: unknown
  jobs: Record<string, Job>
}

/** Every text of a workflow with the keys that lead to it. */
function* textsOf(value: unknown, path: string[] = []): Generator<[path: string[], text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* textsOf(child, [...path, key])
  }
}

/** What a workflow does that none of ours may. */
function mistakesIn(source: string): string[] {
  const workflow = parse(source) as Workflow
  const mistakes: string[] = []
  if (JSON.stringify(workflow.permissions) !== '{}') mistakes.push('the workflow must have "permissions: {}"')

  for (const [id, job] of Object.entries(workflow.jobs)) {
    if (typeof job['timeout-minutes'] !== 'number') mistakes.push(`${id} must have timeout-minutes`)
    if (typeof job.permissions !== 'object') mistakes.push(`${id} must list its permissions`)
    for (const step of job.steps ?? []) {
      if (step.run?.includes('${{')) mistakes.push(`${id} must pass \${{ }} to a script as a variable`)
      if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
        mistakes.push(`${id} must not let checkout keep the token: persist-credentials: false`)
      }
    }
  }

  // a comment is seen only in the lines as they are written
  const used = [...textsOf(workflow)].filter(([path]) => path.at(-1) === 'uses')
  const pinned = source.match(/^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? []
  if (used.length !== pinned.length) {
    mistakes.push(`${used.length - pinned.length} of uses must be as owner/name@COMMIT # vX.Y.Z, in a line of its own`)
  }

  for (const [path, text] of textsOf(workflow)) {
    if (!/\bsecrets\s*[.[)]/.test(text) && path.at(-1) !== 'secrets') continue
    const [top, id = '', steps, , env] = path
    const { environment } = workflow.jobs[id] ?? {}
    const name = typeof environment === 'string' ? environment : environment?.name
    if (name !== 'production') mistakes.push(`${path.join('.')} has a secret outside of the environment production`)
    if (top !== 'jobs' || steps !== 'steps' || env !== 'env' || path.length !== 6) {
      mistakes.push(`${path.join('.')} has a secret elsewhere than in a variable of one step`)
    }
  }
  return mistakes
}

test('there are workflows', () => {
  expect(workflows).toContain('.github/workflows/ci.yaml')
})

test.for(workflows)('%s keeps our rules', (file) => {
  expect(mistakesIn(readFileSync(join(ROOT, file), 'utf8'))).toEqual([])
})

const value = (expression: string) => `\${{ ${expression} }}`
const GOOD = `
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { contents: read }
    environment: production
    steps:
      - uses: actions/checkout@${'0'.repeat(40)} # v7.0.1
        with: { persist-credentials: false }
      - run: npm run deploy
        env:
          KEY: ${value('secrets.KEY')}
`

test('our rules let a good workflow pass', () => {
  expect(mistakesIn(GOOD)).toEqual([])
  expect(mistakesIn(GOOD.replace('environment: production', 'environment: { name: production }'))).toEqual([])
})

test.for([
  ['permissions: {}', 'permissions: read-all', /must have "permissions: {}"/],
  ['permissions: {}\n', '\n', /must have "permissions: {}"/],
  ['timeout-minutes: 10', '', /must have timeout-minutes/],
  ['permissions: { contents: read }', '', /must list its permissions/],
  ['permissions: { contents: read }', 'permissions: write-all', /must list its permissions/],
  ['run: npm run deploy', `run: echo ${value('github.head_ref')}`, /as a variable/],
  ['with: { persist-credentials: false }', '', /persist-credentials/],
  ['persist-credentials: false', 'persist-credentials: true', /persist-credentials/],
  [`${'0'.repeat(40)} # v7.0.1`, 'v7 # v7.0.1', /1 of uses/],
  [' # v7.0.1', '', /1 of uses/],
  ['run: npm run deploy', `uses: ./action`, /1 of uses/],
  ['environment: production', '', /outside of the environment/],
  ['environment: production', 'environment: test', /outside of the environment/],
  ['environment: production', `environment: production\n    env: { KEY: "${value('secrets.KEY')}" }`, /elsewhere/],
  ['environment: production', 'environment: production\n    secrets: inherit', /elsewhere/],
  ['persist-credentials: false', `persist-credentials: false, token: "${value("secrets['KEY']")}"`, /elsewhere/],
  ['\n        env:', '\n        if: secrets.KEY\n        env:', /elsewhere/],
  ['permissions: {}', `permissions: {}\nenv: { ALL: "${value('toJSON(secrets)')}" }`, /outside .*\n.*elsewhere/],
] as const)('our rules see what is wrong with %j as %j', ([right, wrong, mistake]) => {
  expect(GOOD).toContain(right)
  expect(mistakesIn(GOOD.replace(right, wrong)).join('\n')).toMatch(mistake)
})
