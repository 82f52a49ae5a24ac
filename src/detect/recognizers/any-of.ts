/** Says whether one of some sticky patterns matches at an offset of a text. */
export type AnyOf = (text: string, offset: number) => boolean

/**
 * Two patterns, one for each case, that match wherever one of `shapes` does. To try them costs a fraction of trying each shape,
 * and most words with a figure are none of them. (Not one pattern with the modifier `(?i:…)`: V8 leaves that out of account in
 * patterns that it compiles without optimization, as it does when a thread has many.)
 */
export function anyOf(shapes: readonly RegExp[]): AnyOf {
  const patterns = Object.values(Object.groupBy(shapes, ({ ignoreCase }) => (ignoreCase ? 'iuy' : 'uy'))).map(joined)
  return (text, offset) =>
    patterns.some((pattern) => {
      pattern.lastIndex = offset
      return pattern.test(text)
    })
}

function joined(shapes: readonly RegExp[]): RegExp {
  let groups = 0
  const alternatives = shapes.map(({ source }) => {
    const offset = groups
    groups += groupsIn(source)
    return source.replace(/\\([1-9])/g, (_, group: string) => `\\${Number(group) + offset}`)
  })
  return new RegExp(alternatives.map((alternative) => `(?:${alternative})`).join('|'), shapes[0]?.flags)
}

/** Pairs of brackets that remember what they match. */
function groupsIn(source: string): number {
  return source.match(/\\.|\[(?:\\.|[^\]])*\]|\((?!\?(?!<[^=!]))/gs)?.filter((found) => found === '(').length ?? 0
}
