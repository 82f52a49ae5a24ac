import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { App, answers, Deployer } from './deployer.ts'
import { attachMachines, type Machines } from './machines.ts'

/** Everything that could mean something to a shell, to compose or to sed. */
const VALUE = `it's "a" $HOME \${X} \`id\` \\ / & # = ; | * ~ é '; touch /tmp/x #`

let machines: Machines
let app: App
let deployer: Deployer
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  await deployer.ensureServing(app)
})
afterAll(async () => {
  await deployer.run(['env', 'unset', 'API_TEST'])
  app.remove()
})

const inService = async () => {
  const container = `anonymization-api-${await answers(machines.host)}-anonymization-api-1`
  return machines.host.inHost('docker', 'exec', container, 'node', '-p', 'process.env.API_TEST')
}

test('a setting reaches the service as it is, and is shown nowhere on its way', async () => {
  const watch = { seen: '', going: true }
  const watching = (async () => {
    while (watch.going) {
      watch.seen += await machines.host.inHost('ps', '-ww', '-e', '-o', 'args')
      await sleep(20)
    }
  })()
  const set = await deployer.run(['env', 'set', 'API_TEST'], `${VALUE}\n`)
  const { code, output } = await deployer.up(await app.version(), '--verbose')
  watch.going = false
  await watching
  expect([set.code, code], set.output + output).toEqual([0, 0])
  expect(await inService()).toBe(VALUE)
  const [line] = deployer.env['KEY']?.split('\n').slice(1) ?? []
  for (const shown of [watch.seen, set.output, output, (await deployer.run(['history', '--json'])).output]) {
    expect(shown).not.toContain('touch /tmp/x')
    expect(shown).not.toContain(line)
  }
  expect(watch.seen).toContain('sshd') // the watch saw something
  expect(await machines.host.asUser('ls /tmp')).not.toMatch(/^x$/m)
})

test('it is in a file that only the user may read, and in no image', async () => {
  expect(await machines.host.asUser('stat --format "%a %U" anonymization-api anonymization-api/env')).toBe(
    '700 ubuntu\n600 ubuntu',
  )
  const image = `anonymization-api:${await answers(machines.host)}`
  expect(await machines.host.inHost('docker', 'history', '--no-trunc', image)).not.toContain('touch')
  expect(await machines.host.inHost('docker', 'image', 'inspect', image)).not.toContain('API_TEST')
})

test('a second value takes the place of the first; env list gives names; unset takes it away', async () => {
  expect((await deployer.run(['env', 'set', 'API_TEST'], 'second')).code).toBe(0)
  const list = await deployer.run(['env', 'list'])
  expect(list.output).toContain('API_TEST')
  expect(list.output).not.toContain('second')
  expect(await machines.host.asUser('grep -c API_TEST anonymization-api/env')).toBe('1')
  expect((await deployer.run(['env', 'unset', 'API_TEST'])).code).toBe(0)
  expect((await deployer.run(['env', 'list'])).output).not.toContain('API_TEST')
})

test.for([
  ['two lines', ['env', 'set', 'API_TEST'], 'a\nb'],
  ['what no env file can hold', ['env', 'set', 'API_TEST'], 'pwned\\'],
  ['a domain that is none', ['env', 'set', 'DOMAIN'], 'a { respond pwned }'],
] as const)('refuses %s', async ([, args, value]) => {
  const { code, output } = await deployer.run(args, value)
  expect(code).toBe(2)
  expect(output).not.toContain('pwned')
})

test('a folder name full of shell is a folder name, and the service of another folder is left alone', async () => {
  const before = await answers(machines.host)
  const attacked = deployer.with({ APP_DIR: "x'; touch /tmp/x #" })
  const { code, output } = await attacked.up(await app.version())
  expect(code, output).toBe(7)
  expect(output).toContain('the service runs from /home/ubuntu/anonymization-api')
  expect(await answers(machines.host)).toBe(before)
  expect(await machines.host.asUser('ls /tmp')).not.toMatch(/^x$/m)
  await machines.host.asUser(`rm -r "x'; touch /tmp/x #"`)
})

test('status, logs and history speak of what serves', async () => {
  const serving = await answers(machines.host)
  const shown = await deployer.run(['status'])
  expect(shown.output).toContain(`serves ${serving}`)
  expect(shown.output).toMatch(/health +Up .*\(healthy\)/)
  expect((await deployer.run(['logs'])).output).toContain('"msg":"ready"')
  expect((await deployer.run(['logs', '--release', '20200101-000000-0123abc'])).code).toBe(14)
  const { child, result } = deployer.start(['logs', '--follow', '--lines', '1'])
  await sleep(1500)
  child.kill('SIGINT')
  expect((await result).code).toBe(0)
})

test('a dry run prints every command and changes nothing', async () => {
  const before = await machines.host.asUser(
    'find anonymization-api -newermt "1 second ago"; cat anonymization-api/history.jsonl | wc -l',
  )
  for (const command of [
    ['up'],
    ['rollback'],
    ['status'],
    ['logs'],
    ['history'],
    ['doctor'],
    ['provision'],
    ['env', 'set', 'X'],
  ]) {
    const { code, output } = await deployer
      .with({ COMMIT: 'a'.repeat(40) })
      .run([...command, '--dry-run'], 'secret value')
    expect(code, output).toBe(0)
    expect(output).toContain('bash -c "$(cat deploy/host/')
    expect(output).not.toContain('PRIVATE')
    expect(output).not.toContain('secret value')
  }
  expect(
    await machines.host.asUser(
      'find anonymization-api -newermt "1 second ago"; cat anonymization-api/history.jsonl | wc -l',
    ),
  ).toBe(before)
})
