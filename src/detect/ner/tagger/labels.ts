/** The types a tagger finds, as its labels number them. */
export const NAME_TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const

/**
 * A word's label: 0 outside of any name; for each type in turn four more: first, inner, last word of a name, and a name of
 * one word.
 */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length
export const FIRST = 1
export const INNER = 2
export const LAST = 3
export const SINGLE = 4

/** The label of a word at `place` (FIRST … SINGLE) of a name of the type with number `type`. */
export const labelOf = (type: number, place: number): number => 4 * type + place

const opens = (label: number): boolean => label === 0 || label % 4 === FIRST || label % 4 === SINGLE % 4

/** Whether a name can go on with label `to` after label `from`. */
export function canFollow(from: number, to: number): boolean {
  const place = from === 0 ? 0 : ((from - 1) % 4) + 1
  if (place === FIRST || place === INNER) {
    const next = to === 0 ? 0 : ((to - 1) % 4) + 1
    return (next === INNER || next === LAST) && Math.floor((from - 1) / 4) === Math.floor((to - 1) / 4)
  }
  return opens(to)
}

/** Whether a line can begin (or, for `canEnd`, end) with the label. */
export const canBegin = opens
export const canEnd = (label: number): boolean => label === 0 || ((label - 1) % 4) + 1 >= LAST
