/** The types a tagger finds, as its labels number them. */
export const TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const

/**
 * A word's label: 0 outside of any name; for each type in turn four more: first, inner, last word of a name, and a name of
 * one word.
 */
export const LABEL_COUNT = 1 + 4 * TYPES.length
export const FIRST = 1
export const INNER = 2
export const LAST = 3
export const SINGLE = 4

/** The label of a word at `place` (FIRST … SINGLE) of a name of the type with number `type`. */
export const labelOf = (type: number, place: number): number => 4 * type + place

/** The number of the type that a label (not 0) is for, and its place in the name. */
export const typeOf = (label: number): number => (label - 1) >> 2
export const placeOf = (label: number): number => ((label - 1) & 3) + 1

/** Whether a line can begin, or end, with the label. */
export const canBegin = (label: number): boolean => label === 0 || placeOf(label) === FIRST || placeOf(label) === SINGLE
export const canEnd = (label: number): boolean => label === 0 || placeOf(label) >= LAST

/** Whether label `to` can stand after label `from`. */
export function canFollow(from: number, to: number): boolean {
  if (canEnd(from)) return canBegin(to)
  return !canBegin(to) && typeOf(from) === typeOf(to)
}
