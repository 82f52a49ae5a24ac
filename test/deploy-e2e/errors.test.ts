import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKeyPair } from '../../deploy/ssh.ts'
import { App, answers, Deployer, leftovers } from './deployer.ts'
import { type Machines, startMachines } from './machines.ts'

/** Two hosts of their own, whose disks can be filled. */
const dir = mkdtempSync(join(tmpdir(), 'machines-'))
let machines: Machines
let app: App
let deployer: Deployer
let commit: string
beforeAll(async () => {
  machines = await startMachines({ hosts: 2, diskMb: 1300, dir, net: '10.91.0' })
  for (const host of machines.hosts) await host.allowRepository()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  commit = await app.version()
})
afterAll(async () => {
  app.remove()
  await machines.stop()
  rmSync(dir, { recursive: true, force: true })
})

const SMALL = ['--min-disk', '50', '--build-cache', '200']

describe('who cannot get in', () => {
  test.for([
    ['a port where nothing listens', { PORT: '23' }, 3, 'nothing listens on this port'],
    ['a host that does not exist', { HOST: 'host.invalid' }, 3, 'Is HOST spelled right?'],
    ['another fingerprint', { HOST_FINGERPRINT: `SHA256:${'A'.repeat(43)}` }, 4, 'do not go on'],
    ['a key that is not known there', { KEY: newKeyPair('x').private.reveal() }, 5, 'authorized_keys'],
    ['a user that is not there', { USERNAME: 'nobody' }, 5, 'Is USERNAME right'],
    ['a key that is none', { KEY: 'abc' }, 2, 'KEY cannot be used'],
  ] as const)('%s', async ([, env, exit, advice]) => {
    const { code, output } = await deployer.with(env).up(commit)
    expect({ code, output }).toEqual({ code: exit, output: expect.stringContaining(advice) })
    expect(output).not.toContain('PRIVATE KEY')
  })

  test('a host whose packets go nowhere', async () => {
    await machines.host.cutLink()
    const { code, output } = await deployer.up(commit, '--connect-timeout', '2')
    await machines.host.mendLink()
    expect({ code, output }).toEqual({
      code: 3,
      output: expect.stringMatching(/does not answer within 2 s.*security group/s),
    })
  })

  test('a wrong host key is refused before anything is sent to log in', async () => {
    const attempts = () => machines.host.inHost('bash', '-c', "journalctl -u ssh --no-pager | grep -c 'ubuntu' || true")
    const before = await attempts()
    await deployer.with({ HOST_FINGERPRINT: `SHA256:${'A'.repeat(43)}` }).run(['status'])
    expect(await attempts()).toBe(before)
  })

  test('each type of host key can be the one that is pinned, by fingerprint or known_hosts', async () => {
    const { fingerprints, hostKeys, address } = machines.host
    for (const type of ['ed25519', 'ecdsa', 'rsa'] as const) {
      const pinned = deployer.with({ HOST_FINGERPRINT: fingerprints[type] })
      expect((await pinned.run(['history'])).output).not.toContain('host key')
      expect((await pinned.run(['status'])).code).toBe(0)
      const known = deployer.with({ HOST_FINGERPRINT: '', KNOWN_HOSTS: `${address} ${hostKeys[type]}` })
      expect((await known.run(['status'])).code).toBe(0)
    }
    const nobody = await deployer.with({ HOST_FINGERPRINT: '' }).run(['status'])
    expect(nobody).toMatchObject({ code: 2, output: expect.stringContaining('no host is trusted unseen') })
  })
})

describe('what the host lacks', () => {
  test('a user outside of the group docker', async () => {
    await machines.host.inHost('gpasswd', '--delete', 'ubuntu', 'docker')
    const { code, output } = await deployer.up(commit)
    await machines.host.inHost('usermod', '--append', '--groups', 'docker', 'ubuntu')
    expect({ code, output }).toEqual({ code: 6, output: expect.stringContaining('this user may not use it') })
  })

  test('a daemon that does not run', async () => {
    await machines.host.inHost('systemctl', 'stop', 'docker.socket', 'docker')
    const { code, output } = await deployer.up(commit)
    await machines.host.inHost('systemctl', 'start', 'docker')
    expect({ code, output }).toEqual({ code: 6, output: expect.stringContaining('Docker daemon') })
  })

  test('a free port: says so before anything is built', async () => {
    const holder = ['node:24-bookworm-slim', 'node', '--eval', 'setInterval(() => {}, 1e9)']
    await machines.host.inHost('docker', 'run', '--detach', '--name', 'other', '--publish', '8000:80', ...holder)
    const { code, output } = await deployer.up(commit, ...SMALL)
    const checked = await deployer.run(['doctor', '--min-disk', '50'])
    await machines.host.inHost('docker', 'rm', '--force', 'other')
    expect({ code, output }).toEqual({
      code: 7,
      output: expect.stringContaining('a port that the edge needs is taken'),
    })
    expect(output).not.toContain('build')
    expect(checked.code).toBe(18)
    expect(checked.output).toMatch(/FAIL +host port 8000 +taken/)
  })

  test('a key for the repository', async () => {
    await machines.host.asUser('mv .ssh/id_ed25519 .ssh/elsewhere')
    const { code, output } = await deployer.up(commit, ...SMALL)
    await machines.host.asUser('mv .ssh/elsewhere .ssh/id_ed25519')
    expect({ code, output }).toEqual({ code: 9, output: expect.stringMatching(/Permission denied.*as a deploy key/s) })
  })

  test('the host key of the git server', async () => {
    await machines.host.asUser('mv .ssh/known_hosts .ssh/elsewhere')
    const { code, output } = await deployer.up(commit, ...SMALL)
    await machines.host.asUser('mv .ssh/elsewhere .ssh/known_hosts')
    expect({ code, output }).toEqual({
      code: 9,
      output: expect.stringMatching(/Host key verification failed.*known_hosts/s),
    })
  })

  test('a commit that was not pushed', async () => {
    const { code, output } = await deployer.up('0123456789abcdef0123456789abcdef01234567', ...SMALL)
    expect({ code, output }).toEqual({ code: 9, output: expect.stringContaining('Push it first') })
  })
})

test('several hosts: one after the other, and doctor has nothing to say against them', async () => {
  const [one, two] = machines.hosts
  const both = deployer.with({
    HOST: machines.hosts.map(({ address }) => address).join(','),
    HOST_FINGERPRINT: machines.hosts.map(({ fingerprint }) => fingerprint).join(','),
  })
  const { code, output } = await both.up(commit, ...SMALL)
  expect(code, output).toBe(0)
  for (const host of machines.hosts) expect(await answers(host)).toContain(commit.slice(0, 7))
  const checked = await both.run(['doctor', '--min-disk', '50'])
  expect(checked.code, checked.output).toBe(0)

  const bad = await app.version(['Dockerfile', 'USER node', 'RUN false\nUSER node'])
  const failed = await both.up(bad, ...SMALL)
  expect(failed.code).toBe(10)
  expect(failed.output).toContain(`left as they were: ${two?.address}`)
  expect((await both.run(['status'])).output).toContain(`${one?.address} serves`)
  for (const host of machines.hosts) expect(await answers(host)).toContain(commit.slice(0, 7))
})

test('a disk that fills up while the image is built: the old release serves, and nothing stays of the new one', async () => {
  const { host } = machines
  const filling = await app.version(['Dockerfile', 'USER node', 'RUN cat /dev/zero >/filled\nUSER node'])
  const { code, output } = await deployer.up(filling, ...SMALL)
  expect({ code, output }).toEqual({ code: 7, output: expect.stringContaining('the disk of the host is full') })
  expect(await answers(host)).toContain(commit.slice(0, 7))
  expect(await leftovers(host)).toEqual([])
  const next = await app.version()
  const after = await deployer.up(next, ...SMALL)
  expect(after.code, after.output).toBe(0)
  expect(await answers(host)).toContain(next.slice(0, 7))
})
