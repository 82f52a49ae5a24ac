import { connect as connectTcp } from 'node:net'
import * as commands from '../commands.ts'
import type { Config, Target } from '../config.ts'
import { FAILURES, Failure, type FailureCode } from '../failure.ts'
import { type HostFacts, parseFacts, requirementsOf } from '../host-facts.ts'
import { ask } from '../session.ts'
import { type Connection, connect } from '../ssh.ts'

type Print = (text: string) => void

/** Checks all that a deploy needs, from where it is called; each line is ok or says what to do. */
export async function doctor(target: Target, config: Config, print: Print): Promise<void> {
  const { port, username, key, limits } = config
  const { host } = target
  let unmet = 0
  const line = (ok: boolean, name: string, found: string, advice = '') => {
    if (!ok) unmet++
    print(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(15)} ${found}${ok || !advice ? '' : `\n      ${advice}`}`)
  }
  print(host)
  const times = { connectTimeoutMs: limits['connect-timeout'] * 1000, linkTimeoutMs: limits['link-timeout'] * 1000 }
  const stages: readonly (readonly [string, readonly FailureCode[]])[] = [
    ['DNS', ['dns']],
    ['TCP', ['tcp-refused', 'tcp-timeout']],
    ['SSH', ['not-ssh']],
    ['host key', ['host-key']],
    ['login', ['key-refused']],
  ]
  let connection: Connection
  try {
    connection = await connect({ host, port, username, key, pins: target.pins }, times)
    for (const [stage] of stages) line(true, stage, stage === 'login' ? `as ${username}` : '')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    for (const [stage, codes] of stages) {
      const here = codes.includes(error.code)
      line(!here, stage, here ? error.message : '', error.advice)
      if (here) break
    }
    throw new Failure('unready', 'doctor', 'the host cannot be reached')
  }
  try {
    const holders = await onHost(connection, config, line)
    for (const [at, holder] of holders) await fromHere(host, at, holder, times.connectTimeoutMs, line)
  } finally {
    connection.close()
  }
  if (unmet > 0) throw new Failure('unready', 'doctor', `${unmet} of the checks failed`)
}

type Line = (ok: boolean, name: string, found: string, advice?: string) => void

/** Who holds each port on the host: the edge, something else, or nobody. */
async function onHost(connection: Connection, config: Config, line: Line): Promise<Map<number, string>> {
  const { appDir, limits, repository } = config
  const facts = parseFacts(await ask(connection, 'doctor', commands.check(appDir), limits))
  for (const { name, ok, found, code } of requirementsOf(facts)) line(ok, name, found, FAILURES[code].advice)
  room(facts, config, line)
  const there = await connection.exec(['test', '-d', appDir], { timeoutMs: limits['command-timeout'] * 1000 })
  const ports = [8000, 80, 443]
  const reach = parseFacts(
    await ask(
      connection,
      'doctor',
      commands.reach(there.kind === 'done' ? appDir : '.', repository, Math.ceil(limits['command-timeout'] / 3), ports),
      limits,
    ),
  )
  const readable = reach.values.get('repository')
  if (readable !== undefined) line(readable === 'ok', 'repository', readable, FAILURES.repository.advice)
  const https = Boolean(config.domain || reach.values.get('domain'))
  const holders = new Map(
    ports.filter((port) => port === 8000 || https).map((port) => [port, reach.values.get(`port_${port}`) ?? '']),
  )
  for (const [port, holder] of holders) {
    line(
      holder !== 'taken',
      `host port ${port}`,
      holder === 'edge' ? 'held by the edge' : holder,
      FAILURES['port-taken'].advice,
    )
  }
  return holders
}

async function fromHere(host: string, port: number, holder: string, timeoutMs: number, line: Line): Promise<void> {
  const state = await answers(host, port, timeoutMs)
  const found = { open: 'answers', closed: 'is let through, nothing listens', silent: 'is not let through' }[state]
  const ok = state === 'open' || (state === 'closed' && holder === 'free')
  line(ok, `port ${port}`, `${found}, seen from here`, `Does the security group let port ${port} in from here?`)
}

function room({ values }: HostFacts, { limits }: Config, line: Line): void {
  const number = (name: string) => Number(values.get(name) ?? 0)
  const disk = Math.min(number('disk_mb'), number('docker_disk_mb') || Number.POSITIVE_INFINITY)
  const memory = number('memory_free_mb') + number('swap_free_mb')
  line(disk >= limits['min-disk'], 'disk', `${disk} MB free`, FAILURES['disk-full'].advice)
  line(memory >= limits['min-memory'], 'memory', `${memory} MB free, swap included`, FAILURES['memory-short'].advice)
  const offS = Math.abs(number('time') - Date.now() / 1000)
  const advice = 'Let systemd-timesyncd or chrony keep the time: certificates and logs depend on it.'
  line(offS < 60, 'clock', offS < 60 ? 'agrees with the one here' : `${Math.round(offS)} s off the one here`, advice)
}

/** Refused is an answer of the host; silence is a security group that drops what it does not let in. */
function answers(host: string, port: number, timeoutMs: number): Promise<'open' | 'closed' | 'silent'> {
  return new Promise((resolve) => {
    const socket = connectTcp({ host, port, timeout: timeoutMs })
    const done = (result: 'open' | 'closed' | 'silent') => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => done('open')).once('timeout', () => done('silent'))
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED' ? 'closed' : 'silent'))
  })
}
