import type { EntityType } from '../span.ts'
import { NAME_TYPES } from './ner/ner.ts'
import { PHRASE_TYPES } from './phrases/phrase-types.ts'
import { recognizers } from './recognizers/index.ts'

/** What there is to know about a type of entity before a text is looked at. */
export interface EntityTypeInfo {
  readonly type: EntityType
  readonly description: string
  readonly example: string
  /** The lowest score that counts when the caller names no threshold, 0 to 1. */
  readonly threshold: number
  /** Whether the type is looked for when the caller names none. */
  readonly byDefault: boolean
  /** ISO 639 codes of the languages in whose texts it is looked for by default; in all when absent. */
  readonly languages?: readonly string[]
}

const finders: readonly EntityTypeInfo[] = [...NAME_TYPES, ...PHRASE_TYPES, ...recognizers]

/** Every type of entity this service finds, those of the models first. One that two finders give is there once. */
export const catalog: readonly EntityTypeInfo[] = Array.from(
  Map.groupBy(finders, ({ type }) => type).values(),
  ([first]) => first as EntityTypeInfo,
)

/** Whether a type is looked for in a text of this language when the caller names none. */
export function isByDefault({ byDefault, languages }: EntityTypeInfo, language: string): boolean {
  return byDefault && languages?.includes(language) !== false
}
