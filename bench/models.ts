import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { readModels } from '../src/detect/ner/model-files.ts'
import { loadModels } from '../src/detect/ner/models.ts'
import { type Ner, namesIn } from '../src/detect/ner/ner.ts'
import { LANGUAGES, MODEL_SIZES } from '../src/span.ts'
import { readCorpus } from '../training/corpus.ts'
import { printTable } from './table.ts'

const MIN_MS = 2000
const require = createRequire(import.meta.url)

interface Names {
  people(): { out(form: 'array'): string[] }
  places(): { out(form: 'array'): string[] }
  organizations(): { out(form: 'array'): string[] }
}
const PEERS: Readonly<Record<string, { name: string; read: (text: string) => Names }>> = {
  en: { name: 'compromise', read: require('compromise') },
  fr: { name: 'fr-compromise', read: require('fr-compromise') },
}

/** Megabytes a second on one core, of the test texts of the corpus, for each model and for compromise finding names. */
export async function benchModels(): Promise<void> {
  const began = performance.now()
  const models = await loadModels(await readModels())
  const loaded = performance.now() - began
  const rows: string[][] = []
  for (const language of LANGUAGES) {
    const texts = readCorpus(`corpus/test/${language}/users.txt`).map(({ text }) => text)
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const peer = PEERS[language] as (typeof PEERS)[string]
    const compromise = await fastest(async () => {
      for (const text of texts) {
        const document = peer.read(text)
        for (const view of [document.people(), document.places(), document.organizations()]) view.out('array')
      }
    })
    rows.push([language, peer.name, (bytes / compromise / 1000).toFixed(2), '1 : 1', ''])
    for (const size of MODEL_SIZES) {
      const ner = models(language, size)
      const ms = await fastest(async () => {
        for (const text of texts) await namesIn(ner, text)
      })
      const hundred = await hundredWords(ner, texts)
      rows.push([
        language,
        size,
        (bytes / ms / 1000).toFixed(2),
        `${(compromise / ms).toFixed(1)} : 1`,
        hundred.toFixed(2),
      ])
    }
  }
  console.log(
    `\nNames in the test texts of the corpus, on one core; all six models were loaded in ${loaded.toFixed(0)} ms\n`,
  )
  printTable(['language', 'finder', 'MB/s', 'ours : compromise', 'ms for 100 words'], rows)
}

/** The fastest of several runs, in milliseconds; the first ones pay for the compiler. */
async function fastest(run: () => Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (const end = performance.now() + MIN_MS; best === Number.POSITIVE_INFINITY || performance.now() < end; ) {
    const began = performance.now()
    await run()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** The median time for a text of 100 words, in milliseconds. */
async function hundredWords(ner: Ner, texts: readonly string[]): Promise<number> {
  const words = texts.join(' ').split(/\s+/)
  const times: number[] = []
  for (let at = 0; at + 100 <= Math.min(words.length, 6000); at += 100) {
    const text = words.slice(at, at + 100).join(' ')
    const began = performance.now()
    await namesIn(ner, text)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}
