import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../e2e/tools.ts'
import { App, answers, Deployer, type DeployResult, FULL } from './deployer.ts'
import { startLoad } from './load.ts'
import { SYSTEMS, type System } from './machines/site.ts'
import { type Host, type Machines, startMachines } from './machines.ts'

const run = promisify(execFile)
const systems: readonly System[] = FULL ? SYSTEMS : ['debian 13']

/** All of it is done in a folder whose name, wherever it were not quoted, would make this file. */
const TRACE = 'made-by-mistake'
const APP_DIR = `my app'; touch /tmp/${TRACE} "$(touch ~/${TRACE})" & #`
const quoted = `'${APP_DIR.replaceAll("'", "'\\''")}'`
const GITHUB_KEYS = readFileSync(join(ROOT, 'deploy/host/github-known-hosts'), 'utf8').trim()

/** Where the packages of Docker come from. */
const SUITES: Readonly<Record<System, RegExp>> = {
  'debian 12': /^trixie/,
  'debian 13': /^trixie/,
  'ubuntu 22.04': /^jammy/,
  'ubuntu 24.04': /^noble/,
}

/** Which parts of which releases have the version of each package that is installed. */
async function suitesOf(host: Host, packages: readonly string[]): Promise<Map<string, string[]>> {
  const suites = new Map<string, string[]>()
  for (const block of (await host.inHost('apt-cache', 'policy', ...packages)).split(/^(?=\S)/m)) {
    const [name = ''] = block.split(':', 1)
    const installed = /^ \*\*\* .*\n((?: {8}.*\n?)*)/m.exec(block)?.[1] ?? ''
    suites.set(
      name,
      [...installed.matchAll(/ (\S+)\/\S+ \S+ Packages/g)].map(([, suite = '']) => suite),
    )
  }
  return suites
}

describe.for(systems)('a bare %s', (system) => {
  const tmp = mkdtempSync(join(tmpdir(), 'provision-test-'))
  const runnerKey = join(tmp, "runner's key")
  let machines: Machines
  let host: Host
  let app: App
  let person: Deployer
  let runner: Deployer
  let deployKey: string
  beforeAll(async () => {
    machines = await startMachines({ dir: join(tmp, 'machines'), net: '10.90.0', fresh: true, system })
    host = machines.host
    app = await new App(machines).init()
    person = new Deployer(machines, host, { APP_DIR })
  })
  afterAll(async () => {
    await machines?.stop()
    app?.remove()
    rmSync(tmp, { recursive: true, force: true })
  })

  const provision = () => person.run(['provision', '--runner-key', runnerKey])

  test('doctor says what is missing, and up does not begin', async () => {
    const { code, output } = await person.run(['doctor'])
    expect(code, output).toBe(18)
    expect(output).toMatch(/^FAIL {2}tools +missing: git\n +Run: npm run deploy -- provision$/m)
    expect(output).toMatch(/^FAIL {2}Docker +not installed\n +Run: npm run deploy -- provision$/m)
    const up = await person.up('0'.repeat(40))
    expect(up.code, up.output).toBe(6)
    expect(up.output).toContain('Run: npm run deploy -- provision')
  })

  test.for([
    ['a system that is not known', '/etc/os-release', 'ID=fedora\nVERSION_ID=42', 'this is fedora 42;'],
    ['a system without a version', '/etc/os-release', 'ID=debian', 'this is debian ;'],
    ['sudo that asks for a password', '/etc/sudoers.d/90-ubuntu', 'ubuntu ALL=(ALL) ALL', 'ubuntu may not use sudo'],
  ] as const)('%s is refused', async ([, file, content, says]) => {
    await host.inHost('sh', '-c', `cp -P ${file} /root/kept && rm ${file} && echo '${content}' >${file}`)
    const { code, output } = await provision()
    await host.inHost('sh', '-c', `cp -P --remove-destination /root/kept ${file} && rm /root/kept`)
    expect({ code, output }).toEqual({ code: 6, output: expect.stringContaining(says) })
    expect(await host.inHost('sh', '-c', 'command -v docker git || true')).toBe('')
    expect((await person.run(['history'])).output.trim().split('\n').at(-1)).toMatch(/provision failed/)
  })

  test('provision makes it ready, and says what to tell GitHub', async () => {
    // as after any boot, another apt is at work
    const other = host.inHost('apt-get', '-qq', '-o', 'Acquire::http::Dl-Limit=2000', 'update')
    const { code, output } = await provision()
    await other
    expect(code, output).toBe(0)
    deployKey = /<<<'(ssh-ed25519 \S+ \S+)'$/m.exec(output)?.[1] ?? ''
    expect(await host.asUser(`cat ${quoted}/deploy_key.pub`)).toBe(deployKey)

    expect(statSync(runnerKey).mode & 0o777).toBe(0o600)
    const lines = output.split('\n').filter((line) => line.startsWith('  gh secret set '))
    const gh = 'gh() { echo "$*"; [ ! "$3" = KEY ] || cat; }\n'
    const { stdout } = await run('bash', ['-c', `${gh}${lines.join('\n')}`])
    const set = (name: string) => `secret set ${name} --env production`
    expect(stdout).toBe(
      `${set('HOST')} --body ${host.address}\n${set('USERNAME')} --body ubuntu\n` +
        `${set('KEY')}\n${readFileSync(runnerKey, 'utf8')}${set('HOST_FINGERPRINT')} --body ${host.fingerprint}\n`,
    )
    runner = person.with({ KEY: readFileSync(runnerKey, 'utf8') })
  })

  test('what it needs is there', async () => {
    const [type, blob] = readFileSync(`${runnerKey}.pub`, 'utf8').split(' ')
    expect((await host.asUser('cat .ssh/authorized_keys')).split('\n')).toEqual([
      readFileSync(`${host.keyFile}.pub`, 'utf8').trim(),
      `restrict ${type} ${blob} anonymization-api-deploy`,
    ])
    expect(await host.asUser(`cat ${quoted}/known_hosts`)).toBe(GITHUB_KEYS)
    expect(await host.asUser(`stat -c %a .ssh/authorized_keys ${quoted} ${quoted}/deploy_key`)).toBe('600\n700\n600')
    expect(await host.asUser('id -nG')).toContain('docker')
    const docker = await host.asUser(
      "docker version --format '{{.Server.Version}}'; docker compose version --short; docker buildx version",
    )
    expect(Number.parseInt(docker, 10)).toBeGreaterThanOrEqual(25)
    expect(await host.asUser("docker info --format '{{.LiveRestoreEnabled}} {{.LoggingDriver}}'")).toBe(
      'true json-file',
    )
    expect(JSON.parse(await host.asUser('cat /etc/docker/daemon.json'))['log-opts']).toEqual({
      'max-size': '10m',
      'max-file': '3',
    })
    expect(
      (await host.inHost('stat', '-c', '%a', '/etc/docker/daemon.json', '/etc/apt/apt.conf.d')).split('\n'),
    ).toEqual(['644', '755'])
  })

  test('Docker comes from the distribution, and nothing else from the next one', async () => {
    const suite = SUITES[system]
    for (const [name, suites] of await suitesOf(host, ['docker.io', 'containerd'])) {
      expect({ name, suites }).toEqual({ name, suites: expect.arrayContaining([expect.stringMatching(suite)]) })
    }
    if (system !== 'debian 12') return
    const all = (await host.inHost('dpkg-query', '--show')).split('\n').map((line) => line.split(/[:\t]/, 1).join())
    const next = [...(await suitesOf(host, all))].filter(([, suites]) => !suites.some((name) => /^bookworm/.test(name)))
    expect(next.map(([name]) => name).sort()).toEqual([
      ...['containerd', 'docker-buildx', 'docker-cli', 'docker-compose', 'docker.io'],
    ])
    for (const upgrade of ['upgrade', 'dist-upgrade']) {
      expect(await host.inHost('apt-get', '--simulate', upgrade)).not.toMatch(/^Inst.*Debian\S*:13/m)
    }
    expect(await host.inHost('apt-get', '--simulate', 'install', 'curl')).toMatch(/^Inst curl .*Debian\S*:12/m)
  })

  test('security updates install themselves', async () => {
    expect(await host.asUser('apt-config dump APT::Periodic')).toMatch(/::Unattended-Upgrade "1"/)
    expect(await host.asUser('systemctl is-enabled apt-daily.timer apt-daily-upgrade.timer')).toBe('enabled\nenabled')
    if (system.startsWith('ubuntu')) {
      const origins = await host.asUser('apt-config dump Unattended-Upgrade::Allowed-Origins')
      return expect(origins).toMatch(/"\$\{distro_id\}:\$\{distro_codename\}-security"/)
    }
    // as if this one were older
    const status = '/var/lib/dpkg/status'
    await host.inHost(
      'sh',
      '-c',
      `cp -p ${status} /root/kept
      sed -i '/^Package: docker-buildx$/,/^$/s/^Version: .*/Version: 0.0.1/' ${status}`,
    )
    const said = await host.inHost('unattended-upgrade', '--dry-run', '--debug')
    await host.inHost('mv', '/root/kept', status)
    const upgraded = /^Packages that will be upgraded: (.*)$/m.exec(said)?.[1]?.split(' ') ?? []
    expect(upgraded, said).toContain('docker-buildx')
    for (const name of ['git', 'runc', 'tini']) expect(upgraded).not.toContain(name) // newer ones are in the next Debian
  })

  test('once more, it changes nothing', async () => {
    const files = `find /etc /home/ubuntu/.ssh ${quoted}/deploy_key* ${quoted}/known_hosts /var/lib/dpkg/status -type f -printf '%p %T+ %m %u\\n'`
    const state = () => host.inHost('sh', '-c', `cd /home/ubuntu && ${files} | sort`)
    const before = await state()
    const { code, output } = await provision()
    expect(code, output).toBe(0)
    expect(output).not.toContain('installing')
    expect(output).toContain(deployKey)
    expect(await state()).toBe(before)
  })

  test("the runner's key runs commands, and nothing else", async () => {
    const known = join(tmp, 'known_hosts')
    writeFileSync(known, `${host.knownHosts}\n`)
    const ssh = (keyFile: string, ...more: string[]) => [
      ...['-F', 'none', '-i', keyFile, '-o', `UserKnownHostsFile=${known}`, '-o', 'IdentitiesOnly=yes', ...more],
      `ubuntu@${host.address}`,
    ]
    /** What is heard through a tunnel to the host's own sshd. */
    const tunnel = async (keyFile: string, port: number) => {
      const child = spawn('ssh', ssh(keyFile, '-N', '-L', `${port}:127.0.0.1:22`), { stdio: 'ignore' })
      try {
        for (const end = performance.now() + 10_000; performance.now() < end; await sleep(100)) {
          const heard = await new Promise<string | undefined>((resolve) => {
            const socket = connect(port, '127.0.0.1')
            socket.once('data', (data) => resolve(String(data)))
            socket.once('end', () => resolve(''))
            socket.once('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED' ? undefined : ''))
            socket.once('data', () => socket.destroy())
          })
          if (heard !== undefined) return heard
        }
        throw new Error('ssh does not listen')
      } finally {
        child.kill()
      }
    }
    const agent = async (keyFile: string) =>
      (await run('ssh-agent', ['ssh', ...ssh(keyFile, '-A'), 'echo "agent $SSH_AUTH_SOCK"'])).stdout.trim()
    const terminal = async (keyFile: string) => (await run('ssh', [...ssh(keyFile, '-tt'), 'tty'])).stdout.trim()

    expect((await run('ssh', [...ssh(runnerKey), 'whoami'])).stdout.trim()).toBe('ubuntu')
    // what a key may that is not restricted, as the proof that this would be seen
    expect(await tunnel(host.keyFile, 28_022)).toMatch(/^SSH-2/)
    expect(await agent(host.keyFile)).toMatch(/^agent \//)
    expect(await terminal(host.keyFile)).toMatch(/^\/dev\/pts/)
    expect(await tunnel(runnerKey, 28_023)).toBe('')
    expect(await agent(runnerKey)).toBe('agent')
    await expect(terminal(runnerKey)).rejects.toThrow('PTY allocation request failed')
  })

  test('with the key of the runner, the whole life of a service', async () => {
    const done = async (result: Promise<DeployResult>) => {
      const { code, output } = await result
      expect(code, output).toBe(0)
      return output
    }
    await host.loadImages()
    await machines.addDeployKey(deployKey)
    await host.asUser(`umask 077; echo '${machines.gitKnownHosts}' >>.ssh/known_hosts`)
    expect(await done(runner.run(['doctor']))).not.toContain('FAIL')
    await done(runner.up(await app.version()))
    const first = await answers(host)
    await done(runner.run(['env', 'set', 'MAX_QUEUE'], '500'))
    expect(await done(runner.run(['env', 'list']))).toBe('MAX_QUEUE\n')
    await done(runner.up(await app.version()))
    const second = await answers(host)
    expect(second).not.toBe(first)
    await done(runner.run(['rollback']))
    expect(await answers(host)).toBe(first)
    expect(await runner.status()).toMatchObject({ serving: first, health: expect.stringContaining('(healthy)') })
    expect(await done(runner.run(['logs']))).toContain('"msg":"ready"')
    await done(runner.run(['env', 'unset', 'MAX_QUEUE']))
    const history = await done(runner.run(['history']))
    for (const what of [/provision done/, /up served/, /rollback served/, /env set MAX_QUEUE done/]) {
      expect(history).toMatch(what)
    }
    expect(await done(runner.run(['doctor']))).not.toContain('FAIL')
    await done(provision())
  })

  test('an update of Docker leaves the service up', async () => {
    const started = () => host.asUser("docker inspect --format '{{.Name}} {{.State.StartedAt}}' $(docker ps --quiet)")
    const before = await started()
    const under = async (...command: string[]) => {
      const load = await startLoad(`http://${host.address}:8000/entities`, { rate: 50, mode: 'mixed' })
      await host.inHost(...command)
      await sleep(1000)
      return await load.stop()
    }
    const updated = await under('apt-get', '-qq', 'install', '--reinstall', 'docker.io', 'containerd')
    expect(updated.total).toBeGreaterThan(100)
    expect(updated.kinds).toEqual({})
    // which is not used before this; the daemon makes its forwarding of the port anew
    const restarted = await under('systemctl', 'restart', 'docker', 'containerd')
    expect(restarted.longestGapMs).toBeLessThan(2000)
    expect(await started()).toBe(before)
    const { code, output } = await runner.up(await app.version())
    expect(code, output).toBe(0)
  })

  test('the name of the folder was never run', async () => {
    expect(await host.inHost('find', '/', '-xdev', '-name', TRACE)).toBe('')
    expect(await host.asUser("printf '[%s]' *")).toBe(`[${APP_DIR.split('/')[0]}]`)
  })
})

/** Packages of a Docker that is too old, where the system still has one; that of Debian 13 is new enough. */
const OLDER_DOCKER: Readonly<Record<string, readonly string[]>> = {
  'debian 12': ['docker.io', 'docker-compose'],
  'ubuntu 22.04': ['docker.io=20.10.12-0ubuntu4'],
  'ubuntu 24.04': ['docker.io=24.0.7-0ubuntu4'],
}

describe.for(FULL ? SYSTEMS : [])('a %s on which something is half done', (system) => {
  const tmp = mkdtempSync(join(tmpdir(), 'provision-test-'))
  let machines: Machines
  let host: Host
  let person: Deployer
  beforeEach(async () => {
    machines = await startMachines({ dir: join(tmp, 'machines'), net: '10.90.0', fresh: true, system })
    host = machines.host
    person = new Deployer(machines)
  })
  afterEach(() => machines?.stop())
  afterAll(() => rmSync(tmp, { recursive: true, force: true }))

  const provision = () => person.run(['provision', '--runner-key', join(tmp, 'key'), '--link-timeout', '4'])
  const demandGood = async ({ code, output }: DeployResult) => {
    expect(code, output).toBe(0)
    const doctor = await person.run(['doctor'])
    expect(doctor.output.match(/^FAIL.*/gm)).toEqual([expect.stringMatching(/repository/)])
    expect(await host.inHost('dpkg', '--audit')).toBe('')
  }

  test('the power goes while packages are installed', async () => {
    const broken = provision()
    const seen = (log: string) => host.inHost('grep', '-c', ' status unpacked ', log).catch(() => '0')
    while (Number(await seen('/var/log/dpkg.log')) < 300) await sleep(50)
    await host.powerLoss()
    expect((await broken).code).toBe(15)
    await host.boot()
    expect(await host.inHost('dpkg', '--audit')).not.toBe('')
    await demandGood(await provision())
  })

  const olderDocker = async (packages: readonly string[]) => {
    const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
    await host.inHost(...quiet, 'update')
    await host.inHost(...quiet, 'install', '--no-install-recommends', ...packages)
    await host.inHost('usermod', '--append', '--groups', 'docker', 'ubuntu')
    expect((await person.run(['doctor'])).output).toMatch(/^FAIL {2}Docker version +2/m)
    await demandGood(await provision())
  }
  const older = OLDER_DOCKER[system]
  if (older !== undefined) test('there is an older Docker', () => olderDocker(older))
})
