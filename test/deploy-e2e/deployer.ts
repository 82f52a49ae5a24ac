import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../e2e/tools.ts'
import type { Host, Machines } from './machines.ts'

const run = promisify(execFile)
export const FULL = process.env['FULL'] === '1'

/** What a deploy of this project needs, and nothing else: changes of the tests do not change the image. */
const FILES = [
  'package.json',
  'package-lock.json',
  'LICENSE',
  'Dockerfile',
  '.dockerignore',
  'docker-compose.yaml',
  'models',
  'src',
]

export interface DeployResult {
  readonly code: number | null
  readonly output: string
  readonly seconds: number
}

export type Change = readonly [file: string, from: string | RegExp, to: string]

/** A working copy of the project of which versions are pushed, good ones and bad ones. */
export class App {
  readonly folder = mkdtempSync(join(tmpdir(), 'app-'))
  readonly #machines: Machines
  #version = 0

  constructor(machines: Machines) {
    this.#machines = machines
    for (const file of FILES) cpSync(join(ROOT, file), join(this.folder, file), { recursive: true })
  }

  async init(): Promise<this> {
    await this.#git('init', '--quiet', '--initial-branch=main')
    return this
  }

  /** Commits and pushes a version that differs by these changes from the good one, and in any case by its number. */
  async version(...changes: Change[]): Promise<string> {
    const kept = new Map<string, string>()
    for (const [file, from, to] of changes) {
      const path = join(this.folder, file)
      const before = readFileSync(path, 'utf8')
      if (!kept.has(path)) kept.set(path, before)
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${file} has no ${from}`)
      writeFileSync(path, after)
    }
    writeFileSync(join(this.folder, 'src/version.txt'), `${++this.#version} ${Date.now()}\n`)
    await this.#git('add', '--all')
    await this.#git('commit', '--quiet', '--message', `Version ${this.#version}`)
    const commit = await this.#machines.push(this.folder, 'main', { force: true })
    for (const [path, before] of kept) writeFileSync(path, before)
    return commit
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #git(...args: string[]): Promise<void> {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false']
    await run('git', ['-C', this.folder, ...who, ...args])
  }
}

/** Calls the command as people do, with an environment of its own. */
export class Deployer {
  readonly env: Readonly<Record<string, string>>

  constructor(machines: Machines, host: Host = machines.host, more: Readonly<Record<string, string>> = {}) {
    this.env = {
      PATH: process.env['PATH'] ?? '',
      HOME: tmpdir(),
      HOST: host.address,
      USERNAME: host.username,
      KEY: host.key,
      HOST_FINGERPRINT: host.fingerprint,
      REPOSITORY: machines.repository,
      GITHUB_ACTOR: 'ada',
      ...more,
    }
  }

  with(more: Readonly<Record<string, string>>): Deployer {
    return Object.assign(Object.create(Deployer.prototype) as Deployer, { env: { ...this.env, ...more } })
  }

  start(args: readonly string[], input = ''): { child: ChildProcess; result: Promise<DeployResult> } {
    const begun = performance.now()
    const child = spawn('node', [join(ROOT, 'deploy/main.ts'), ...args], { env: this.env, cwd: tmpdir() })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece) => (output += piece))
    child.stdin.end(input)
    const result = new Promise<DeployResult>((resolve) =>
      child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - begun) / 1000 })),
    )
    return { child, result }
  }

  run(args: readonly string[], input = ''): Promise<DeployResult> {
    return this.start(args, input).result
  }

  up(commit: string, ...options: string[]): Promise<DeployResult> {
    return this.with({ COMMIT: commit }).run(['up', ...options])
  }

  /** The release that serves; one is deployed if none does. */
  async ensureServing(app: App): Promise<string> {
    const { serving } = await this.status()
    if (serving !== null) return serving
    const { code, output } = await this.up(await app.version())
    if (code !== 0) throw new Error(output)
    return this.ensureServing(app)
  }

  async status(): Promise<Status> {
    const { code, output } = await this.run(['status', '--json'])
    if (code !== 0) throw new Error(output)
    return JSON.parse(output)
  }
}

export interface Status {
  readonly serving: string | null
  readonly health: string
  readonly releases: readonly { readonly id: string; readonly standing: string; readonly commit: string }[]
  readonly lock: { readonly held: boolean; readonly owner: { readonly by: string } }
  readonly containers: readonly { readonly name: string; readonly state: string }[]
}

/** Which release answers a real request, seen from outside; throws when the answer is not right. */
export async function answers(host: Host, base = `http://${host.address}:8000`): Promise<string> {
  const response = await fetch(`${base}/entities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'John Smith lives in Paris' }),
    signal: AbortSignal.timeout(5000),
  })
  const body = (await response.json()) as { anonymized_text?: string }
  if (body.anonymized_text !== 'XXXXXXXXXX lives in XXXXX')
    throw new Error(`${response.status} ${JSON.stringify(body)}`)
  return response.headers.get('x-release')?.replace('anonymization-api-', '') ?? ''
}

/** All that a run could leave behind: what is there besides the releases that are kept. */
export async function leftovers(host: Host): Promise<string[]> {
  const found = await host.asUser(`
    cd anonymization-api
    ls -d releases/*.part *.part edge/*.part edge/upstream/*.part repository.git/*.lock 2>/dev/null
    for run in runs/*/; do [ -e "$run/run.json" ] && echo "$run"; done
    docker ps --all --format '{{.Names}} {{.State}}' | while read -r name state; do
      id=\${name#anonymization-api-}; id=\${id%-anonymization-api-1}
      case $name in *-edge-*) continue ;; esac
      [ -d "releases/$id" ] || echo "container $name"
      [ "$state" != running ] || [ "$(cat edge/upstream/name)" = "anonymization-api-$id" ] || echo "running $name"
    done
    docker images --format '{{.Tag}}' anonymization-api | while read -r id; do [ -d "releases/$id" ] || echo "image $id"; done
    for release in releases/*/; do [ -e "$release/.release/good" ] || echo "$release"; done
    docker volume ls --quiet | grep -v certificates || true
    pgrep -u ubuntu -f '[l]ock.sh|[s]tep.sh' >/dev/null && echo 'a process' || true`)
  return found.split('\n').filter(Boolean)
}
