/** Whether 03/04 is 3 April or March 4. */
export type DayOrder = 'day-first' | 'month-first'

/** What the groups of a match hold, and where in the match they stand. */
export type Groups = Readonly<Record<string, { readonly text: string; readonly start: number; readonly end: number }>>

/** Each group that took part, with its place in the match; `a` and `b` under the names of what they are. */
export function groupsOf(match: RegExpExecArray, order: DayOrder): Groups {
  const { a, b } = match.groups ?? {}
  const isMonthFirst = Number(b) > 12 || (order === 'month-first' && Number(a) <= 12)
  const rename: Readonly<Record<string, string>> = isMonthFirst ? { a: 'month', b: 'day' } : { a: 'day', b: 'month' }
  const found = Object.entries(match.indices?.groups ?? {}).flatMap(([name, place]) => {
    if (place === undefined || place[0] === place[1] || name === 'separator') return []
    const [start, end] = [place[0] - match.index, place[1] - match.index]
    return [[rename[name] ?? name, { text: match[0].slice(start, end), start, end }] as const]
  })
  return Object.fromEntries(found)
}

/** Two figures are of this century up to here. */
const LAST_SHORT_YEAR = 40

/** 87 is 1987, and 25 is 2025. */
export function longYear(figures: string): number {
  const number = Number(figures.replace(/\D/g, ''))
  if (number >= 100) return number
  return number + (number <= LAST_SHORT_YEAR ? 2000 : 1900)
}

/** The second year of 1931–33 or 1931–1945. */
export function endYearOf(groups: Groups, year: number): number {
  const figures = groups['endYear']?.text ?? ''
  return figures.length === 4 ? Number(figures) : Math.floor(year / 100) * 100 + Number(figures)
}
