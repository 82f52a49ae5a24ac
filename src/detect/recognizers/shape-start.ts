/** What a pattern begins with, as far as can be told from its source. */
export interface ShapeStart {
  /** How many figures at least, wherever it matches; 0 when it may begin with something else. */
  readonly figures: number
  /** What its first character is, wherever it matches. */
  readonly first: 'capital' | 'no figure' | 'any'
}

/** A part of a pattern that takes characters: an escape, a class or a character. */
const ATOM = /\\(?:u[\dA-Fa-f]{4}|[pP]\{[^}]{1,40}\}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[^()|]/y
const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
const ALTERNATIVE = '|'

/** What a part of a pattern begins with; `only` says that it is nothing but figures. */
interface Start extends ShapeStart {
  readonly only: boolean
}
const ANYTHING: Start = { figures: 0, first: 'any', only: false }

/** Reads the source of a shape: with bounded repetitions, as those of identifiers have. */
export function shapeStart({ source, ignoreCase }: RegExp): ShapeStart {
  let at = 0
  const { figures, first } = alternatives()
  return { figures, first }

  function taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found !== null) at = pattern.lastIndex
    return found
  }

  /** Up to the end of the group, or of the pattern. */
  function alternatives(): Start {
    let all = sequence()
    while (source[at] === ALTERNATIVE) {
      at++
      const other = sequence()
      all = {
        figures: Math.min(all.figures, other.figures),
        first: either(all.first, other.first),
        only: all.only && other.only && all.figures === other.figures,
      }
    }
    return all
  }

  function sequence(): Start {
    let figures = 0
    let first: Start['first'] | undefined
    let only = true // nothing but figures so far
    while (at < source.length && source[at] !== ALTERNATIVE && source[at] !== ')') {
      const part = one()
      if (part === undefined) continue // it takes no character
      const quantifier = taken(QUANTIFIER)
      const least = quantifier === null ? 1 : Number(quantifier[1] ?? (quantifier[0].startsWith('+') ? 1 : 0))
      first ??= least > 0 ? part.first : 'any'
      if (only && least > 0) figures += part.only ? part.figures * least : part.figures
      only &&= part.only && least > 0
    }
    return { figures, first: first ?? 'any', only }
  }

  /** A group or an atom; undefined for what only looks ahead or behind, or says where a word or the text ends. */
  function one(): Start | undefined {
    const group = taken(GROUP)?.[0]
    if (group !== undefined) {
      const inside = alternatives()
      at++ // the closing bracket
      return /[=!]$/.test(group) ? undefined : inside
    }
    const atom = taken(ATOM)?.[0] ?? ''
    if (/^(?:\\[bB]|[$^])$/.test(atom)) return undefined
    if (/^\\[1-9]$/.test(atom)) return ANYTHING // whatever the group took
    const taking = new RegExp(`^${atom}$`, ignoreCase ? 'iu' : 'u')
    const takes = CHARACTERS.filter((character) => taking.test(character))
    if (takes.every((character) => FIGURE.test(character))) return { figures: 1, first: 'any', only: true }
    if (takes.some((character) => FIGURE.test(character))) return ANYTHING
    const first = takes.every((character) => CAPITAL.test(character)) ? 'capital' : 'no figure'
    return { figures: 0, first, only: false }
  }
}

function either(a: Start['first'], b: Start['first']): Start['first'] {
  if (a === 'any' || b === 'any') return 'any'
  return a === b ? a : 'no figure'
}

const FIGURE = /^[0-9]$/
const CAPITAL = /^[A-Z]$/
/** Those of ASCII, and one of each kind beyond it. */
const CHARACTERS = [
  ...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)),
  ...['\u00e9', '\u00c9', '\u017f', '\u212a', '\u0436', '\u6f22', '\u0665', '\u00a0', '\u2013', '\u{1f600}'],
]
