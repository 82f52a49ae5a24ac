import type { Finding } from '../../finder.ts'
import { endOf, matchFrom, type Recognizer } from '../recognizer.ts'
import { BUILDINGS } from './buildings.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { placeAfter } from './place.ts'
import type { Shape } from './shape.ts'
import { endOfUnits, startOfUnits } from './units.ts'

// People write to the other country too, so both are looked for in every text.
const SHAPES: readonly Shape[] = [...ENGLISH, ...FRENCH, ...BUILDINGS]
const FOUR_FIGURES = 0.1 // what a place that may be none adds

export const streetAddress: Recognizer = {
  type: 'STREET_ADDRESS',
  description:
    'Postal address of the English- and French-speaking countries: number and street, or post office box, with the flat, postcode and town around it.',
  example: '12 Albion Street, Leeds LS1 6HQ',
  threshold: 0.5,
  byDefault: true,
  *find(text, language) {
    for (const shape of SHAPES) {
      let match = matchFrom(shape.pattern, text, 0)
      while (match !== null) {
        const found = addressAt(text, language, shape, match)
        yield found
        match = matchFrom(shape.pattern, text, found?.end ?? match.index + lengthOfFirstWord(match[0]))
      }
    }
  },
}

/** The line that `match` is, and what stands before and after it. */
function addressAt(text: string, language: string, shape: Shape, match: RegExpExecArray): Finding | undefined {
  const begin = match.indices?.groups?.['before']?.[0] ?? match.index
  const start = startOfUnits(text, begin)
  const end = endOfUnits(text, endOf(match))
  const place = placeAfter(text, end)
  const hasUnit = start < begin || end > endOf(match)
  const hasPlace = place?.isSure === true
  const score = shape.score(match, { text, language, hasUnit, hasPlace, mayHavePlace: place !== undefined })
  if (score === undefined) return undefined
  return {
    type: 'STREET_ADDRESS',
    start,
    end: place?.end ?? end,
    score: measured(place === undefined || hasPlace ? score : Math.min(0.95, score + FOUR_FIGURES)),
    evidence: { pattern: shape.name },
  }
}

/**
 * Of the addresses of a clear shape that are found in the corpus, 98 % are some (689 of 700 in English): that is more than of
 * the places that a model finds in them.
 */
function measured(score: number): number {
  return score < 0.75 ? score : Math.round((1 - (1 - score) / 15) * 1000) / 1000
}

function lengthOfFirstWord(value: string): number {
  return /^[\p{L}\p{N}]{1,40}/u.exec(value)?.[0].length ?? 1
}
