import { lookup } from 'node:dns/promises'
import { connect as connectTcp, type Socket } from 'node:net'
import { StringDecoder } from 'node:string_decoder'
import ssh2, { Client, type ClientChannel, type ServerHostKeyAlgorithm } from 'ssh2'
import { Failure } from './failure.ts'
import { fingerprintOf, type Pin } from './host-key.ts'
import { Secret } from './secret.ts'
import { type Command, toShell } from './shell.ts'

export interface SshTarget {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly key: Secret
  /** Tried in turn, each in a connection of its own, until the host shows a key that one accepts. */
  readonly pins: readonly Pin[]
}

/** How a command ended. The exit code alone decides: programs report progress on stderr. */
export type ExecResult =
  | { readonly kind: 'done'; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'failed'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'killed' | 'disconnected'; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'timed-out'; readonly afterMs: number; readonly stdout: string; readonly stderr: string }

interface ExecOptions {
  readonly stdin?: string
  readonly timeoutMs: number
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (piece: string) => void
}

/** A command that runs on while others do. `write` feeds its standard input; `end` closes that. */
interface Running {
  readonly result: Promise<ExecResult>
  write(text: string): void
  end(): void
}

export interface Connection {
  /** Resolves to what happened and never rejects. */
  exec(command: Command, options: ExecOptions): Promise<ExecResult>
  open(command: Command, options: ExecOptions): Running
  close(): void
}

interface Times {
  readonly connectTimeoutMs: number
  readonly linkTimeoutMs: number
}

/**
 * Connects and logs in. Throws a `Failure` that says which stage failed: the name, TCP, the SSH protocol, the host's key
 * (refused before anything is sent to it that could serve to log in), the login.
 */
export async function connect(target: SshTarget, times: Times): Promise<Connection> {
  const { host, port } = target
  const { address } = await lookup(host).catch((error: NodeJS.ErrnoException) => {
    throw new Failure('dns', 'connect', `the name ${host} cannot be resolved (${error.code ?? 'unknown'})`)
  })
  const shown = new Set<string>()
  for (const pin of target.pins) {
    const socket = await openTcp(address, port, times.connectTimeoutMs)
    const outcome = await handshake(socket, target, pin, times)
    if (outcome instanceof Client) return connectionOf(outcome)
    if (outcome.shown !== undefined) shown.add(outcome.shown)
  }
  const which = shown.size === 0 ? 'no key of a type that is pinned' : `the key ${[...shown].join(' or ')}`
  throw new Failure('host-key', 'connect', `${host} shows ${which}, which is not the one that is pinned`)
}

function openTcp(address: string, port: number, timeoutMs: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const where = `${address} port ${port}`
  const socket = connectTcp({ host: address, port, noDelay: true })
  const timer = setTimeout(() => {
    socket.destroy()
    reject(new Failure('tcp-timeout', 'connect', `${where} does not answer within ${timeoutMs / 1000} s`))
  }, timeoutMs)
  socket.once('connect', () => {
    clearTimeout(timer)
    socket.removeAllListeners('error')
    resolve(socket)
  })
  socket.once('error', (error: NodeJS.ErrnoException) => {
    clearTimeout(timer)
    const code = error.code === 'ECONNREFUSED' ? 'tcp-refused' : 'tcp-timeout'
    reject(new Failure(code, 'connect', `${where} cannot be reached (${error.code ?? 'unknown'})`))
  })
  return promise
}

/** A logged-in client; or, when the host's key is none of the pinned ones, the fingerprint of the key it showed. */
function handshake(socket: Socket, target: SshTarget, pin: Pin, times: Times): Promise<Client | { shown?: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Client | { shown?: string }>()
  const client = new Client()
  const where = `${target.host} port ${target.port}`
  let verified = false
  let shown: string | undefined
  client.on('ready', () => resolve(client))
  client.on('error', (error: Error & { level?: string }) => {
    socket.destroy()
    if (shown !== undefined && !verified) resolve({ shown })
    else if (/no matching host key/i.test(error.message)) resolve({})
    else if (!verified)
      reject(new Failure('not-ssh', 'connect', `${where} does not speak SSH as expected (${error.message})`))
    else if (error.level === 'client-authentication') {
      reject(new Failure('key-refused', 'connect', `${target.host} does not let ${target.username} in with this key`))
    } else reject(new Failure('not-ssh', 'connect', `${where} broke off (${error.message})`))
  })
  client.on('close', () => reject(new Failure('not-ssh', 'connect', `${where} closed the connection`)))
  client.connect({
    sock: socket,
    username: target.username,
    privateKey: target.key.reveal(),
    readyTimeout: times.connectTimeoutMs,
    keepaliveInterval: Math.max(1000, times.linkTimeoutMs / 4),
    keepaliveCountMax: 3,
    algorithms: { serverHostKey: [...pin.algorithms] as ServerHostKeyAlgorithm[] },
    authHandler: ['publickey'],
    hostVerifier: (key: Buffer) => {
      shown = fingerprintOf(key)
      verified = pin.accepts(key)
      return verified
    },
  })
  return promise
}

function connectionOf(client: Client): Connection {
  // when the link breaks, streams may never say that they closed
  const broken = new Promise<void>((resolve) => client.once('close', resolve))
  client.on('error', () => {}) // 'close' follows
  const open = (command: Command, options: ExecOptions) => start(client, broken, command, options)
  return {
    open,
    exec(command, options) {
      const running = open(command, options)
      if (options.stdin !== undefined) running.write(options.stdin)
      running.end()
      return running.result
    },
    close: () => client.end(),
  }
}

function start(client: Client, broken: Promise<void>, command: Command, options: ExecOptions): Running {
  const { promise: result, resolve } = Promise.withResolvers<ExecResult>()
  let stdout = ''
  let stderr = ''
  let channel: ClientChannel | undefined
  const pending: (() => void)[] = []
  const withChannel = (use: (channel: ClientChannel) => void) => {
    if (channel) use(channel)
    else pending.push(() => channel && use(channel))
  }
  const timer = setTimeout(() => {
    resolve({ kind: 'timed-out', afterMs: options.timeoutMs, stdout, stderr })
    channel?.destroy()
  }, options.timeoutMs)
  const settle = (outcome: ExecResult) => {
    clearTimeout(timer)
    resolve(outcome)
  }
  broken.then(() => settle({ kind: 'disconnected', stdout, stderr }))
  try {
    client.exec(toShell(command), (error, opened) => {
      if (error) return settle({ kind: 'disconnected', stdout, stderr: error.message })
      channel = opened
      collect(opened, (piece) => {
        stdout += piece
        options.onOutput?.(piece)
      })
      collect(opened.stderr, (piece) => {
        stderr += piece
        options.onOutput?.(piece)
      })
      opened.on('error', () => {}) // 'close' follows
      opened.on('close', (code?: number | null) => {
        if (code === 0) settle({ kind: 'done', stdout, stderr })
        else if (code === null)
          settle({ kind: 'killed', stdout, stderr }) // by a signal
        else if (code === undefined)
          settle({ kind: 'disconnected', stdout, stderr }) // the link broke
        else settle({ kind: 'failed', code, stdout, stderr })
      })
      for (const act of pending) act()
    })
  } catch (error) {
    settle({ kind: 'disconnected', stdout, stderr: error instanceof Error ? error.message : '' })
  }
  return {
    result,
    write: (text) => withChannel((it) => it.write(text)),
    end: () => withChannel((it) => it.end()),
  }
}

/** A piece may end in the middle of a character. */
function collect(stream: NodeJS.ReadableStream, take: (piece: string) => void): void {
  const decoder = new StringDecoder('utf8')
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)))
}

/** What is wrong with a private key, or nothing. */
export function mistakeInKey(key: Secret): string | undefined {
  const parsed = ssh2.utils.parseKey(key.reveal())
  if (parsed instanceof Error) {
    return /passphrase|encrypted/i.test(parsed.message)
      ? 'it is protected by a passphrase (ssh-keygen -p -f FILE takes it off)'
      : 'it is no private key that can be read'
  }
  const first = Array.isArray(parsed) ? parsed[0] : parsed
  return first?.isPrivateKey() ? undefined : 'it is a public key'
}

/** A new ed25519 key pair, in OpenSSH's formats. */
export function newKeyPair(comment: string): { private: Secret; public: string } {
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519', { comment })
    const made = new Secret(pair.private)
    // ssh2 1.17 drops a leading zero of the public half, so that nothing can read one pair in 256.
    if (mistakeInKey(made) === undefined) return { private: made, public: pair.public }
  }
}
