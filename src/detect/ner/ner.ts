import type { Span } from '../../span.ts'
import type { EntityTypeInfo } from '../catalog.ts'

/** Finds names by what it learnt of a language. */
export interface Ner {
  /** As `Findings`; also promises, after which it is to be asked for the next only when they are fulfilled. */
  find(text: string): Iterable<Span | Promise<void> | undefined>
}

/** All names of a text, when nothing else is to be done meanwhile. */
export async function namesIn(ner: Ner, text: string): Promise<Span[]> {
  const spans: Span[] = []
  for (const found of ner.find(text)) {
    if (found instanceof Promise) await found
    else if (found !== undefined) spans.push(found)
  }
  return spans
}

/**
 * What the models find. Their scores are calibrated, and what they give is chosen so that little is missed: a word marked in
 * vain costs less than a name left readable. Hence whatever they give counts, unless the caller asks for more.
 */
export const NAME_TYPES: readonly EntityTypeInfo[] = [
  {
    type: 'PERSON',
    description: 'Name of a person, without title.',
    example: 'John Smith',
    threshold: 0.01,
    byDefault: true,
  },
  {
    type: 'LOCATION',
    description: 'Country, region, town or other named place.',
    example: 'Paris',
    threshold: 0.01,
    byDefault: true,
  },
  {
    type: 'ORGANIZATION',
    description: 'Company, institution or other named group of people.',
    example: 'Acme Corp',
    threshold: 0.01,
    byDefault: true,
  },
]
