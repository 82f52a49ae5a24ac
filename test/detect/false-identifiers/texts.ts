import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'
import { filled } from './template.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const HERE = 'test/detect/false-identifiers'
const WANTED = 200_000 // UTF-16 units of each kind

/** What the texts of the corpus with an address or a telephone number have; those with a street address have its label. */
const IDENTIFIER = /<A>|@|\d{2}(?:[ .]\d\d){4}|\d{3}-\d{4}|\d{5} \d{3} \d{3}|\bBox \d|\bA[BC]N \d/

/** Files of this repository without examples of identifiers. */
const SOURCES = ['deploy', 'src/detect/ner', 'src/http', 'src/resolve', 'src/restore', 'src/workers', 'training']
const DOCUMENTS = [
  'docs/deploy.md',
  'docs/quality.md',
  'package.json',
  'docker-compose.yaml',
  '.github/workflows/main.yaml',
]

/** What prose is taken from in the corpus. */
const DOMAINS = { en: ['prose', 'reading', 'edited'], fr: ['recits', 'lectures', 'press'] }

/**
 * Kinds of text without any identifier, each by its name: 200,000 UTF-16 units of each, the same at each call. The prose is in
 * `language`, the others are in both.
 */
export function textsWithoutIdentifiers(language: Language): ReadonlyMap<string, string> {
  return new Map([
    ['prose', proseOf(language)],
    ['invoices, orders and receipts', madeOf('trade')],
    ['logs', madeOf('logs')],
    ['source code', joined([madeOf('code', 80_000), filesOfRepository()])],
    ['tables, science and sports', madeOf('tables')],
  ])
}

/** Our own paragraphs, filled in twice, and texts of the corpus. */
function proseOf(language: Language): string {
  const random = randomFrom('false identifiers', language)
  const templates = textsOf(`${HERE}/prose.${language}.txt`)
  const own = [...templates, ...templates].map((template) => filled(template, random))
  const labelled = DOMAINS[language].flatMap((domain) => textsOf(`corpus/${language}/${domain}.txt`))
  const read = labelled.filter((text) => !IDENTIFIER.test(text)).map((text) => text.replace(/<\/?[PLO]>/g, ''))
  return joined([...own, ...read])
}

/** The templates of a file, filled in again and again until they are `wanted` UTF-16 units. */
function madeOf(kind: string, wanted = WANTED): string {
  const random = randomFrom('false identifiers', kind)
  const templates = textsOf(`${HERE}/${kind}.txt`)
  const texts: string[] = []
  for (let length = 0; length < wanted; length += texts.at(-1)?.length ?? 0) {
    texts.push(filled(templates[texts.length % templates.length] ?? '', random))
  }
  return joined(texts)
}

function filesOfRepository(): string {
  const sources = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .toSorted()
      .map((file) => join(folder, file)),
  )
  const lock = fileText('package-lock.json').slice(0, 30_000) // all alike
  return [lock, ...[...DOCUMENTS, ...sources].map(fileText)].join('\n')
}

function textsOf(path: string): string[] {
  return fileText(path).split(/^%%%\n/m)
}

function fileText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function joined(texts: readonly string[]): string {
  return texts.join('\n').slice(0, WANTED)
}
