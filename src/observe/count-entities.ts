import { catalog } from '../detect/catalog.ts'
import type { EntitiesAnswer } from '../pipeline.ts'
import type { AnalyzeResult } from '../presidio/analyze.ts'
import type { EntityType } from '../span.ts'
import type { Work } from '../work.ts'

/** How many entities an answer has, by type; `custom` for all types that a caller made up. */
export type EntityCounts = Readonly<Record<EntityType, number>>

const KNOWN: ReadonlySet<EntityType> = new Set(catalog.map(({ type }) => type))

/** Counts the entities in what `work` was answered with. Only routes that look for entities find any. */
export function countEntities(work: Work, answer: object): EntityCounts {
  const counts: Record<EntityType, number> = {}
  for (const type of typesIn(work, answer)) {
    const label = KNOWN.has(type) ? type : 'custom'
    counts[label] = (counts[label] ?? 0) + 1
  }
  return counts
}

function typesIn({ kind }: Work, answer: object): readonly EntityType[] {
  if (kind === 'entities') return (answer as EntitiesAnswer).entities.map(({ type }) => type)
  if (kind === 'analyze')
    return (answer as AnalyzeResult[] | AnalyzeResult[][]).flat().map((result) => result.entity_type)
  return []
}
