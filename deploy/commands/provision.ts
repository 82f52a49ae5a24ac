import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as commands from '../commands.ts'
import type { Config, Target } from '../config.ts'
import { Failure, type FailureCode } from '../failure.ts'
import { stepsOf, takeLock } from '../session.ts'
import { quote } from '../shell.ts'
import { type Connection, type ExecResult, newKeyPair } from '../ssh.ts'

/**
 * Makes a bare host ready and lets the runner's key in, which is made here if there is none. It logs in with KEY, which is
 * that of the person who set the host up. Ends with the lines that give GitHub its secrets.
 */
export async function provision(
  connection: Connection,
  target: Target,
  config: Config,
  print: (text: string) => void,
): Promise<void> {
  const { appDir, limits, by, runnerKey } = config
  const publicKey = runnerPublicKey(runnerKey, print)
  const run = `provision-${Date.now()}`
  const facts = { run, command: 'provision', by, at: new Date().toISOString() }
  const onWaiting = (other: { by: string }) => print(`waiting for ${other.by}`)
  const lock = await takeLock(connection, { appDir, run, owner: JSON.stringify(facts), limits, onWaiting })
  try {
    const limitS = limits['provision-timeout']
    const step = stepsOf(connection, appDir, run, limits['link-timeout'])
    const record = (more: object) =>
      step('record', commands.record(appDir, run, JSON.stringify({ ...facts, ...more })), limits['command-timeout'])
    const said = lines((line) => {
      if (!line.startsWith('deploy-key ')) print(line)
    })
    const result = await step('provision', commands.provision(appDir, publicKey), limitS, said)
    if (result.kind !== 'done') {
      const failure = failureOf(result, limitS)
      await record({ outcome: 'failed', phase: failure.phase, failure: failure.code })
      throw failure
    }
    const deployKey = /^deploy-key (.*)$/m.exec(result.stdout)?.[1] ?? ''
    print(nextSteps(target.host, deployKey, config))
    await record({ outcome: 'done' })
  } finally {
    await lock.release()
  }
}

/** Makes lines of the pieces as they come. */
function lines(take: (line: string) => void): (piece: string) => void {
  let begun = ''
  return (piece) => {
    const [next = '', ...whole] = `${begun}${piece}`.split('\n').reverse()
    for (const line of whole.reverse()) take(line)
    begun = next
  }
}

/** What the host said of it was shown as it came. */
function failureOf(result: Exclude<ExecResult, { kind: 'done' }>, limitS: number): Failure {
  const fail = (code: FailureCode, cause: string) => new Failure(code, 'provision', cause)
  if (result.kind === 'disconnected') return fail('disconnected', 'the link to the host broke')
  const code = result.kind === 'failed' ? result.code : 0
  if (code === 75) return fail('lock-timeout', 'a step of an earlier run does not end')
  if (code === 76) return fail('lock-lost', 'another run took the lock')
  if (code === 124 || code === 137 || result.kind === 'timed-out') {
    return fail('timed-out', `it took longer than ${limitS} s (--provision-timeout)`)
  }
  return fail('provision', 'the host could not be made ready')
}

function runnerPublicKey(file: string, print: (text: string) => void): string {
  if (!existsSync(file)) {
    const pair = newKeyPair('anonymization-api deploy')
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, pair.private.reveal(), { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
    writeFileSync(`${file}.pub`, `${pair.public}\n`)
    print(`made a key for the runner: ${file}`)
  }
  if (!existsSync(`${file}.pub`)) throw new Failure('config', 'provision', `${file}.pub, its public half, is missing`)
  const [type = '', blob = ''] = readFileSync(`${file}.pub`, 'utf8').trim().split(/\s+/)
  if (!/^[a-z0-9@.-]+$/.test(type) || !/^[A-Za-z0-9+/=]+$/.test(blob)) {
    throw new Failure('config', 'provision', `${file}.pub is not a public key in OpenSSH's format`)
  }
  return `${type} ${blob} anonymization-api-deploy`
}

function nextSteps(host: string, deployKey: string, { targets, username, port, runnerKey }: Config): string {
  const secret = (name: string, value: string) => `  gh secret set ${name} --env production ${value}`
  return `
${host} is ready.

If the repository is private, let the host read it: add this key as a deploy key, without write access
(https://docs.github.com/authentication/connecting-to-github-with-ssh/managing-deploy-keys), or
  gh repo deploy-key add - <<<${quote(deployKey)}

Give GitHub what the workflow needs:
${[
  secret('HOST', `--body ${quote(targets.map((target) => target.host).join())}`),
  secret('USERNAME', `--body ${quote(username)}`),
  secret('KEY', `< ${quote(runnerKey)}`),
  secret('HOST_FINGERPRINT', `--body ${quote(targets.map((target) => target.fingerprint).join() || 'SHA256:…')}`),
  ...(port === 22 ? [] : [secret('PORT', `--body ${port}`)]),
].join('\n')}
Then push to main.`
}
