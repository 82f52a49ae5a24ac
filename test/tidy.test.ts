import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { FAILURES } from '../deploy/failure.ts'
import { LIMITS } from '../deploy/limits.ts'
import { ENTITIES_FILE, entitiesPage } from '../scripts/entities-page.ts'
import { parseConfig } from '../src/config.ts'
import { calibrationBoard, scoreboard } from '../training/scoreboard.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

const sourcesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
const files = sourcesOf('src')
const deployFiles = sourcesOf('deploy')

/** Of each folder of src: what it may import besides itself. Files of src itself that all may import come last. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['access', 'app', 'cache', 'observe', 'config', 'crypto', 'detect', 'log', 'http', 'workers', 'pipeline'],
  healthcheck: [],
  app: ['detect', 'http', 'observe', 'routes', 'problem'],
  cli: ['routes', 'http', 'batch', 'workers', 'detect', 'anonymize', 'pipeline', 'problem'],
  batch: ['json', 'problem'],
  routes: [
    'http',
    'batch',
    'cache',
    'detect',
    'anonymize',
    'presidio',
    'pipeline',
    'work',
    'problem',
    'span',
    'characters',
  ],
  http: ['observe', 'json', 'problem'],
  observe: ['detect', 'pipeline', 'presidio', 'work', 'span'],
  cache: ['work', 'anonymize', 'problem'],
  workers: ['observe', 'work', 'pipeline', 'detect', 'problem', 'span'],
  work: ['pipeline', 'restore', 'presidio', 'problem'],
  presidio: ['pipeline', 'detect', 'resolve', 'anonymize', 'describe', 'crypto', 'problem', 'span', 'characters'],
  pipeline: ['detect', 'resolve', 'anonymize', 'describe', 'restore', 'problem', 'span'],
  detect: ['span', 'characters'],
  resolve: ['span', 'characters'],
  anonymize: ['crypto', 'random', 'span', 'characters'],
  restore: ['crypto', 'span', 'characters'],
  describe: ['anonymize', 'detect', 'span', 'characters'],
  crypto: [],
  random: [],
  log: ['config', 'observe'],
  config: ['access', 'crypto'],
  access: [],
  json: ['problem'],
  problem: [],
  span: [],
  characters: [],
}

/** Packages that only one place may know of. */
const HOME_OF: Readonly<Record<string, RegExp>> = {
  compromise: /^src\/detect\/phrases\//,
  'fr-compromise': /^src\/detect\/phrases\//,
  'onnxruntime-node': /^src\/detect\/ner\/(?:transformer\/|models\.ts)/,
  '@huggingface/tokenizers': /^src\/detect\/ner\/transformer\//,
  'libphonenumber-js/max':
    /^src\/(?:detect\/recognizers\/(?:phone|za\/phone-numbers)|anonymize\/surrogates\/phone)\.ts$/,
  re2js: /^src\/(?:detect\/request|routes\/presidio)\//,
  tldts: /^src\/detect\/recognizers\/domain\.ts$/,
  'eld/extrasmall': /^src\/detect\/language\.ts$/,
  'lru-cache': /^src\/(?:cache|access)\//,
  'prom-client': /^src\/observe\/metrics\.ts$/,
  piscina: /^src\/workers\//,
  'csv-parse': /^src\/cli\/formats\/csv\.ts$/,
  pino: /^src\/log\.ts$/,
  '@hono/node-server': /^src\/main\.ts$/,
}

const layerOf = (file: string) => relative('src', file).split('/')[0]?.replace(/\.ts$/, '') ?? ''

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  return Array.from(source.matchAll(/\b(?:from|import|require)\s*\(?\s*'([^']+)'/g), (match) => match[1] ?? '')
}

describe('src', () => {
  test.for(files)('%s imports only what its layer may', (file) => {
    for (const path of importsOf(file)) {
      if (path.startsWith('.')) {
        const imported = relative(ROOT, resolve(ROOT, dirname(file), path))
        if (imported === 'package.json') continue
        expect([layerOf(file), ...(MAY_IMPORT[layerOf(file)] ?? [])], `${file} imports ${path}`).toContain(
          layerOf(imported),
        )
      } else {
        expect(file).toMatch(HOME_OF[path] ?? /./)
        if (/^hono|^@hono/.test(path)) expect(file).toMatch(/^src\/(?:app|main|config|routes\/|http\/)/)
      }
    }
  })
})

describe('deploy', () => {
  test.for(deployFiles)('%s imports nothing of the service, and ssh2 only where it is at home', (file) => {
    for (const path of importsOf(file)) {
      if (path.startsWith('.')) expect(relative(ROOT, resolve(ROOT, dirname(file), path))).toMatch(/^deploy\//)
      else if (path === 'ssh2') expect(file).toBe('deploy/ssh.ts')
      else expect(path).toMatch(/^node:|^zod$/)
    }
  })

  const manual = () => readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8')

  test('docs/deploy.md lists the limits as they are', () => {
    const rows = Array.from(manual().matchAll(/^\| `--([a-z-]+)` \| (\d+(?: \w+)?) \| (.*) \|$/gm), ([, ...row]) => row)
    expect(rows).toEqual(
      Object.entries(LIMITS).map(([name, { default: value, unit, what }]) => [name, `${value} ${unit}`.trim(), what]),
    )
  })

  test('docs/deploy.md lists the errors as they are', () => {
    const rows = Array.from(manual().matchAll(/^\| (\d+) \| `([a-z-]+)` \| .+ \| (.*) \|$/gm), ([, ...row]) => row)
    expect(rows).toEqual(Object.entries(FAILURES).map(([code, { exit, advice }]) => [String(exit), code, advice]))
  })
})

test.for([...files, ...deployFiles])('%s is one thing of at most 250 lines', (file) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length).toBeLessThanOrEqual(250)
})

test('docs/quality.md shows what the cards of the models say', () => {
  const cards = readdirSync(join(ROOT, 'models'))
    .filter((file) => /^[a-z]{2}-[a-z]{2}\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(ROOT, 'models', file), 'utf8')))
  expect(cards).toHaveLength(6)
  const page = readFileSync(join(ROOT, 'docs/quality.md'), 'utf8')
  expect(page).toContain(scoreboard(cards))
  expect(page).toContain(calibrationBoard(cards))
})

test('docs/entities.md lists the entity types as they are: else run `npm run docs`', () => {
  expect(readFileSync(ENTITIES_FILE, 'utf8')).toBe(entitiesPage())
})

const OF_THE_MACHINE: Readonly<Record<string, string>> = {
  WORKERS: 'as many as cores',
  WORKER_MEMORY_MB: 'seven tenths of the memory',
}

describe('README.md', () => {
  test('lists the variables with their defaults', () => {
    const rows = Array.from(README.matchAll(/^\| `([A-Z_]+)` \| ([\w ]+) \| (?!.*\| (?:yes|no) \|).*\|$/gm))
    expect(rows.map(([, name, value]) => [name, value])).toEqual(
      Object.entries(parseConfig({})).map(([name, value]) => [name, OF_THE_MACHINE[name] ?? (String(value) || 'none')]),
    )
  })

  test('names every script of package.json that people call', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    for (const script of Object.keys(scripts)) {
      expect(README).toMatch(new RegExp(`npm (?:run )?${script}\\b`))
    }
  })
})
