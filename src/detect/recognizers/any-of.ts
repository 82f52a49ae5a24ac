import { shapeStart } from './shape-start.ts'

/** Says whether one of some sticky patterns matches at an offset of a text. */
export type AnyOf = (text: string, offset: number) => boolean

const MOST_FIGURES = 6
const AHEAD = { capital: '(?=[A-Z])', 'no figure': '(?!\\d)', any: '' } as const

/**
 * Two patterns, one for each case, that match wherever one of `shapes` does. To try them costs a fraction of trying each shape,
 * and most words with a figure are none of them. (Not one pattern with the modifier `(?i:…)`: V8 leaves that out of account in
 * patterns that it compiles without optimization, as it does when a thread has many.) What begins alike stands together, so
 * that a look at the first characters rules out most alternatives at once.
 */
export function anyOf(shapes: readonly RegExp[]): AnyOf {
  const patterns = Object.values(Object.groupBy(shapes, ({ ignoreCase }) => (ignoreCase ? 'iuy' : 'uy'))).map(joined)
  return (text, offset) => {
    for (const pattern of patterns) {
      pattern.lastIndex = offset
      if (pattern.test(text)) return true
    }
    return false
  }
}

function joined(shapes: readonly RegExp[]): RegExp {
  let groups = 0
  const alike = Object.groupBy(shapes, whatIsAhead)
  const alternatives = Object.entries(alike).map(([ahead, some = []]) => {
    const sources = some.map(({ source }) => {
      const offset = groups
      groups += groupsIn(source)
      return source.replace(/\\([1-9])/g, (_, group: string) => `\\${Number(group) + offset}`)
    })
    return `${ahead}(?:${sources.join('|')})`
  })
  return new RegExp(alternatives.join('|'), shapes[0]?.flags)
}

function whatIsAhead(shape: RegExp): string {
  const { figures, first } = shapeStart(shape)
  if (figures > 0) return String.raw`(?=\d{${Math.min(figures, MOST_FIGURES)}})`
  return AHEAD[first]
}

/** Pairs of brackets that remember what they match. */
function groupsIn(source: string): number {
  return source.match(/\\.|\[(?:\\.|[^\]])*\]|\((?!\?(?!<[^=!]))/gs)?.filter((found) => found === '(').length ?? 0
}
