import type { Span } from '../../span.ts'
import type { Ner } from './ner.ts'
import { Document } from './tagger/document.ts'
import { Vocabulary } from './tagger/form.ts'
import { TYPES } from './tagger/labels.ts'
import { type Name, nameAgain } from './tagger/name-again.ts'

/** What another finds, and those names again where they stand in other forms in the same text. */
export function wholeText(ner: Ner): Ner {
  const vocabulary = new Vocabulary<undefined>({}, () => undefined)
  return {
    *find(text) {
      const spans: Span[] = []
      for (const found of ner.find(text)) {
        if (found === undefined || found instanceof Promise) yield found
        else spans.push(found)
      }
      yield* spans
      if (spans.length === 0) return
      const document = yield* Document.read(text, vocabulary)
      const { start, end } = document.words
      const names = namesOf(document, spans)
      const known = new Set(names.map(({ first, type }) => `${first} ${type}`))
      for (const { first, end: after, type, likelihood } of nameAgain(document, names)) {
        if (known.has(`${first} ${type}`)) continue
        const span = { start: start[first] as number, end: end[after - 1] as number }
        yield { type: TYPES[type] as string, ...span, score: likelihood }
      }
    },
  }
}

/** The spans by their words, sorted; of two that overlap the one that begins first. */
function namesOf({ words: { count, start, end } }: Document<unknown>, spans: readonly Span[]): Name[] {
  const names: Name[] = []
  let word = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    while (word < count && (end[word] as number) <= span.start) word++
    const first = word
    let after = word
    while (after < count && (start[after] as number) < span.end) after++
    const type = (TYPES as readonly string[]).indexOf(span.type)
    if (after === first || first < (names.at(-1)?.end ?? 0)) continue
    names.push({ first, end: after, type, likelihood: span.score })
  }
  return names
}
