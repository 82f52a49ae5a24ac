import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as commands from '../commands.ts'
import type { Config, Target } from '../config.ts'
import { Failure } from '../failure.ts'
import { stepsOf, takeLock } from '../session.ts'
import { quote } from '../shell.ts'
import { type Connection, newKeyPair } from '../ssh.ts'

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
  const owner = JSON.stringify({ run, command: 'provision', by, at: new Date().toISOString() })
  const onWaiting = (other: { by: string }) => print(`waiting for ${other.by}`)
  const lock = await takeLock(connection, { appDir, run, owner, limits, onWaiting })
  try {
    const limitS = limits['provision-timeout']
    const step = stepsOf(connection, appDir, run, limits['link-timeout'])
    const result = await step('provision', commands.provision(appDir, publicKey), limitS, (piece) =>
      process.stdout.write(piece.replace(/^deploy-key .*\n/m, '')),
    )
    if (result.kind === 'disconnected') throw new Failure('disconnected', 'provision', 'the link to the host broke')
    if (result.kind !== 'done') throw new Failure('provision', 'provision', 'the host could not be made ready')
    const deployKey = /^deploy-key (.*)$/m.exec(result.stdout)?.[1] ?? ''
    print(nextSteps(target.host, deployKey, config))
    await step('record', commands.record(appDir, run, JSON.stringify({ ...JSON.parse(owner), outcome: 'done' })), 60)
  } finally {
    await lock.release()
  }
}

function runnerPublicKey(file: string, print: (text: string) => void): string {
  if (!existsSync(file)) {
    const pair = newKeyPair('anonymization-api deploy')
    mkdirSync(dirname(file), { recursive: true })
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
