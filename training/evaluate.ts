/**
 * npm run evaluate -- --data FILE … [--language en] [--size md] [--model FOLDER | --url http://127.0.0.1:8000/entities]
 *                     [--json] [--mistakes 20]
 *
 * How well names are found in labelled texts, by the models of this repository, those of another folder, or a service that
 * runs: see docs/quality.md. Without --data, the test texts of the corpus.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { printTable } from '../bench/table.ts'
import { readModels } from '../src/detect/ner/model-files.ts'
import { loadModels } from '../src/detect/ner/models.ts'
import { namesIn } from '../src/detect/ner/ner.ts'
import { TYPES } from '../src/detect/ner/tagger/labels.ts'
import { LANGUAGES, type Language, MODEL_SIZES, type ModelSize, type Span } from '../src/span.ts'
import { calibrationTable } from './calibration.ts'
import { type LabelledText, readCorpus, textFiles } from './corpus.ts'
import { type Mistake, score } from './score.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    language: { type: 'string' },
    size: { type: 'string', multiple: true },
    model: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
    mistakes: { type: 'string', default: '20' },
  },
})
type Find = (text: string, language: Language, size: ModelSize) => Promise<readonly Span[]>

const find: Find = values.url === undefined ? await inProcess() : overHttp(values.url)
const files = values.data ?? LANGUAGES.map((language) => `corpus/test/${language}`)
const sizes = (values.size ?? MODEL_SIZES) as ModelSize[]
const results = []
for (const file of files) {
  const texts = textFiles(file).flatMap((name) => readCorpus(name))
  for (const size of sizes) results.push(await evaluate(file, texts, size))
}
if (values.json === true)
  console.log(
    JSON.stringify(
      results.map(({ mistakes: _, ...result }) => result),
      null,
      2,
    ),
  )
else report()

async function inProcess(): Promise<Find> {
  const folder = values.model === undefined ? undefined : pathToFileURL(`${resolve(values.model)}/`)
  const models = await loadModels(await readModels(folder))
  return (text, language, size) => namesIn(models(language, size), text)
}

function overHttp(url: string): Find {
  return async (text, model_language, model_size) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, model_language, model_size, entities: TYPES, offset_unit: 'utf16' }),
    })
    if (!response.ok) throw new Error(`${url} answers ${response.status}`)
    return ((await response.json()) as { entities: Span[] }).entities
  }
}

async function evaluate(file: string, texts: readonly LabelledText[], size: ModelSize) {
  const pairs: { text: LabelledText; found: readonly Span[] }[] = []
  const language = (text: LabelledText) => (values.language ?? text.language) as Language
  for (const text of texts.slice(0, 20)) await find(text.text, language(text), size) // else the first pay for the compiler
  const began = performance.now()
  for (const text of texts) pairs.push({ text, found: await find(text.text, language(text), size) })
  const ms = performance.now() - began
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const { mistakes, judged, ...scores } = score(pairs)
  return {
    file,
    size,
    ...scores,
    calibration: calibrationTable(judged),
    megabytes_per_second: bytes / ms / 1000,
    mistakes,
  }
}

function percent(share: number | undefined): string {
  return (100 * (share ?? 0)).toFixed(1)
}

function report(): void {
  console.log(
    '\nExact F1 (relaxed F1), by type; leak: letters of names left readable; over-masked: other letters masked; in %\n',
  )
  printTable(
    ['texts', 'size', ...TYPES, 'all', 'leak', 'over-masked', 'MB/s'],
    results.map(({ file, size, exact, relaxed, leak, overMasked, megabytes_per_second }) => [
      file.replace(/^.*?([^/]+\/[^/]+)$/, '$1'),
      size,
      ...[...TYPES, 'all'].map((type) => `${percent(exact[type]?.f1)} (${percent(relaxed[type]?.f1)})`),
      percent(leak),
      percent(overMasked),
      megabytes_per_second.toFixed(2),
    ]),
  )
  for (const { file, size, calibration, mistakes } of results) {
    console.log(`\n${file}, ${size}: of the spans of a score, how many were right with the very edges\n`)
    printTable(
      ['score', 'spans', 'right'],
      calibration.map(({ score: mean, spans, right }) => [mean, String(spans), `${percent(right)} %`]),
    )
    const most = Number(values.mistakes)
    if (most === 0) continue
    console.log(`\n${file}, ${size}: the ${most} costliest mistakes, in letters\n`)
    printTable(
      ['mistake', 'type', 'letters', 'text'],
      costliest(mistakes, most).map(({ kind, type, cost, text, count }) => [
        kind,
        type,
        String(cost),
        `${text} ×${count}`,
      ]),
    )
  }
}

function costliest(mistakes: readonly Mistake[], most: number) {
  const sums = new Map<string, Mistake & { count: number }>()
  for (const mistake of mistakes) {
    const key = `${mistake.kind} ${mistake.type} ${mistake.text}`
    const sum = sums.get(key)
    sums.set(key, { ...mistake, cost: mistake.cost + (sum?.cost ?? 0), count: (sum?.count ?? 0) + 1 })
  }
  return Array.from(sums.values())
    .sort((a, b) => b.cost - a.cost)
    .slice(0, most)
}
