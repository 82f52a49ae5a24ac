import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server as TcpServer } from 'node:net'
import ssh2, { type Connection as ServerSide } from 'ssh2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../deploy/failure.ts'
import { fingerprintOf, pinsOfFingerprint } from '../../deploy/host-key.ts'
import { Secret } from '../../deploy/secret.ts'
import { type Connection, connect, mistakeInKey, newKeyPair, type SshTarget } from '../../deploy/ssh.ts'

const USER_KEY = newKeyPair('test')
const hostKey = (type: 'ed25519' | 'ecdsa' | 'rsa') =>
  type === 'ed25519'
    ? newKeyPair('host').private.reveal() // of ssh2's own, one in 500 cannot be read
    : type === 'ecdsa'
      ? ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 }).private
      : generateKeyPairSync('rsa', { modulusLength: 2048 })
          .privateKey.export({ type: 'pkcs1', format: 'pem' })
          .toString()
const HOST_KEYS = { ed25519: hostKey('ed25519'), ecdsa: hostKey('ecdsa'), rsa: hostKey('rsa') }

function fingerprint(privateKey: string): string {
  const parsed = ssh2.utils.parseKey(privateKey)
  if (parsed instanceof Error || Array.isArray(parsed)) throw new Error('no key')
  return fingerprintOf(parsed.getPublicSSH())
}

/** Commands that the server below knows; the others end with 127. */
let authentications = 0
const clients = new Set<ServerSide>()
const server = new ssh2.Server({ hostKeys: Object.values(HOST_KEYS) }, (client) => {
  clients.add(client)
  client.on('error', () => {}).on('close', () => clients.delete(client))
  client.on('authentication', (context) => {
    authentications++
    const allowed = ssh2.utils.parseKey(USER_KEY.public)
    const same =
      context.method === 'publickey' && !(allowed instanceof Error) && context.key.data.equals(allowed.getPublicSSH())
    if (same && context.username === 'ubuntu') context.accept()
    else context.reject(['publickey'])
  })
  client.on('session', (accept) => {
    accept().on('exec', (acceptExec, _reject, { command }) => {
      const stream = acceptExec()
      if (command === 'hello') stream.write('out')
      if (command === 'hello') stream.stderr.write('err')
      if (command === 'split') {
        const bytes = Buffer.from('é')
        stream.write(bytes.subarray(0, 1))
        setTimeout(() => stream.write(bytes.subarray(1)) && stream.exit(0) === undefined && stream.end(), 50)
      } else if (command === 'cat') {
        stream.pipe(stream, { end: false })
        stream.on('end', () => stream.exit(0) === undefined && stream.end())
      } else if (command === 'signal') {
        stream.exit('KILL', false, '')
        stream.end()
      } else if (command === 'drop') client.end()
      else if (command !== 'hang') {
        stream.exit(command === 'hello' ? 0 : command === 'three' ? 3 : 127)
        stream.end()
      }
    })
  })
})

let port = 0
const servers: (TcpServer | typeof server)[] = [server]
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as { port: number }).port
})
afterAll(() => {
  for (const client of clients) client.end()
  for (const one of servers) one.close()
})

const TIMES = { connectTimeoutMs: 3000, linkTimeoutMs: 8000 }
const target = (more: Partial<SshTarget> = {}): SshTarget => ({
  host: '127.0.0.1',
  port,
  username: 'ubuntu',
  key: USER_KEY.private,
  pins: pinsOfFingerprint(fingerprint(HOST_KEYS.ed25519)),
  ...more,
})
const failureOf = (attempt: Promise<unknown>) => attempt.then(() => undefined).catch((error) => error)

async function listen(onConnection: (write: (text: string) => void) => void): Promise<number> {
  const other = createServer((socket) => {
    socket.on('error', () => {})
    onConnection((text) => socket.end(text))
  }).listen(0, '127.0.0.1')
  servers.push(other)
  await once(other, 'listening')
  return (other.address() as { port: number }).port
}

describe('connect', () => {
  test.for(['ed25519', 'ecdsa', 'rsa'] as const)(
    'logs in to a host pinned by the fingerprint of its %s key',
    async (type) => {
      const connection = await connect(target({ pins: pinsOfFingerprint(fingerprint(HOST_KEYS[type])) }), TIMES)
      connection.close()
    },
  )

  test('refuses another host key before it authenticates, and says which it saw', async () => {
    const before = authentications
    const failure = await failureOf(connect(target({ pins: pinsOfFingerprint(`SHA256:${'A'.repeat(43)}`) }), TIMES))
    expect(failure).toMatchObject({ code: 'host-key', phase: 'connect' })
    expect(failure.message).toContain(fingerprint(HOST_KEYS.ed25519))
    expect(authentications).toBe(before)
  })

  test.for([
    ['dns', 'a name that is not there', () => target({ host: 'host.invalid' })],
    ['tcp-refused', 'a port where nothing listens', async () => target({ port: 1 })],
    ['key-refused', 'a key the host does not know', () => target({ key: newKeyPair('other').private })],
    ['key-refused', 'a user the host does not know', () => target({ username: 'nobody' })],
    [
      'not-ssh',
      'a web server',
      async () => target({ port: await listen((write) => write('HTTP/1.1 400 Bad Request\r\n\r\n')) }),
    ],
    ['not-ssh', 'a server that hangs up', async () => target({ port: await listen((write) => write('')) })],
    ['not-ssh', 'a server that says nothing', async () => target({ port: await listen(() => {}) })],
  ] as const)('%s: %s', async ([code, , where]) => {
    const failure = await failureOf(connect(await where(), TIMES))
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code, phase: 'connect' })
    expect(failure.message).not.toContain('PRIVATE')
  })
})

describe('exec', () => {
  let connection: Connection
  beforeAll(async () => {
    connection = await connect(target(), TIMES)
  })
  const exec = (name: string, timeoutMs = 5000) => connection.exec([name], { timeoutMs })

  test.for([
    ['hello', { kind: 'done', stdout: 'out', stderr: 'err' }],
    ['three', { kind: 'failed', code: 3 }],
    ['unknown', { kind: 'failed', code: 127 }],
    ['signal', { kind: 'killed' }],
    ['split', { kind: 'done', stdout: 'é' }],
  ] as const)('%s', async ([name, expected]) => {
    expect(await exec(name)).toMatchObject(expected)
  })

  test('hands standard input over', async () => {
    expect(await connection.exec(['cat'], { timeoutMs: 5000, stdin: 'été' })).toMatchObject({
      kind: 'done',
      stdout: 'été',
    })
  })

  test('ends what takes too long', async () => {
    expect(await exec('hang', 100)).toMatchObject({ kind: 'timed-out', afterMs: 100 })
  })

  test('a link that breaks ends everything that runs, and everything after', async () => {
    const hanging = exec('hang')
    expect(await exec('drop')).toMatchObject({ kind: 'disconnected' })
    expect(await hanging).toMatchObject({ kind: 'disconnected' })
    expect(await exec('hello')).toMatchObject({ kind: 'disconnected' })
  })
})

test.for([
  ['what is no key', 'no key', /cannot|no private key/],
  ['a public key', USER_KEY.public, /public/],
  ['a private key', USER_KEY.private.reveal(), undefined],
] as const)('mistakeInKey: %s', ([, key, mistake]) => {
  const found = mistakeInKey(new Secret(key))
  if (mistake) expect(found).toMatch(mistake)
  else expect(found).toBeUndefined()
})

test('newKeyPair: every pair can be read', () => {
  const unreadable = Array.from({ length: 1500 }, () => newKeyPair('many'))
    .flatMap((pair) => [mistakeInKey(pair.private), mistakeInKey(new Secret(pair.public))])
    .filter((mistake) => mistake !== undefined && !mistake.includes('public'))
  expect(unreadable).toEqual([])
})
