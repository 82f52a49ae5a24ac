import type { EntityType } from '../../../span.ts'
import type { Container } from '../tagger/container.ts'
import type { HashTable } from '../tagger/tables.ts'
import type { Label, TransformerModel } from './transformer.ts'
import { WordPieces } from './word-pieces.ts'

/** What goes with our transformer: its vocabulary and name lists, and how a tagger takes its advice. */
export interface PiecesHeader {
  readonly kind: 'pieces'
  readonly vocabulary: readonly string[]
  readonly labels: readonly string[]
  readonly mark: string
  readonly lists: number
  readonly heads: number
  /** What its word counts beside the tagger's own. */
  readonly share: number
  /** As in `TaggerModel`, of both together. */
  readonly bias: number
  readonly calibration: readonly (readonly number[])[]
}

export function transformerOf({ header, arrays }: Container<PiecesHeader>): TransformerModel {
  const table = (bits: number, name: string): HashTable => ({
    bits,
    prints: arrays[`${name}Prints`] as Uint16Array,
    values: arrays[`${name}Values`] as Uint16Array,
  })
  const { vocabulary, labels, mark } = header
  const encoder = new WordPieces(vocabulary, table(header.lists, 'list'), table(header.heads, 'head'), mark)
  return { encoder, labels: labelsOf(labels) }
}

const TYPE_NAMES: Readonly<Record<string, EntityType>> = Object.fromEntries(
  Object.entries({
    PERSON: 'PER PERS PERSON PERSONNE NAME PEOPLE FIRSTNAME SURNAME FIRST_NAME LAST_NAME',
    LOCATION: 'LOC LOCATION GPE FAC FACILITY PLACE CITY COUNTRY REGION STATE GEO LIEU',
    ORGANIZATION: 'ORG ORGANIZATION ORGANISATION COMPANY CORPORATION GROUP INSTITUTION',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type])),
)

/** Labels as models name them, in the order of their numbers: `O`, `B-PER`, `I-LOC`, `S-ORG`, `PERSON`. */
export function labelsOf(names: readonly string[]): readonly Label[] {
  const marksFirst = new Set(
    names.flatMap((name) => {
      const parts = /^[BSU][-_](.+)$/i.exec(name)
      return parts === null ? [] : [parts[1] as string]
    }),
  )
  return names.map((name) => {
    const [, place = '', kind = ''] = /^(?:([BIESLUM])[-_])?(.+)$/i.exec(name) ?? []
    return {
      type: TYPE_NAMES[kind.toUpperCase()],
      first: /^[BSU]$/i.test(place),
      inner: /^[IELM]$/i.test(place) && marksFirst.has(kind),
    }
  })
}
