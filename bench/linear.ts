import { randomKey } from '../src/crypto/key-ring.ts'
import { readModels } from '../src/detect/ner/model-files.ts'
import { loadModels } from '../src/detect/ner/models.ts'
import { recognizers } from '../src/detect/recognizers/index.ts'
import { type EntitiesRequest, findEntities } from '../src/pipeline.ts'
import { printTable } from './table.ts'
import { ORDINARY_TEXT, repeatTo, WORST_TEXTS } from './texts.ts'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
const MIN_MS = 300 // a text is read again and again for so long, and the fastest time counts
const WARM_UP_MS = 2000

/** Time per megabyte at each size, of ordinary texts and of the worst; the same at all sizes when it is linear. */
export async function benchLinearTime(maxLength: number): Promise<void> {
  const sizes = SIZES.filter((size) => size <= maxLength)
  const models = await loadModels(await readModels())
  const keys = { hash: randomKey(), restore: [randomKey()], restoreTtlMs: 1000 }
  const rows: string[][] = []

  const measure = (finder: string, name: string, unit: string, read: (text: string) => void) => {
    bestMs(repeatTo(unit, 100_000), read, WARM_UP_MS) // else the shortest text pays for the compiler
    const perMegabyte = sizes.map((size) => bestMs(repeatTo(unit, size), read) / (size / 1e6))
    const ratio = Math.max(...perMegabyte) / Math.min(...perMegabyte)
    rows.push([finder, name, ...perMegabyte.map((ms) => ms.toFixed(ms < 10 ? 1 : 0)), ratio.toFixed(2)])
  }
  const whole = (language: 'en' | 'fr', entities?: string[]) => (text: string) => {
    const request: EntitiesRequest = {
      text,
      model_language: language,
      model_size: 'sm',
      offset_unit: 'code_point',
      entities,
    }
    drain(findEntities(request, { models, keys }))
  }

  measure('everything', 'ordinary, en', ORDINARY_TEXT.en, whole('en'))
  measure('everything', 'ordinary, fr', ORDINARY_TEXT.fr, whole('fr'))
  measure('everything', 'no blank', 'a', whole('en'))
  measure('everything', 'e-mail addresses', 'u1@example.org ', whole('en'))
  // those that are patterns alone read the text in one way, which "everything" shows
  for (const recognizer of recognizers.filter(({ patterns }) => patterns === undefined)) {
    const read = (text: string) => drain(recognizer.find(text, 'en'))
    measure(recognizer.type, 'ordinary, en', ORDINARY_TEXT.en, read)
    const worst = Object.values(WORST_TEXTS)
      .flat()
      .map((unit) => ({ unit, ms: bestMs(repeatTo(unit, 50_000), read, 1) }))
      .sort((a, b) => b.ms - a.ms)
    for (const { unit } of worst.slice(0, 2)) measure(recognizer.type, JSON.stringify(unit), unit, read)
  }
  console.log('\nMilliseconds per megabyte, by length of the text; last, the largest to the smallest\n')
  printTable(['finder', 'text', ...sizes.map((size) => `${size / 1000} kB`), 'ratio'], rows)
}

function bestMs(text: string, read: (text: string) => void, minMs = MIN_MS): number {
  let best = Number.POSITIVE_INFINITY
  for (const end = performance.now() + minMs; best === Number.POSITIVE_INFINITY || performance.now() < end; ) {
    const began = performance.now()
    read(text)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

function drain(work: Iterable<unknown>): void {
  for (const _ of work);
}
