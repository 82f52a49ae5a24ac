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
const SIZE = 200_000 // UTF-16 units of each kind
const MOST_OVER_ALL = 5 // in 100,000 UTF-16 units
const MOST_IN_ONE_KIND = 15

describe.for(LANGUAGES)('in texts without identifiers, taken for %s', (language) => {
  const texts = textsWithoutIdentifiers(language)
  const found = new Map<string, ReadonlyMap<string, number>>()

  beforeAll(() => {
    for (const [kind, text] of texts) found.set(kind, countsByType(text, language))
  }, 60_000)

  test('few are found over all', () => {
    const rates = Array.from(found.values(), per100k)
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
    expect(mean, report(found)).toBeLessThanOrEqual(MOST_OVER_ALL)
  })

  test.for(Array.from(texts.keys()))('few are found in %s', (kind) => {
    expect(per100k(found.get(kind) ?? new Map()), report(found)).toBeLessThanOrEqual(MOST_IN_ONE_KIND)
  })

  test.for(Array.from(texts))('%s has its length, and every blank is filled in', ([, text]) => {
    expect(text.length).toBe(SIZE)
    expect(text.match(/[‹›]/g)).toBeNull()
  })
})

test('what identifies is counted, once where it is found in two ways', () => {
  const text = 'Call 06 12 34 56 78 or pay to FR76 3000 6000 0112 3456 7890 189 by 3 May 2024.'
  expect(Array.from(countsByType(text, 'fr'))).toEqual(
    expect.arrayContaining([
      ['IBAN_CODE', 1],
      ['PHONE_NUMBER', expect.any(Number)],
    ]),
  )
  expect(countsByType(text, 'fr').has('DATE_TIME')).toBe(false)
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
  return Array.from(counts.values()).reduce((sum, count) => sum + count, 0) / (SIZE / 100_000)
}

function report(found: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  return Array.from(found, ([kind, counts]) => {
    const most = Array.from(counts).toSorted(([, a], [, b]) => b - a)
    return `${kind}: ${most.map(([type, count]) => `${type} ${count}`).join(', ') || 'none'}`
  }).join('\n')
}
