import type { EntityType, Language, ModelSize } from '../../span.ts'
import type { Findings } from '../finder.ts'

/** Finds entities by what it knows of a language: names above all. Loaded once in each worker. */
export interface Ner {
  find(text: string): Findings
}

/** A `Ner` as callers choose it: what `GET /models` shows, and how to load it. */
export interface Model {
  readonly language: Language
  readonly size: ModelSize
  readonly name: string
  readonly version: string
  readonly license: string
  readonly description: string
  /** Rejects, naming what is missing or damaged. */
  load(): Promise<Ner>
}

/**
 * What the models find. A word marked in vain costs less than a name left readable, so that whatever the models of today
 * give counts, unless the caller asks for more.
 */
export const NER_TYPES: readonly {
  readonly type: EntityType
  readonly description: string
  readonly example: string
  readonly threshold: number
  readonly byDefault: boolean
}[] = [
  {
    type: 'PERSON',
    description: 'Name of a person, without title.',
    example: 'John Smith',
    threshold: 0.1,
    byDefault: true,
  },
  {
    type: 'LOCATION',
    description: 'Country, region, town or other named place.',
    example: 'Paris',
    threshold: 0.1,
    byDefault: true,
  },
  {
    type: 'ORGANIZATION',
    description: 'Company, institution or other named group of people.',
    example: 'Acme Corp',
    threshold: 0.1,
    byDefault: true,
  },
  {
    type: 'DATE_TIME',
    description: 'Date or time, in figures or in words.',
    example: '5 January 2021',
    threshold: 0.1,
    byDefault: true,
  },
  {
    type: 'MONEY',
    description: 'Amount of money, in figures or in words.',
    example: '$3,000',
    threshold: 0.1,
    byDefault: false,
  },
]
