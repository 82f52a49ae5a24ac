import { endOf, matchFrom } from '../recognizer.ts'
import type { Pieces } from './found.ts'
import { TOKEN_RULES, type TokenRule } from './vendors.ts'

// A token begins where a word does. A line end, quote or "=" before it may be written out, as in JSON or a URL.
const NOT_IN_WORD = String.raw`(?<![\w\-])`
const WRITTEN_OUT = String.raw`(?:\\[nrt]|\\u00[\da-f]{2}|%[\dA-F]{2})`
const BEFORE = String.raw`(?:${NOT_IN_WORD}|(?<=${WRITTEN_OUT}|\/bot))` // https://api.telegram.org/bot12345678:AA…

const escaped = (literal: string) => literal.replace(/[$.*+?^(){}|[\]\\/-]/g, '\\$&')
const anyOf = (rules: readonly TokenRule[]) =>
  Array.from(new Set(rules.flatMap((rule) => rule.literals)), escaped).join('|')
const FIRST = anyOf(TOKEN_RULES.filter(({ before }) => before === undefined))
const LATER = anyOf(TOKEN_RULES.filter(({ before }) => before !== undefined))

/** One pass finds the literals of all rules: the engine makes a tree of them, so their number hardly matters. */
const LITERALS = new RegExp(`${NOT_IN_WORD}(${FIRST})|${WRITTEN_OUT}(${FIRST})|(${LATER})`, 'g')

const PATTERNS: ReadonlyMap<string, readonly RegExp[]> = patternsByLiteral()

function patternsByLiteral(): Map<string, RegExp[]> {
  const patterns = new Map<string, RegExp[]>()
  for (const { literals, rest, before } of TOKEN_RULES) {
    const start = before === undefined ? '' : `(?<=${BEFORE}(?<before>${before}))`
    for (const literal of literals) {
      const pattern = new RegExp(`${start}${escaped(literal)}${rest}(?<!\\.)(?!\\w)`, 'dy')
      patterns.set(literal, [...(patterns.get(literal) ?? []), pattern])
    }
  }
  return patterns
}

/** Tokens that show by themselves whose they are. */
export function* tokens(text: string): Pieces {
  let from = 0
  for (let found = matchFrom(LITERALS, text, from); found !== null; found = matchFrom(LITERALS, text, from)) {
    from = endOf(found)
    const literal = found[1] ?? found[2] ?? found[3] ?? ''
    const start = from - literal.length
    for (const pattern of PATTERNS.get(literal) ?? []) {
      const match = matchFrom(pattern, text, start)
      if (match === null) {
        yield undefined
        continue
      }
      from = Math.max(from, endOf(match))
      const { value, before } = match.indices?.groups ?? {}
      yield { start: (value ?? before)?.[0] ?? start, end: value?.[1] ?? endOf(match), score: 0.95 }
    }
  }
}
