import type { Recognizer } from '../src/detect/recognizers/recognizer.ts'
import { END, NOT_YET, Source } from '../src/detect/recognizers/source.ts'
import { wanted } from '../src/detect/wanted.ts'
import { LANGUAGES, type Language } from '../src/span.ts'
import { printTable } from './table.ts'
import { ORDINARY_TEXT, repeatTo } from './texts.ts'

const LENGTH = 1_000_000
const ROUNDS = 8

/** How fast all recognizers that are on by default read ordinary text, and what share of the time each one takes. */
export function benchIdentifiers(): void {
  for (const language of LANGUAGES) {
    const text = repeatTo(ORDINARY_TEXT[language], LENGTH)
    const { recognizers: chosen, mayBegin } = wanted(language)
    const ms = new Map(chosen.map((recognizer) => [recognizer, Number.POSITIVE_INFINITY]))
    let scanMs = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS; round++) {
      const source = new Source(text, mayBegin)
      scanMs = Math.min(
        scanMs,
        timed(() => readAll(source)),
      )
      for (const recognizer of chosen) {
        const time = timed(() => find(recognizer, text, language, source))
        ms.set(recognizer, Math.min(ms.get(recognizer) ?? time, time))
      }
    }
    const total = scanMs + ms.values().reduce((sum, time) => sum + time, 0)
    const share = (time: number) => `${((100 * time) / total).toFixed(1)} %`
    const rows = Array.from(ms, ([{ type }, time]) => [type, time.toFixed(1), share(time)]).sort(
      (a, b) => Number(b[1]) - Number(a[1]),
    )
    console.log(
      `\nIdentifiers, ordinary text, ${language}: ${chosen.length} recognizers, ${((LENGTH / 1e6 / total) * 1000).toFixed(1)} MB/s\n`,
    )
    printTable(['recognizer', 'ms/MB', 'share'], [['(words with figures)', scanMs.toFixed(1), share(scanMs)], ...rows])
  }
}

function readAll(source: Source): void {
  for (let index = 0; ; ) {
    const candidate = source.candidate(index)
    if (candidate === END) return
    if (candidate !== NOT_YET) index++
  }
}

function find(recognizer: Recognizer, text: string, language: Language, source: Source): void {
  for (const _ of recognizer.find(text, language, source));
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
