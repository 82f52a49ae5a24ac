import { type Container, type NumberArray, pack } from './container.ts'
import { clustersOf, type HashTable, listsOf } from './tables.ts'
import type { TaggerModel } from './tagger.ts'
import type { Weights } from './weights.ts'

/** What is known of words, apart from any text: name lists and clusters. */
export interface WordKnowledge {
  readonly lists: HashTable
  readonly clusters: HashTable
  /** Of each cluster of the finest kind. */
  readonly medium: Uint16Array
  readonly coarse: Uint16Array
}

export function packWords({ lists, clusters, medium, coarse }: WordKnowledge): Uint8Array {
  return pack(
    { kind: 'words', lists: lists.bits, clusters: clusters.bits },
    {
      listPrints: lists.prints,
      listValues: Uint8Array.from(lists.values),
      clusterPrints: clusters.prints,
      clusterValues: clusters.values,
      medium,
      coarse,
    },
  )
}

export interface WordsHeader {
  readonly kind: 'words'
  readonly lists: number
  readonly clusters: number
}

export function wordsOf({ header, arrays }: Container<WordsHeader>): Pick<TaggerModel, 'lists' | 'clusters'> {
  const table = (bits: number, name: string): HashTable => ({
    bits,
    prints: arrays[`${name}Prints`] as Uint16Array,
    values: arrays[`${name}Values`] as Uint16Array,
  })
  return {
    lists: listsOf(table(header.lists, 'list')),
    clusters: clustersOf(
      table(header.clusters, 'cluster'),
      arrays['medium'] as Uint16Array,
      arrays['coarse'] as Uint16Array,
    ),
  }
}

export interface TaggerHeader {
  readonly kind: 'tagger'
  readonly bits: number
  readonly scale: number
  readonly bias: number
  readonly calibration: readonly (readonly number[])[]
}

export function packTagger(model: Omit<TaggerModel, 'lists' | 'clusters'>): Uint8Array {
  const { weights, scale, transitions, bias, calibration } = model
  const header: TaggerHeader = { kind: 'tagger', bits: weights.bits, scale, bias, calibration }
  return pack(header, { prints: weights.prints, rows: weights.rows, transitions } satisfies Record<string, NumberArray>)
}

export function taggerOf({ header, arrays }: Container<TaggerHeader>): Omit<TaggerModel, 'lists' | 'clusters'> {
  const { bits, scale, bias, calibration } = header
  const weights: Weights = { bits, prints: arrays['prints'] as Uint16Array, rows: arrays['rows'] as Int8Array }
  return { weights, scale, transitions: arrays['transitions'] as Float32Array, bias, calibration }
}
