import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const SCRIPTS = fileURLToPath(new URL('.', import.meta.url))
const CACHE =
  process.env['CACHE'] || join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'anonymization-api')
const DIR = process.env['MACHINES_DIR'] || join(CACHE, 'machines')
const NET = process.env['MACHINES_NET'] || '10.79.0'

const PRIVATE = /^(?:10\.\d+|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d+$/
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
const nets = new Set([NET])

const PACKAGE_OF: Readonly<Record<string, string>> = {
  debootstrap: 'debootstrap',
  git: 'git',
  ip: 'iproute2',
  iptables: 'iptables',
  'mkfs.ext4': 'e2fsprogs',
  nsenter: 'util-linux',
  pgrep: 'procps',
  ssh: 'openssh-client',
  unshare: 'util-linux',
}

export const SYSTEMS = ['debian 12', 'debian 13', 'ubuntu 22.04', 'ubuntu 24.04'] as const
export type System = (typeof SYSTEMS)[number]

const KEY_TYPES = ['ed25519', 'ecdsa', 'rsa'] as const
export type KeyType = (typeof KEY_TYPES)[number]
export type OfEachKey = Readonly<Record<KeyType, string>>

export interface MachinesOptions {
  /** The hosts are nothing but a minimal system with sshd and sudo: no Docker, no git, no curl. */
  fresh?: boolean
  /** Of a fresh host; Debian 13 unless told otherwise. */
  system?: System
  hosts?: 1 | 2
  /** /var/lib/docker of the hosts is a file system of this size. The images take 350 MB of it. */
  diskMb?: number
  /** Folder and network: others than the usual let another set of machines run at the same time. */
  dir?: string
  net?: string
}

/** Runs a program and resolves to what it prints, without the last line end. Rejects with what it says on stderr. */
export async function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(program, args, options)
  return stdout.trimEnd()
}

export function demandTools(): void {
  if (process.getuid?.() !== 0) throw new Error('These tests make machines, which only root may: run them as root')
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const packages = Object.entries(PACKAGE_OF)
    .filter(([tool]) => !folders.some((folder) => existsSync(join(folder, tool))))
    .map(([, name]) => name)
  if (packages.length === 0) return
  throw new Error(`These tests need tools that are missing here: apt-get install ${[...new Set(packages)].join(' ')}`)
}

/** Throws unless the host is this machine or one of those that the tests have made. */
export function demandOurs(host: string): void {
  const net = host.replace(/\.\d+$/, '')
  if (LOOPBACK.test(host) || (PRIVATE.test(net) && nets.has(net))) return
  throw new Error(`${host} is neither this machine nor one that the tests have made: it is left alone`)
}

/** One set of machines: where its files are, and how its scripts are called. */
export class Site {
  readonly dir: string
  readonly net: string
  readonly id: string
  readonly #env: Record<string, string>

  constructor({ fresh, system = 'debian 13', hosts, diskMb, dir = DIR, net = NET }: MachinesOptions) {
    if (!PRIVATE.test(net)) throw new Error(`${net} is not the start of a private network of 256 addresses`)
    if (system !== 'debian 13' && !fresh) throw new Error(`Only a fresh host can have ${system}`)
    nets.add(net)
    this.dir = dir
    this.net = net
    this.id = net.split('.').slice(1).join('-')
    this.#env = {
      MACHINES_DIR: dir,
      MACHINES_CACHE: process.env['MACHINES_CACHE'] || join(DIR, 'cache'),
      MACHINES_NET: net,
      MACHINES_HOSTS: hosts === 2 ? 'host host2' : 'host',
      MACHINES_FRESH: fresh ? '1' : '',
      MACHINES_SYSTEM: system === 'debian 13' ? '' : system,
      MACHINES_DISK_MB: diskMb === undefined ? '' : String(diskMb),
    }
  }

  async up(): Promise<void> {
    await run(join(SCRIPTS, 'up.sh'), [], this.#env)
  }

  async down(wipe: boolean): Promise<void> {
    await run(join(SCRIPTS, 'down.sh'), wipe ? ['wipe'] : [], this.#env)
  }

  /** One of a machine's public keys, as `ssh-ed25519 AAAA…`. */
  publicKey(machine: string, type: KeyType): string {
    const file = join(this.dir, 'disks', machine, `root/etc/ssh/ssh_host_${type}_key.pub`)
    return readFileSync(file, 'utf8').trim().split(' ').slice(0, 2).join(' ')
  }

  get gitKnownHosts(): string {
    return `git.test,${this.net}.3 ${this.publicKey('git', 'ed25519')}`
  }
}

export function fingerprintOf(publicKey: string): string {
  const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64')
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`
}

export const ofEachKey = (value: (type: KeyType) => string): OfEachKey => ({
  ed25519: value('ed25519'),
  ecdsa: value('ecdsa'),
  rsa: value('rsa'),
})
