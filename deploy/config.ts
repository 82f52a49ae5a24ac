import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Pin, pinsOfFingerprint, pinsOfKnownHosts } from './host-key.ts'
import { LIMITS, type LimitName, type Limits } from './limits.ts'
import { Secret } from './secret.ts'
import { mistakeInKey } from './ssh.ts'

const COMMANDS = ['up', 'rollback', 'status', 'logs', 'history', 'doctor', 'provision', 'env'] as const
type CommandName = (typeof COMMANDS)[number]

export interface Target {
  readonly host: string
  /** As given; empty when the host is pinned by KNOWN_HOSTS. */
  readonly fingerprint: string
  readonly pins: readonly Pin[]
}

export interface Config {
  readonly command: CommandName
  /** What follows the command: a release, or what to do with which setting. */
  readonly args: readonly string[]
  readonly targets: readonly Target[]
  readonly port: number
  readonly username: string
  readonly key: Secret
  readonly repository: string
  readonly commit: string
  readonly appDir: string
  readonly domain: string
  readonly limits: Limits
  readonly dryRun: boolean
  readonly json: boolean
  readonly follow: boolean
  readonly renewEdge: boolean
  readonly allowOlder: boolean
  readonly verbose: boolean
  readonly release: string
  readonly lines: number
  readonly runnerKey: string
  /** Who deploys, for the audit trail and for whoever waits. */
  readonly by: string
}

export class ConfigError extends Error {
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    super(`The configuration is wrong:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
    this.mistakes = mistakes
  }
}

/** What the environment leaves open: asked of git where the command is called, and only when it is needed. */
export interface Defaults {
  repository(): string
  commit(): string
  by(): string
}

const HOST_NAME = /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/
export const DOMAIN_NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/
const RELEASE_ID = /^\d{8}-\d{6}-[0-9a-f]{7}$/
const SETTING_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** An unset secret of a workflow arrives as an empty string; a pasted one often ends with a line end. */
const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() ?? '')

const Environment = z.object({
  HOST: text.refine((value) => value.split(',').every((host) => HOST_NAME.test(host.trim())), {
    error: 'must be a host name or an IP address, or several with commas',
  }),
  PORT: text.refine((value) => value === '' || (/^\d+$/.test(value) && +value >= 1 && +value <= 65535), {
    error: 'must be a TCP port, 1 to 65535',
  }),
  USERNAME: text.refine((value) => /^[A-Za-z_][A-Za-z0-9_.@-]*$/.test(value), {
    error: 'must be the name of a user of the host, such as ubuntu',
  }),
  KEY: text.refine((value) => value !== '', { error: 'must be a private key, or a file that holds one' }),
  HOST_FINGERPRINT: text.refine(
    (value) => value === '' || value.split(',').every((one) => /^SHA256:[A-Za-z0-9+/]{43}=?$/.test(one.trim())),
    { error: 'must be SHA256: and 43 characters, as ssh-keygen -l prints it; one for each host, with commas' },
  ),
  KNOWN_HOSTS: text,
  REPOSITORY: text,
  COMMIT: text,
  APP_DIR: text.refine((value) => !/^-|^[/.~]*$|[\n\r\0]|(^|\/)\.\.(\/|$)/.test(value || 'x'), {
    error: 'must be a folder on the host, absolute or below the home of the user',
  }),
  DOMAIN: text.refine((value) => value === '' || DOMAIN_NAME.test(value), {
    error: 'must be a host name in lower case such as api.example.org',
  }),
  GITHUB_ACTOR: text,
  GITHUB_SERVER_URL: text,
  GITHUB_REPOSITORY: text,
  GITHUB_SHA: text,
})

const FLAGS = ['dry-run', 'json', 'follow', 'renew-edge', 'allow-older', 'verbose', 'help'] as const
const STRINGS = ['release', 'lines', 'runner-key'] as const

/** Reads the command line and the environment. Throws a `ConfigError` that lists every mistake; none repeats a value. */
export function parseConfig(argv: readonly string[], env: NodeJS.ProcessEnv, defaults: Defaults): Config | 'help' {
  const mistakes: string[] = []
  const { values, positionals } = readArgs(argv)
  if (values['help'] === true || positionals[0] === 'help') return 'help'
  const [command = 'up', ...args] = positionals
  if (!isCommand(command)) throw new ConfigError([`the command must be one of ${COMMANDS.join(', ')}`])
  mistakes.push(...mistakesInArgs(command, args))
  const parsed = Environment.safeParse(env)
  for (const { path, message } of parsed.error?.issues ?? []) mistakes.push(`${String(path[0])} ${message}`)
  const limits = readLimits(values, mistakes)
  const lines = Number(values['lines'] ?? 100)
  if (!Number.isInteger(lines) || lines < 0) mistakes.push('--lines must be a whole number')
  const release = String(values['release'] ?? (command === 'rollback' ? (args[0] ?? '') : ''))
  if (release !== '' && !RELEASE_ID.test(release)) mistakes.push('the release must be an id as status shows it')
  if (!parsed.data) throw new ConfigError(mistakes)

  const e = parsed.data
  const port = e.PORT === '' ? 22 : Number(e.PORT)
  const targets = readTargets(e, port, mistakes)
  const key = readKey(e.KEY, mistakes)
  const needsCommit = command === 'up'
  const needsRepository = needsCommit || command === 'doctor'
  const repository = needsRepository ? e.REPOSITORY || githubRepository(e) || defaults.repository() : e.REPOSITORY
  const commit = needsCommit ? e.COMMIT || e.GITHUB_SHA || defaults.commit() : e.COMMIT
  if (needsCommit) mistakes.push(...mistakesInSource(repository, commit))
  if (mistakes.length > 0) throw new ConfigError(mistakes)
  const flag = (name: (typeof FLAGS)[number]) => values[name] === true
  return {
    command,
    args,
    targets,
    port,
    username: e.USERNAME,
    key,
    repository,
    commit,
    appDir: e.APP_DIR.replace(/^~\//, '') || 'anonymization-api',
    domain: e.DOMAIN,
    limits,
    dryRun: flag('dry-run'),
    json: flag('json'),
    follow: flag('follow'),
    renewEdge: flag('renew-edge'),
    allowOlder: flag('allow-older'),
    verbose: flag('verbose'),
    release,
    lines,
    runnerKey: String(values['runner-key'] ?? join(homedir(), '.ssh', 'anonymization-api-deploy')),
    by: e.GITHUB_ACTOR || defaults.by(),
  }
}

type Values = Record<string, string | boolean | undefined>

function readArgs(argv: readonly string[]): { values: Values; positionals: string[] } {
  const options: Record<string, { type: 'boolean' | 'string' }> = {}
  for (const name of FLAGS) options[name] = { type: 'boolean' }
  for (const name of [...STRINGS, ...Object.keys(LIMITS)]) options[name] = { type: 'string' }
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw new ConfigError([error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unknown option'])
  }
}

const isCommand = (name: string): name is CommandName => COMMANDS.some((known) => known === name)

function mistakesInArgs(command: CommandName, args: readonly string[]): string[] {
  if (command === 'env') {
    const [what = '', name = ''] = args
    if (what === 'list' && args.length === 1) return []
    if (['set', 'unset'].includes(what) && args.length === 2 && SETTING_NAME.test(name)) return []
    return ['env must be followed by set NAME, unset NAME or list; the value comes on standard input']
  }
  const most = command === 'rollback' ? 1 : 0
  return args.length > most ? [`${command} takes ${most === 0 ? 'no' : 'one'} argument`] : []
}

function readLimits(values: Values, mistakes: string[]): Limits {
  const limits: Partial<Record<LimitName, number>> = {}
  for (const name of Object.keys(LIMITS) as LimitName[]) {
    const value = Number(values[name] ?? LIMITS[name].default)
    const least = ['drain', 'min-disk', 'min-memory', 'build-cache'].includes(name) ? 0 : 1
    if (!Number.isInteger(value) || value < least || value > 1_000_000_000) {
      mistakes.push(`--${name} must be a whole number of at least ${least}`)
    }
    limits[name] = value
  }
  return limits as Limits
}

function readTargets(e: z.output<typeof Environment>, port: number, mistakes: string[]): Target[] {
  const hosts = e.HOST.split(',').map((host) => host.trim())
  const fingerprints = e.HOST_FINGERPRINT === '' ? [] : e.HOST_FINGERPRINT.split(',').map((one) => one.trim())
  if (fingerprints.length > 0 && fingerprints.length !== hosts.length) {
    mistakes.push('HOST_FINGERPRINT must have one fingerprint for each host, in the same order')
  }
  return hosts.map((host, index) => {
    const fingerprint = fingerprints[index]
    const pins = fingerprint ? pinsOfFingerprint(fingerprint) : pinsOfKnownHosts(e.KNOWN_HOSTS, host, port)
    if (pins.length === 0 && fingerprints.length === 0) {
      mistakes.push(`HOST_FINGERPRINT must be set, or KNOWN_HOSTS hold a line for ${host}: no host is trusted unseen`)
    }
    return { host, fingerprint: fingerprint ?? '', pins }
  })
}

/** The key itself, or the name of a file. Secrets are pasted with all kinds of line ends, and without the last. */
function readKey(value: string, mistakes: string[]): Secret {
  let key = value
  if (!value.includes('\n') && !value.includes('PRIVATE KEY') && existsSync(value)) {
    try {
      key = readFileSync(value, 'utf8')
    } catch {
      mistakes.push('KEY names a file that cannot be read')
    }
  }
  const secret = new Secret(`${key.replace(/\r\n?/g, '\n').trim()}\n`)
  const mistake = mistakeInKey(secret)
  if (mistake !== undefined)
    mistakes.push(`KEY cannot be used: ${mistake}; it must be the whole private key, from -----BEGIN to END-----`)
  return secret
}

function githubRepository(e: z.output<typeof Environment>): string {
  return e.GITHUB_SERVER_URL && e.GITHUB_REPOSITORY ? `${e.GITHUB_SERVER_URL}/${e.GITHUB_REPOSITORY}` : ''
}

function mistakesInSource(repository: string, commit: string): string[] {
  const mistakes: string[] = []
  if (!/^(https:\/\/|ssh:\/\/|file:\/\/|\/|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:)[^\s\0]+$/.test(repository)) {
    mistakes.push('REPOSITORY must be an address that the host can clone: https://…, ssh://… or git@host:path')
  } else if (/^https:\/\/[^/]*@/.test(repository)) {
    mistakes.push('REPOSITORY must hold no password or token, which would be readable on the host: use a deploy key')
  }
  if (!/^[0-9a-f]{40}$/.test(commit)) mistakes.push('COMMIT must be a whole commit id, 40 hex digits')
  return mistakes
}
