import type { EntityType, Language, Span } from '../span.ts'
import { catalog } from './catalog.ts'
import { NAME_TYPES, type Ner } from './ner/ner.ts'
import { PHRASE_TYPES } from './phrases/phrase-types.ts'
import { findPhrases } from './phrases/phrases.ts'
import { recognizers } from './recognizers/index.ts'

export interface DetectOptions {
  readonly language: Language
  readonly ner: Ner
  /** The types to look for; those that are on by default when absent. */
  readonly entities?: readonly EntityType[] | undefined
  /** Lowest score that counts, for all types or by type with `DEFAULT` for the rest; each type's own when absent. */
  readonly scoreThreshold?: number | Readonly<Record<EntityType, number>> | undefined
}

/**
 * Every span that a finder gave and the caller wants; they may overlap. Gives way to other work whenever `yield` returns,
 * after a few milliseconds of its own at most; a promise it yields is to be waited for.
 */
export function* detect(text: string, options: DetectOptions): Generator<Promise<void> | undefined, Span[]> {
  const thresholds = wantedTypes(options)
  const finders: ReturnType<Ner['find']>[] = recognizers
    .filter(({ type }) => thresholds.has(type))
    .map((recognizer) => recognizer.find(text, options.language))
  const wanted = ({ type }: { type: EntityType }) => thresholds.has(type)
  if (PHRASE_TYPES.some(wanted)) finders.push(findPhrases(text, options.language, new Set(thresholds.keys())))
  if (NAME_TYPES.some(wanted)) finders.push(options.ner.find(text))

  const spans: Span[] = []
  for (const finder of finders) {
    for (const span of finder) {
      if (span instanceof Promise) {
        yield span
        continue
      }
      if (span !== undefined && span.score >= (thresholds.get(span.type) ?? Number.POSITIVE_INFINITY)) spans.push(span)
      yield
    }
  }
  return spans
}

/** The types to look for, each with the lowest score that counts. */
function wantedTypes({ entities, scoreThreshold }: DetectOptions): ReadonlyMap<EntityType, number> {
  const wanted = catalog.filter(({ type, byDefault }) => entities?.includes(type) ?? byDefault)
  return new Map(wanted.map(({ type, threshold }) => [type, chosenThreshold(type, scoreThreshold) ?? threshold]))
}

function chosenThreshold(type: EntityType, chosen: DetectOptions['scoreThreshold']): number | undefined {
  return typeof chosen === 'object' ? (chosen[type] ?? chosen['DEFAULT']) : chosen
}
