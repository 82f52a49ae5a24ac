import { beforeAll, describe, expect, test } from 'vitest'
import { type Candidate, detect } from '../../src/detect/detect.ts'
import { LANGUAGES, type Language } from '../../src/span.ts'
import { textsWithoutIdentifiers } from './false-identifiers/texts.ts'

/** What the texts hold: names, places, dates, amounts and addresses of the net. */
const MAY_BE_REAL = new Set(
  'PERSON LOCATION ORGANIZATION DATE_TIME URL EMAIL_ADDRESS IP_ADDRESS MONEY PERCENTAGE QUANTITY AGE UUID NRP'.split(
    ' ',
  ),
)
const MOST_OVER_ALL = 5 // in 100,000 UTF-16 units
const MOST_IN_ONE_KIND = 15

const texts = textsWithoutIdentifiers()

test('there are 200,000 UTF-16 units of each kind, with every blank filled in', () => {
  for (const [kind, text] of texts) {
    expect(text.length, kind).toBe(200_000)
    expect(text.match(/[‹›]/g), kind).toBeNull()
  }
})

describe.for(LANGUAGES)('in texts without identifiers, taken for %s', (language) => {
  const found = new Map<string, Map<string, number>>()

  beforeAll(() => {
    for (const [kind, text] of texts) found.set(kind, countsByType(text, language))
  })

  test('few are found over all', () => {
    const rates = Array.from(found.values(), per100k)
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
    expect(mean, report(found)).toBeLessThanOrEqual(MOST_OVER_ALL)
  })

  test.for(Array.from(texts.keys()))('few are found in %s', (kind) => {
    expect(per100k(found.get(kind) ?? new Map()), report(found)).toBeLessThanOrEqual(MOST_IN_ONE_KIND)
  })
})

/** How many of each type a caller without wishes is given; of those that overlap, the first. */
function countsByType(text: string, language: Language): Map<string, number> {
  const steps = detect(text, { language })
  let step = steps.next()
  while (!step.done) step = steps.next()
  const counts = new Map<string, number>()
  const ends = new Map<string, number>()
  for (const { type, start, end } of sorted(step.value.spans)) {
    if (MAY_BE_REAL.has(type) || start < (ends.get(type) ?? 0)) continue
    ends.set(type, end)
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}

function sorted(spans: readonly Candidate[]): Candidate[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function per100k(counts: ReadonlyMap<string, number>): number {
  return Array.from(counts.values()).reduce((sum, count) => sum + count, 0) / 2
}

function report(found: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  return Array.from(found, ([kind, counts]) => {
    const most = Array.from(counts).toSorted(([, a], [, b]) => b - a)
    return `${kind}: ${most.map(([type, count]) => `${type} ${count}`).join(', ') || 'none'}`
  }).join('\n')
}
