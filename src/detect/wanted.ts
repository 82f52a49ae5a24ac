import type { EntityType } from '../span.ts'
import { catalog, isByDefault } from './catalog.ts'
import { type AnyOf, anyOf } from './recognizers/any-of.ts'
import { recognizers } from './recognizers/index.ts'
import type { Recognizer } from './recognizers/recognizer.ts'

/** What is looked for in a text. */
export interface Wanted {
  /** The lowest score that counts, by type. */
  readonly thresholds: ReadonlyMap<EntityType, number>
  readonly recognizers: readonly Recognizer[]
  /** Where the recognizers that share the candidates of a text may find something; absent for a few. */
  readonly mayBegin: AnyOf | undefined
}

/**
 * A caller that names a type expects it in the text, so less speaks for it: check digits that one number in ten has by chance
 * count then without a word beside them.
 */
const NAMED_THRESHOLD = 0.35
const FEW_SHAPES = 20 // to put them together costs more than it saves
const MOST_KEPT = 100

const kept = new Map<string, Wanted>()

/** What is on by default in a language (ISO 639 code), or the types that a caller names. What was made once is kept. */
export function wanted(language: string, entities?: readonly EntityType[]): Wanted {
  const key = entities === undefined ? language : ` ${entities.join(' ')}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = wantedOf(language, entities && new Set(entities))
  kept.set(key, made)
  return made
}

function wantedOf(language: string, entities: ReadonlySet<EntityType> | undefined): Wanted {
  const infos = catalog.filter((info) => entities?.has(info.type) ?? isByDefault(info, language))
  const thresholds = new Map(
    infos.map(({ type, threshold }) => [type, entities ? Math.min(threshold, NAMED_THRESHOLD) : threshold]),
  )
  const chosen = recognizers.filter(({ type }) => thresholds.has(type))
  const shapes = chosen.flatMap((recognizer) => recognizer.shapes ?? [])
  return { thresholds, recognizers: chosen, mayBegin: shapes.length > FEW_SHAPES ? anyOf(shapes) : undefined }
}
