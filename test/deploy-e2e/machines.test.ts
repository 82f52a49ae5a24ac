import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDelay } from './delay.ts'
import { startLoad } from './load.ts'
import { attachMachines, type Host, type Machines, startMachines } from './machines.ts'

const run = promisify(execFile)
const tmp = mkdtempSync(join(tmpdir(), 'machines-test-'))
afterAll(() => rmSync(tmp, { recursive: true }))

/** Machines beside those of the other tests, which are left as they are. */
const BESIDE = { dir: join(tmp, 'machines'), net: '10.89.0' }

/** Logs in as anybody would, and trusts no host but the one whose key is given. */
async function ssh(host: Host, command: string, keyFile = host.keyFile, knownHosts = host.knownHosts): Promise<string> {
  const file = join(tmp, 'known_hosts')
  writeFileSync(file, `${knownHosts}\n`)
  const options = [`UserKnownHostsFile=${file}`, 'StrictHostKeyChecking=yes', 'IdentitiesOnly=yes', 'ConnectTimeout=3']
  const args = ['-F', 'none', '-i', keyFile, ...options.flatMap((option) => ['-o', option])]
  return (await run('ssh', [...args, `${host.username}@${host.address}`, command])).stdout.trim()
}

describe('a host and a git server', () => {
  let machines: Machines
  let host: Host
  beforeAll(async () => {
    machines = await startMachines(BESIDE)
    host = machines.host
  })
  afterAll(() => machines?.stop())

  test('the user logs in with the key, and may do everything', async () => {
    expect(await ssh(host, 'whoami; sudo whoami')).toBe('ubuntu\nroot')
  })

  test('no other key is let in, and another host is noticed', async () => {
    const stranger = join(tmp, 'stranger')
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', stranger])
    await expect(ssh(host, 'true', stranger)).rejects.toThrow('Permission denied (publickey)')
    const { hostKeys } = host
    expect(await ssh(host, 'echo in', host.keyFile, `${host.address} ${hostKeys.rsa}`)).toBe('in')
    const other = readFileSync(`${stranger}.pub`, 'utf8')
    await expect(ssh(host, 'true', host.keyFile, `${host.address} ${other}`)).rejects.toThrow('verification failed')
  })

  test('the fingerprints are those that the host shows', async () => {
    const shown = await host.inHost('sh', '-c', 'cat /etc/ssh/ssh_host_*_key.pub | ssh-keygen -lf -')
    for (const type of ['ed25519', 'ecdsa', 'rsa'] as const) expect(shown).toContain(` ${host.fingerprints[type]} `)
    expect(host.fingerprint).toBe(host.fingerprints.ed25519)
  })

  test('Docker runs what the project is built on', async () => {
    expect(await ssh(host, 'docker run --rm node:24-bookworm-slim node -p 6*7')).toBe('42')
    expect(await ssh(host, 'docker run --rm caddy:2-alpine caddy version')).toMatch(/^v?2\./)
    expect(await ssh(host, 'docker compose version && docker buildx version')).toMatch(/compose.*buildx/is)
    await expect(ssh(host, 'docker run --rm --cap-drop ALL caddy:2-alpine caddy version')).rejects.toThrow(
      'not permitted',
    )
  })

  test('the repository is read by those who may', async () => {
    const work = join(tmp, 'work')
    await run('git', ['init', '-q', '-b', 'main', work])
    const commit = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '--allow-empty', '-m']
    await run('git', ['-C', work, ...commit, 'first'])
    const first = await machines.push(work)
    const read = `git ls-remote ${machines.repository} main`
    await expect(host.asUser(read)).rejects.toThrow('Host key verification failed')
    await host.allowRepository()
    expect(await host.asUser(read)).toMatch(first)
    await host.asUser(`git clone -q ${machines.repository} app`)
    await expect(host.asUser('git -C app push -q origin HEAD:other')).rejects.toThrow()

    await run('git', ['-C', work, ...commit, 'another first', '--amend'])
    await expect(machines.push(work)).rejects.toThrow('non-fast-forward')
    const other = await machines.push(work, 'main', { force: true })
    expect(other).not.toBe(first)
    expect(await host.asUser(read)).toMatch(other)

    await host.asUser('rm .ssh/id_ed25519; ssh-keygen -q -t ed25519 -N "" -f .ssh/id_ed25519')
    await expect(host.asUser(read)).rejects.toThrow('Permission denied')
    await machines.addDeployKey(await host.asUser('cat .ssh/id_ed25519.pub'))
    expect(await host.asUser(read)).toMatch(other)
  })

  test('who calls a host that is cut off waits in vain', async () => {
    await host.cutLink()
    await expect(ssh(host, 'true')).rejects.toThrow('timed out')
    expect(await host.asUser('whoami')).toBe('ubuntu') // it runs, all the same
    await host.mendLink()
    expect(await ssh(host, 'whoami')).toBe('ubuntu')
  })

  test('the power goes and comes back; another process finds the same machines', async () => {
    const image = 'caddy:2-alpine'
    await host.asUser(
      `touch kept; docker run -d --name kept --restart always ${image}; docker run -d --name lost ${image}`,
    )
    await host.powerLoss()
    await expect(host.inHost('true')).rejects.toThrow('does not run')
    await expect(attachMachines(BESIDE)).rejects.toThrow('does not run')
    await expect(ssh(host, 'true')).rejects.toThrow('timed out')
    expect(await host.boot()).toBeLessThan(60_000)
    expect(await ssh(host, 'ls kept; docker ps --format "{{.Names}}"')).toBe('kept\nkept')
    expect((await attachMachines(BESIDE)).host.fingerprint).toBe(host.fingerprint)
  })

  test('a reboot is one that programs can notice', async () => {
    const bootId = () => host.inHost('cat', '/proc/sys/kernel/random/boot_id')
    const before = await bootId()
    await host.reboot()
    expect(await bootId()).not.toBe(before)
    expect(await host.inHost('systemctl', 'is-system-running', '--wait')).toBe('running')
  })
})

test('two fresh hosts have nothing, and a disk for Docker that can be filled', async () => {
  const machines = await startMachines({ ...BESIDE, fresh: true, hosts: 2, diskMb: 64 })
  try {
    for (const host of machines.hosts) {
      expect(await ssh(host, 'for x in docker git curl iptables; do command -v $x; done; sudo hostname')).toBe(
        host.name,
      )
      await expect(host.inHost('dd', 'if=/dev/zero', 'of=/var/lib/docker/fill', 'bs=1M')).rejects.toThrow(
        'No space left',
      )
    }
    expect(machines.host.fingerprint).not.toBe(machines.second.fingerprint)
  } finally {
    await machines.stop()
  }
})

async function serve(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { server, port: (server.address() as AddressInfo).port, close }
}

describe('load', () => {
  test('counts every way in which a server can fail', async () => {
    let number = 0
    const { port, close } = await serve((_, response) => {
      const which = number++ % 10
      if (which === 1) response.writeHead(503).end()
      else if (which === 3) response.end('something else')
      else if (which === 5) response.destroy()
      else if (which === 7) response.writeHead(200, { 'content-length': 100 }).end('good', () => response.destroy())
      else if (which !== 9) response.end('good') // else there is never an answer
    })
    const load = await startLoad(`http://127.0.0.1:${port}/`, {
      rate: 100,
      expect: 'good',
      mode: 'close',
      timeoutMs: 300,
    })
    await sleep(2000)
    const { total, failed, kinds, p50, firstFailMs } = await load.stop()
    close()
    expect(total).toBeGreaterThan(150)
    expect(total).toBeLessThan(300)
    expect(failed / total).toBeCloseTo(0.5, 1)
    expect(Object.keys(kinds).sort()).toEqual(['ECONNRESET', 'body-ECONNRESET', 'status-503', 'timeout', 'wrong-body'])
    expect(p50).toBeLessThan(100)
    expect(firstFailMs).toBeLessThan(500)
  })

  test.for(['mixed', 'keepalive', 'close'] as const)('%s: a good server has no failures', async (mode) => {
    const sockets = new Set()
    const { server, port, close } = await serve((_, response) => response.end('good'))
    server.on('connection', (socket) => sockets.add(socket))
    const load = await startLoad(`http://127.0.0.1:${port}/`, { mode, clients: 5 })
    await sleep(500)
    const { total, failed } = await load.stop()
    close()
    expect(failed).toBe(0)
    if (mode === 'keepalive') expect(sockets.size).toBe(5)
    if (mode === 'mixed') expect(sockets.size).toBe(5 + Math.floor(total / 2))
    if (mode === 'close') expect(sockets.size).toBe(total)
  })

  test('shows how long a server did not answer', async () => {
    const { port, close } = await serve((_, response) => {
      if (performance.now() > until - 500 && performance.now() < until) response.destroy()
      else response.end('good')
    })
    const until = performance.now() + 1500
    const load = await startLoad(`http://127.0.0.1:${port}/`)
    await sleep(2500)
    const { longestGapMs, failed } = await load.stop()
    close()
    expect(failed).toBeGreaterThan(50)
    expect(longestGapMs).toBeGreaterThan(450)
    expect(longestGapMs).toBeLessThan(1000)
  })

  test.for(['http://192.0.2.1/', 'http://10.200.0.2/', 'http://example.org/'])('leaves %s alone', async (url) => {
    await expect(startLoad(url)).rejects.toThrow('left alone')
  })
})

test('a delay is as long as it says, and passes on how a connection ends', async () => {
  const { port, close } = await serve((request, response) => {
    if (request.url === '/reset') request.socket.resetAndDestroy()
    else response.end('good')
  })
  const delay = await startDelay('127.0.0.1', port, 100)
  const get = (path: string) => fetch(`http://127.0.0.1:${delay.port}${path}`)
  const start = performance.now()
  expect(await (await get('/')).text()).toBe('good')
  expect(performance.now() - start).toBeGreaterThan(199)
  expect(performance.now() - start).toBeLessThan(600)
  await expect(get('/reset')).rejects.toHaveProperty('cause.code', 'ECONNRESET')
  await delay.stop()
  await expect(get('/')).rejects.toHaveProperty('cause.code', 'ECONNREFUSED')
  close()
})
