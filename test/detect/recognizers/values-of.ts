import type { Recognizer } from '../../../src/detect/recognizers/recognizer.ts'
import type { Language } from '../../../src/span.ts'

/** What a caller without wishes is shown of one recognizer: slices that reach its threshold, none inside another. */
export function valuesOf(recognizer: Recognizer, text: string, language: Language = 'en'): string[] {
  const spans = Array.from(recognizer.find(text, language))
    .filter((span) => span !== undefined)
    .filter(({ score }) => score >= recognizer.threshold)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let covered = 0
  const outermost = spans.filter(({ end }) => {
    const isInside = end <= covered
    covered = Math.max(covered, end)
    return !isInside
  })
  return outermost.map(({ start, end }) => text.slice(start, end))
}
