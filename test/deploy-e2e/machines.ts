import { existsSync, readFileSync, statSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  demandTools,
  fingerprintOf,
  type MachinesOptions,
  type OfEachKey,
  ofEachKey,
  run,
  Site,
} from './machines/site.ts'

export class Host {
  readonly name: string
  readonly address: string
  readonly port = 22
  readonly username = 'ubuntu'
  readonly keyFile: string
  /** The private key itself. */
  readonly key: string
  /** The host's own keys: in full, and what `ssh-keygen -l` says of them. */
  readonly hostKeys: OfEachKey
  readonly fingerprints: OfEachKey
  /** Fingerprint, and line of known_hosts, of its Ed25519 key. */
  readonly fingerprint: string
  readonly knownHosts: string
  readonly #site: Site

  constructor(site: Site, name: string, lastOctet: number) {
    this.#site = site
    this.name = name
    this.address = `${site.net}.${lastOctet}`
    this.keyFile = join(site.dir, 'keys/user')
    this.key = readFileSync(this.keyFile, 'utf8')
    this.hostKeys = ofEachKey((type) => site.publicKey(name, type))
    this.fingerprints = ofEachKey((type) => fingerprintOf(this.hostKeys[type]))
    this.fingerprint = this.fingerprints.ed25519
    this.knownHosts = `${this.address} ${this.hostKeys.ed25519}`
  }

  /** Its process 1. The number in the file alone could by now be some other process's. */
  get #pid(): number {
    try {
      const pid = Number(readFileSync(join(this.#site.dir, 'run', `${this.name}.pid`), 'utf8'))
      if (statSync(`/proc/${pid}/ns/net`).ino === statSync(`/run/netns/${this.name}-${this.#site.id}`).ino) return pid
    } catch {}
    throw new Error(`${this.name} does not run`)
  }

  /** Runs a command as root. It needs neither network nor sshd. */
  async inHost(...command: string[]): Promise<string> {
    return run('nsenter', ['--target', String(this.#pid), '--all', '--', ...command])
  }

  /** Runs a bash script as the user that logs in, at home and with a login's environment. */
  async asUser(script: string): Promise<string> {
    const user = ['--reuid', this.username, '--regid', this.username, '--init-groups', '--reset-env']
    return this.inHost('setpriv', ...user, 'bash', '-lc', `cd\n${script}`)
  }

  /** What a person does before the first deploy: the repository's deploy key and the git server's host key. */
  async allowRepository(): Promise<void> {
    const key = readFileSync(join(this.#site.dir, 'keys/deploy'), 'utf8')
    const line = this.#site.gitKnownHosts
    await this.asUser(`umask 077
      mkdir -p .ssh
      echo '${key.trim()}' >.ssh/id_ed25519
      grep -qsxF '${line}' .ssh/known_hosts || echo '${line}' >>.ssh/known_hosts`)
  }

  /** From one moment to the next nothing runs. What was written stays, even what had not been synced. */
  async powerLoss(): Promise<void> {
    const pid = this.#pid
    await this.cutLink() // or the kernel would close the connections, which tells the other side
    process.kill(pid, 'SIGKILL')
    await gone(pid)
  }

  /** Switches it on. Resolves, once sshd lets users in, to the milliseconds it took. */
  async boot(): Promise<number> {
    const start = performance.now()
    await this.#site.up()
    return Math.round(performance.now() - start)
  }

  /** Shuts it down properly and boots it. Resolves to the milliseconds that the boot took. */
  async reboot(): Promise<number> {
    const pid = this.#pid
    await this.inHost('systemctl', 'reboot').catch(() => undefined) // it may be gone before it says that it worked
    await gone(pid)
    return this.boot()
  }

  /** Once Docker was installed on a fresh host: brings the images that no registry gives here. */
  async loadImages(): Promise<void> {
    await this.#site.up()
  }

  /** Pulls the network cable: no packet arrives any more, and no one is told. */
  async cutLink(): Promise<void> {
    await run('ip', ['link', 'set', `${this.name}-${this.#site.id}`, 'down'])
  }

  async mendLink(): Promise<void> {
    await run('ip', ['link', 'set', `${this.name}-${this.#site.id}`, 'up'])
  }
}

/** Resolves once the process is no more, nor, if it was process 1 of a machine, any other there. */
async function gone(pid: number): Promise<void> {
  for (const end = performance.now() + 120_000; performance.now() < end; await sleep(20)) {
    if (!existsSync(`/proc/${pid}`)) return
  }
  throw new Error(`The machine of process ${pid} does not stop`)
}

export class Machines {
  readonly host: Host
  readonly hosts: readonly Host[]
  /** As the hosts name it. */
  readonly repository = 'git@git.test:team/app.git'
  /** May read the repository, and nothing else. */
  readonly deployKeyFile: string
  readonly gitKnownHosts: string
  readonly #site: Site

  constructor(site: Site, hosts: number) {
    this.#site = site
    this.host = new Host(site, 'host', 2)
    this.hosts = hosts === 2 ? [this.host, new Host(site, 'host2', 4)] : [this.host]
    this.deployKeyFile = join(site.dir, 'keys/deploy')
    this.gitKnownHosts = site.gitKnownHosts
  }

  get second(): Host {
    const [, second] = this.hosts
    if (second === undefined) throw new Error('There is one host only: startMachines({ hosts: 2 }) makes two')
    return second
  }

  /** Pushes what is checked out in the folder. Resolves to the commit. */
  async push(folder: string, branch = 'main', { force = false } = {}): Promise<string> {
    const options = 'IdentitiesOnly=yes StrictHostKeyChecking=no UserKnownHostsFile=/dev/null LogLevel=ERROR'
    const ssh = ['ssh -F none', ...options.split(' '), `IdentityFile='${join(this.#site.dir, 'keys/push')}'`]
    const refs = [`git@${this.#site.net}.3:team/app.git`, `HEAD:refs/heads/${branch}`]
    await run('git', ['-C', folder, 'push', '--quiet', ...(force ? ['--force'] : []), ...refs], {
      GIT_SSH_COMMAND: ssh.join(' -o '),
    })
    return run('git', ['-C', folder, 'rev-parse', 'HEAD'])
  }

  /** Lets one more key read the repository, as the git server's page for deploy keys does. */
  async addDeployKey(publicKey: string): Promise<void> {
    const file = join(this.#site.dir, 'disks/git/root/home/git/.ssh/authorized_keys')
    await appendFile(file, `restrict,command="git-upload-pack 'team/app.git'" ${publicKey.trim()}\n`)
  }

  /** Also throws the disks away, unless told otherwise. What is cached for the next time stays. */
  async stop({ wipe = true } = {}): Promise<void> {
    await this.#site.down(wipe)
  }
}

/** Starts the machines on new disks; what ran before under the same folder is stopped and wiped. */
export async function startMachines(options: MachinesOptions = {}): Promise<Machines> {
  demandTools()
  const site = new Site(options)
  await site.down(true)
  try {
    await site.up()
  } catch (error) {
    await site.down(false)
    throw error
  }
  return new Machines(site, options.hosts ?? 1)
}

/** The machines that another process started with the same options, as they are now. Rejects if the host does not run. */
export async function attachMachines(options: MachinesOptions = {}): Promise<Machines> {
  demandTools()
  const machines = new Machines(new Site(options), options.hosts ?? 1)
  await machines.host.inHost('true')
  return machines
}
