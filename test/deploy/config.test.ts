import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ssh2 from 'ssh2'
import { describe, expect, test } from 'vitest'
import { type Config, ConfigError, parseConfig } from '../../deploy/config.ts'
import { LIMITS } from '../../deploy/limits.ts'
import { newKeyPair } from '../../deploy/ssh.ts'

const pair = newKeyPair('test')
const [KEY, PUBLIC] = [pair.private.reveal(), pair.public]
const FINGERPRINT = `SHA256:${'A'.repeat(43)}`
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const ENV = {
  HOST: '192.0.2.7',
  USERNAME: 'ubuntu',
  KEY,
  HOST_FINGERPRINT: FINGERPRINT,
  REPOSITORY: 'https://example.org/team/app.git',
  COMMIT,
}
const defaults = {
  repository: () => 'git@example.org:team/local.git',
  commit: () => 'f'.repeat(40),
  by: () => 'ada@laptop',
}

const parse = (argv: string[] = [], env: NodeJS.ProcessEnv = ENV) => parseConfig(argv, env, defaults) as Config
function mistakes(argv: string[], env: NodeJS.ProcessEnv): readonly string[] {
  try {
    parse(argv, env)
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
  return []
}

describe('what is given', () => {
  test('without a command it is up, with the defaults of every limit', () => {
    const config = parse()
    expect(config).toMatchObject({
      command: 'up',
      port: 22,
      appDir: 'anonymization-api',
      commit: COMMIT,
      by: 'ada@laptop',
    })
    for (const [name, { default: value }] of Object.entries(LIMITS)) {
      expect(config.limits[name as keyof typeof LIMITS]).toBe(value)
    }
  })

  test('every limit is an option', () => {
    for (const name of Object.keys(LIMITS)) {
      expect(parse([`--${name}`, '7']).limits[name as keyof typeof LIMITS]).toBe(7)
    }
  })

  test('repository, commit and name come from GitHub Actions, else from git', () => {
    const { REPOSITORY: _, COMMIT: __, ...rest } = ENV
    const github = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'team/app',
      GITHUB_SHA: COMMIT,
      GITHUB_ACTOR: 'ada',
    }
    expect(parse([], { ...rest, ...github })).toMatchObject({
      repository: 'https://github.com/team/app',
      commit: COMMIT,
      by: 'ada',
    })
    expect(parse([], rest)).toMatchObject({ repository: 'git@example.org:team/local.git', commit: 'f'.repeat(40) })
  })

  test('an unset secret of a workflow is an empty string, and means the default', () => {
    expect(parse([], { ...ENV, PORT: '', APP_DIR: '', DOMAIN: '' })).toMatchObject({
      port: 22,
      appDir: 'anonymization-api',
    })
  })

  test('several hosts, each with a fingerprint of its own', () => {
    const other = `SHA256:${'B'.repeat(43)}`
    const { targets } = parse([], {
      ...ENV,
      HOST: '192.0.2.7, api.example.org',
      HOST_FINGERPRINT: `${FINGERPRINT},${other}`,
    })
    expect(targets.map(({ host, fingerprint }) => [host, fingerprint])).toEqual([
      ['192.0.2.7', FINGERPRINT],
      ['api.example.org', other],
    ])
  })

  test.for([
    ['as it is', KEY],
    ['with the line ends of Windows', KEY.replaceAll('\n', '\r\n')],
    ['without its last line end', KEY.trim()],
  ])('a key %s', ([, key]) => {
    expect(
      parse([], { ...ENV, KEY: key })
        .key.reveal()
        .trim(),
    ).toBe(KEY.trim())
  })

  test('a key in a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'key')
    writeFileSync(file, KEY, { mode: 0o600 })
    expect(
      parse([], { ...ENV, KEY: file })
        .key.reveal()
        .trim(),
    ).toBe(KEY.trim())
  })
})

describe('what is wrong is listed all at once, without repeating a value', () => {
  test('everything', () => {
    const found = mistakes(['up', '--keep', 'x', '--drain=-1'], {
      HOST: 'a b',
      PORT: '70000',
      DOMAIN: 'nodots',
      APP_DIR: '-x',
    })
    expect(found.map((mistake) => mistake.split(' ')[0])).toEqual([
      'HOST',
      'PORT',
      'USERNAME',
      'KEY',
      'APP_DIR',
      'DOMAIN',
      '--drain',
      '--keep',
    ])
  })

  test.for([
    ['HOST', "'; touch /tmp/x #"],
    ['PORT', '22; id'],
    ['USERNAME', "'; touch /tmp/x #"],
    ['USERNAME', '-oProxyCommand=id'],
    ['KEY', 'nothing like a key'],
    ['KEY', PUBLIC],
    ['HOST_FINGERPRINT', 'MD5:aa:bb'],
    ['HOST_FINGERPRINT', `${FINGERPRINT},${FINGERPRINT}`],
    ['HOST_FINGERPRINT', ''],
    ['REPOSITORY', '--upload-pack=touch /tmp/x'],
    ['REPOSITORY', 'ext::sh -c id'],
    ['REPOSITORY', 'https://ada:token@example.org/app.git'],
    ['COMMIT', 'main'],
    ['COMMIT', COMMIT.slice(1)],
    ['COMMIT', COMMIT.toUpperCase()],
    ['APP_DIR', '/'],
    ['APP_DIR', '../elsewhere'],
    ['APP_DIR', 'a\nb'],
    ['DOMAIN', 'https://example.org'],
    ['DOMAIN', 'a.example.org { respond pwned }'],
  ] as const)('%s: %j', ([name, value]) => {
    const found = mistakes([], { ...ENV, [name]: value })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(name)
    if (value !== '') expect(found[0]).not.toContain(value)
  })

  test('a key with a passphrase says how to take it off', () => {
    const pair = ssh2.utils.generateKeyPairSync('ed25519', { passphrase: 'secret', cipher: 'aes256-ctr', rounds: 4 })
    expect(mistakes([], { ...ENV, KEY: pair.private })[0]).toMatch(/passphrase.*ssh-keygen -p/)
  })

  test.for([
    [['deploy'], 'the command must be one of'],
    [['up', 'now'], 'up takes no argument'],
    [['rollback', 'x; id'], 'the release must be an id'],
    [['rollback', '--release', '../x'], 'the release must be an id'],
    [['env', 'set', 'A-B'], 'env must be followed by'],
    [['env'], 'env must be followed by'],
    [['up', '--force'], "Unknown option '--force'"],
    [['logs', '--lines', 'x'], '--lines must be a whole number'],
  ] as const)('%j', ([argv, expected]) => {
    expect(mistakes([...argv], ENV)).toEqual([expect.stringContaining(expected)])
  })
})

test('the key is in no printed form of the configuration', () => {
  const config = parse()
  expect(JSON.stringify(config)).not.toContain('PRIVATE KEY')
  expect(`${config.key}`).toBe('[secret]')
})
