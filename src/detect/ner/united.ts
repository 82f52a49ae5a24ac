import type { Ner } from './ner.ts'

/** What any of several finds; where they overlap, the caller resolves it. */
export function united(ners: readonly Ner[]): Ner {
  return {
    *find(text) {
      for (const ner of ners) yield* ner.find(text)
    },
  }
}
