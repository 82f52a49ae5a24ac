import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findTool, ROOT } from '../e2e/tools.ts'
import { answers, Deployer } from './deployer.ts'
import { attachMachines, type Machines } from './machines.ts'

const run = promisify(execFile)
const WORKFLOW = '.github/workflows/main.yaml'
const folder = mkdtempSync(join(tmpdir(), 'push-'))
const project = join(folder, 'project')
const git = (...args: string[]) =>
  run('git', [
    '-C',
    project,
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@example.org',
    '-c',
    'commit.gpgsign=false',
    ...args,
  ])

let machines: Machines
let commit: string
beforeAll(async () => {
  machines = await attachMachines()
  const { stdout } = await run('git', ['-C', ROOT, 'ls-files', '--cached', '--others', '--exclude-standard'])
  for (const file of stdout.trim().split('\n'))
    cpSync(join(ROOT, file), join(project, file), { recursive: true, force: true })
  // The whole test suite has its own run; here it is the way of a push that is looked at.
  const manifest = join(project, 'package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"test": "[^"]+"/, '"test": "node --eval 0"'))
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', 'https://github.com/team/app.git')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'A push')
  commit = await machines.push(project, 'main', { force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * What GitHub does on a push to main, done here by act: the very file, in a shell of this machine. Actions cannot be fetched
 * everywhere: each `uses:` becomes one that does nothing, since the checkout is here already and Node is on the PATH.
 */
async function push(secrets: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  const nothing = join(folder, 'nothing')
  mkdirSync(nothing, { recursive: true })
  writeFileSync(
    join(nothing, 'action.yml'),
    'name: nothing\ndescription: nothing\nruns: { using: composite, steps: [{ run: "true", shell: bash }] }\n',
  )
  const { jobs } = parse(readFileSync(join(project, WORKFLOW), 'utf8'))
  const uses = new Set<string>(
    Object.values<{ steps: { uses?: string }[] }>(jobs).flatMap(({ steps }) =>
      steps.flatMap((step) => step.uses ?? []),
    ),
  )
  const file = join(folder, 'secrets')
  writeFileSync(
    file,
    Object.entries(secrets)
      .map(([name, value]) => `${name}="${value.trimEnd()}"\n`)
      .join(''),
    { mode: 0o600 },
  )
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const args = ['push', '--workflows', WORKFLOW, '--platform', 'ubuntu-24.04=-self-hosted', '--secret-file', file]
  args.push('--var', `REPOSITORY=${machines.repository}`)
  for (const use of uses) args.push('--local-repository', `${use}=${nothing}`)
  const options = {
    cwd: project,
    env: { ...process.env, HOME: home, npm_config_cache: join(process.env['HOME'] ?? '', '.npm') },
    maxBuffer: 64 * 1024 * 1024,
  }
  const { code, stdout, stderr } = await run(findTool('ACT', 'act'), args, options)
    .then((done) => ({ code: 0, ...done }))
    .catch((error) => error)
  return { code, output: `${stdout}${stderr}` }
}

function secretsOf({ env }: Deployer): Record<string, string> {
  return Object.fromEntries(['HOST', 'USERNAME', 'KEY', 'HOST_FINGERPRINT'].map((name) => [name, env[name] ?? '']))
}

test('a push to main tests, deploys, and the host serves the commit', { timeout: 600_000 }, async () => {
  const secrets = secretsOf(new Deployer(machines))
  const { code, output } = await push(secrets)
  expect(code, output).toBe(0)
  expect(await answers(machines.host)).toContain(commit.slice(0, 7))
  const [, line = ''] = secrets['KEY']?.split('\n') ?? []
  expect(output).not.toContain(line)
  expect(output).toMatch(/Job succeeded/)
})

test('the summary of the run shows commit, release, address, and phases with their times', async () => {
  const file = join(folder, 'summary.md')
  const { code, output } = await new Deployer(machines).with({ GITHUB_STEP_SUMMARY: file }).up(commit)
  expect(code, output).toBe(0)
  const summary = readFileSync(file, 'utf8')
  for (const shown of [commit, await answers(machines.host), `http://${machines.host.address}:8000`])
    expect(summary).toContain(shown)
  expect(summary).toMatch(/\| build \| [\d.]+ \|/)
  expect(summary).toMatch(/\| switch \| [\d.]+ \|/)
})
