const TOKEN =
  /\\(?:u[\dA-Fa-f]{4}|[pP]\{[^}]{1,40}\}|[\s\S])|\[(?:\\[\s\S]|[^\]\\]){1,999}\]|\(\?i:|\(\?<\w{1,40}>|\(|\)|[\s\S]/gu
const IN_CLASS = /\\(?:u[\dA-Fa-f]{4}|[\s\S])|\p{L}(?:-\p{L})?/gu

/**
 * A regular expression in which `(?i:…)` is written out, as `[sS][tT]`. V8 ignores the modifier (`/(?i:flat|apt|unit)/` does not
 * match "Apt") in what it compiles without optimization, which it does for good once a thread has much compiled code:
 * `node --no-regexp-optimization` shows it, in Node 24.
 */
export function withCases(source: string, flags: string): RegExp {
  const groups: boolean[] = [] // for each that is open, whether both cases count there
  const written = source.replace(TOKEN, (token) => {
    const isAnyCase = groups.at(-1) ?? false
    if (token === ')') groups.pop()
    if (token.startsWith('(')) groups.push(isAnyCase || token === '(?i:')
    if (token === '(?i:') return '(?:'
    return isAnyCase ? inBothCases(token) : token
  })
  return new RegExp(written, flags)
}

function inBothCases(token: string): string {
  if (token.startsWith('[')) {
    const [, not = '', inner = ''] = /^\[(\^?)([\s\S]*)\]$/u.exec(token) ?? []
    const letters = (inner.match(IN_CLASS) ?? []).filter((one) => !one.startsWith('\\'))
    return `[${not}${letters.map(otherCase).join('')}${inner}]`
  }
  return /^\p{L}$/u.test(token) && otherCase(token) !== token ? `[${token}${otherCase(token)}]` : token
}

function otherCase(letter: string): string {
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  return other.length === letter.length ? other : letter
}
