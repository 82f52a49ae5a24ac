import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ModelCard } from '../src/detect/ner/model-files.ts'
import type { Ner } from '../src/detect/ner/ner.ts'
import { TYPES } from '../src/detect/ner/tagger/labels.ts'
import { calibrationTable } from './calibration.ts'
import { type LabelledSet, percent, scoreSets } from './choose.ts'
import { readCorpus, textFiles } from './corpus.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A file of a model, to be written. */
export interface ModelFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Writes the files of a model and its card, with what it was measured to find. `besides`: files of another that it uses. */
export async function writeModel(
  folder: string,
  files: readonly ModelFile[],
  ner: Ner,
  sets: readonly LabelledSet[],
  card: Pick<ModelCard, 'language' | 'size' | 'name' | 'version' | 'description' | 'training_data'>,
  besides: readonly ModelFile[] = [],
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  const results = await scoreSets(ner, sets)
  const test = results.find((result) => result.name === `corpus/test/${card.language}`)
  const whole: ModelCard = {
    ...card,
    license: 'MIT',
    entities: TYPES,
    calibration: calibrationTable(test?.judged ?? []).map(({ score, spans, right }) => ({
      score: Number(score),
      spans,
      right: percent(right),
    })),
    date: new Date().toISOString().slice(0, 10),
    command: commandLine(process.argv),
    size_on_disk: [...files, ...besides].reduce((sum, { bytes }) => sum + bytes.length, 0),
    quality: results.map(({ name, exact, leak, overMasked }) => ({
      set: name,
      f1: percent(exact['all']?.f1),
      leak: percent(leak),
      over_masked: percent(overMasked),
    })),
    files: files.map(({ name, bytes }) => ({ name, sha256: createHash('sha256').update(bytes).digest('hex') })),
  }
  const name = `${card.language}-${card.size}`
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(whole, null, 2)}\n`)
  console.error(`${name}: ${files.map((file) => `${file.name} ${file.bytes.length} bytes`).join(', ')}`)
}

/** What was run; of files from elsewhere only the names. */
function commandLine([, script, ...options]: readonly string[]): string {
  const shown = (path: string) => {
    const inside = relative(ROOT, resolve(path))
    if (!isAbsolute(path) && !inside.startsWith('..')) return path
    return inside.startsWith('..') ? `DATA/${basename(path)}` : inside
  }
  return ['node', ...[script as string, ...options].map((word) => (word.includes('/') ? shown(word) : word))].join(' ')
}

/** Where texts come from, by the names of their files. */
export function sourcesOf(files: readonly string[]): ModelCard['training_data'] {
  const sources = JSON.parse(readFileSync(new URL('sources.json', import.meta.url), 'utf8'))
  return Array.from(new Set(files.map((file) => sources[setName(file)] ?? sources.corpus)))
}

/** The texts of files and folders; those of the test texts of a language are one set. */
export function setsOf(paths: readonly string[]): LabelledSet[] {
  const files = paths.flatMap(textFiles)
  const names = Array.from(new Set(files.map(setName)))
  return names.map((name) => ({
    name,
    texts: files.filter((file) => setName(file) === name).flatMap((file) => readCorpus(file)),
  }))
}

function setName(file: string): string {
  const [, language] = /corpus[/\\]test[/\\]([a-z]+)[/\\]/.exec(file) ?? []
  return language === undefined ? basename(file).replace(/\.(?:jsonl|txt).*/, '') : `corpus/test/${language}`
}
