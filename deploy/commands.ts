import { readdirSync, readFileSync } from 'node:fs'
import { type Command, toShell } from './shell.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The scripts of `host/` by their names; those that work in the service's folder begin with `common.sh`. */
const COMMON = read('host/common.sh')
const ALONE: readonly string[] = ['check.sh', 'lock.sh', 'step.sh', 'provision.sh']
const SCRIPTS: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('host', import.meta.url))
    .filter((name) => name.endsWith('.sh') && name !== 'common.sh')
    .map((name) => [name, ALONE.includes(name) ? read(`host/${name}`) : `${COMMON}${read(`host/${name}`)}`]),
)

/** Sent into the container of a release: waits for it, asks it, compares. */
const CHECK_RELEASE = read('host/check-release.mjs')

/** Files that the host keeps beside the releases: [path there, content]. */
const HOST_FILES: readonly (readonly [path: string, content: string])[] = [
  ['release.yaml', read('host/release.yaml')],
  ['edge/compose.yaml', read('edge/compose.yaml')],
  ['edge/Caddyfile', read('edge/Caddyfile')],
  ['edge/https.Caddyfile', read('edge/https.Caddyfile')],
]

/**
 * GitHub's host keys, as it publishes them.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
 */
const GITHUB_HOST_KEYS = read('host/github-known-hosts').trimEnd()

/** Nothing is copied to the host to be run there: the script is the argument of a shell. */
function script(name: string, appDir: string, ...args: readonly (string | number)[]): Command {
  const text = SCRIPTS.get(name)
  if (text === undefined) throw new Error(`There is no host/${name}`)
  return ['bash', '-c', text, name, appDir, ...args.map(String)]
}

export const check = (appDir: string): Command => script('check.sh', appDir)
export const state = (appDir: string): Command => script('state.sh', appDir)
export const lock = (
  appDir: string,
  { run, owner, waitS, holdS }: { run: string; owner: string; waitS: number; holdS: number },
): Command => script('lock.sh', appDir, run, owner, waitS, holdS)

/** Makes any command a step: it runs to its end whatever becomes of the link. */
export const asStep = (
  appDir: string,
  { run, name, limitS }: { run: string; name: string; limitS: number },
  command: Command,
): Command => script('step.sh', appDir, run, name, limitS, ...command)
export const stopStep = (appDir: string, run: string, name: string): Command =>
  script('stop-step.sh', appDir, run, name)

export const sweep = (appDir: string, run: string): Command => script('sweep.sh', appDir, run)
export const room = (appDir: string, diskMb: number, memoryMb: number): Command =>
  script('room.sh', appDir, diskMb, memoryMb)
export const writeHostFiles = (appDir: string): Command => script('write.sh', appDir, ...HOST_FILES.flat())
export const edge = (appDir: string, domain: string, renew: boolean): Command =>
  script('edge.sh', appDir, domain, renew ? 'renew' : '')
export const fetchCommit = (
  appDir: string,
  of: { repository: string; commit: string; release: string; about: string; allowOlder: boolean },
): Command => script('fetch.sh', appDir, of.repository, of.commit, of.release, of.about, of.allowOlder ? 'older' : '')
export const build = (appDir: string, release: string): Command => script('build.sh', appDir, release)
export const start = (
  appDir: string,
  release: string,
  { mode, limitS, answerS }: { mode: 'new' | 'again'; limitS: number; answerS: number },
): Command => script('start.sh', appDir, release, limitS, CHECK_RELEASE, mode, answerS)
export const smoke = (appDir: string, release: string, limitS: number): Command =>
  script('smoke.sh', appDir, release, limitS, CHECK_RELEASE)
export const switchTo = (appDir: string, release: string, limitS: number): Command =>
  script('switch.sh', appDir, release, limitS)
export const retire = (
  appDir: string,
  release: string,
  { drainS, stopS, withdraw }: { drainS: number; stopS: number; withdraw: boolean },
): Command => script('retire.sh', appDir, release, drainS, stopS, withdraw ? 'withdraw' : '')
export const stop = (appDir: string, release: string): Command => script('stop.sh', appDir, release)
export const record = (appDir: string, run: string, line: string): Command => script('record.sh', appDir, run, line)
export const prune = (appDir: string, keep: number, cacheMb: number): Command =>
  script('prune.sh', appDir, keep, cacheMb)
export const discard = (appDir: string, release: string): Command => script('discard.sh', appDir, release)
export const logEnd = (appDir: string, release: string): Command => script('log-end.sh', appDir, release)
export const logs = (appDir: string, release: string, follow: boolean, lines: number): Command =>
  script('logs.sh', appDir, release, lines, follow ? 'follow' : '')
export const history = (appDir: string): Command => script('history.sh', appDir)
export const setSetting = (appDir: string, name: string, what: 'set' | 'unset'): Command =>
  script('setting.sh', appDir, name, what)
export const listSettings = (appDir: string): Command => script('settings.sh', appDir)
/** `runnerKey` is the public half of it. */
export const provision = (appDir: string, runnerKey: string): Command =>
  script('provision.sh', appDir, runnerKey, GITHUB_HOST_KEYS)
export const reach = (appDir: string, repository: string, limitS: number, ports: readonly number[]): Command =>
  script('reach.sh', appDir, repository, limitS, ...ports)

/** The command for people to read and to run: what is read from a file of this project is named by that file. */
export function describeCommand(command: Command): string {
  return command.map((arg) => fileOf(arg) ?? toShell([arg])).join(' ')
}

function fileOf(arg: string): string | undefined {
  if (arg === CHECK_RELEASE) return '"$(cat deploy/host/check-release.mjs)"'
  if (arg === GITHUB_HOST_KEYS) return '"$(cat deploy/host/github-known-hosts)"'
  const file = HOST_FILES.find(([, content]) => content === arg)
  if (file) return `"$(cat deploy/${file[0].startsWith('edge/') ? file[0] : `host/${file[0]}`})"`
  for (const [name, text] of SCRIPTS) {
    if (text === arg) return `"$(cat ${ALONE.includes(name) ? '' : 'deploy/host/common.sh '}deploy/host/${name})"`
  }
  return undefined
}
