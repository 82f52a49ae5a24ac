/** Digits in groups, the same blank, dot or hyphen between all of them. `layouts` give the lengths: `'3 3 3 5'`. */
export function digitGroups(...layouts: readonly string[]): RegExp {
  const sources = layouts.map((layout, index) => {
    const [first, second, ...rest] = layout.split(' ').map((length) => `\\d{${length}}`)
    return `${first}([ .\\-\\u00a0\\u2009\\u202f])${[second, ...rest].join(`\\${index + 1}`)}`
  })
  return new RegExp(sources.join('|'))
}
