/** Where something stands in a text, in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A word of a date in a text, as it stands there. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The date that a word of the lexicon belongs to, or `undefined` when it means something else here. */
export type Rule = (word: Word) => Place | undefined

/** Where what is looked for beside a word begins or ends. */
export type Side = (word: Word) => number | undefined

/** Words in small letters to what is done where they stand. */
export type Lexicon = ReadonlyMap<string, Rule>

export const BLANK = String.raw`[ \t\u00a0\u202f]`
export const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\p{L}\p{N}]|[./-]\d)`
const LONGEST_BEFORE = 40 // UTF-16 units

/** A pattern of what stands right before a word, from the beginning of another. It is tried on the last units before it. */
export function before(source: string): Side {
  return behind(String.raw`(?<![\p{L}\p{N}])(?:${source})`)
}

/** As `before`, also where that goes on a word. */
export function behind(source: string): Side {
  const pattern = new RegExp(`(?:${source})$`, 'iu')
  return ({ text, start }) => {
    const from = Math.max(0, start - LONGEST_BEFORE)
    const match = pattern.exec(text.slice(from, start))
    return match === null ? undefined : from + match.index
  }
}

/** A pattern of what stands right behind a word. */
export function after(source: string): Side {
  const pattern = new RegExp(`(?:${source})`, 'iuy')
  return ({ text, end }) => {
    pattern.lastIndex = end
    return pattern.test(text) ? pattern.lastIndex : undefined
  }
}

const SHORT_DAYS = 'mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim'

/** At the beginning of a line or of a cell of a table, or on from another word for a day. */
export const AT_ROW_START: Side = behind(
  String.raw`(?:^|\n|[|\t,/–]|${BLANK}{2})[-*•"(]?${BLANK}?|(?:${SHORT_DAYS})[-/–]|(?:${SHORT_DAYS})${BLANK}`,
)

/** The word alone. */
export const alone: Rule = ({ start, end }) => ({ start, end })

/** The word with what stands around it of a date, if there is any. */
export function extended(left: Side, right: Side): Rule {
  return (word) => ({ start: left(word) ?? word.start, end: right(word) ?? word.end })
}

/** The same, where there is some on one side at least. */
export function eitherSide(left: Side, right: Side): Rule {
  return (word) => {
    const start = left(word)
    const end = right(word)
    return start === undefined && end === undefined ? undefined : { start: start ?? word.start, end: end ?? word.end }
  }
}

export function leftOf(left: Side): Rule {
  return (word) => {
    const start = left(word)
    return start === undefined ? undefined : { start, end: word.end }
  }
}

export function rightOf(right: Side): Rule {
  return (word) => {
    const end = right(word)
    return end === undefined ? undefined : { start: word.start, end }
  }
}

/** What the first of the rules gives that gives something. */
export function firstOf(...rules: readonly Rule[]): Rule {
  return (word) => {
    for (const rule of rules) {
      const place = rule(word)
      if (place !== undefined) return place
    }
    return undefined
  }
}

/** `rule`, where `condition` holds. */
export function when(condition: (word: Word) => boolean, rule: Rule): Rule {
  return (word) => (condition(word) ? rule(word) : undefined)
}

export function isCapital({ text, start }: Word): boolean {
  const first = text.charAt(start)
  return first !== first.toLowerCase()
}

export function lexicon(entries: readonly (readonly [words: string, rule: Rule])[]): Lexicon {
  const map = new Map<string, Rule>()
  for (const [words, rule] of entries) {
    for (const word of words.split(' ')) {
      const known = map.get(word)
      map.set(word, known === undefined ? rule : firstOf(known, rule))
    }
  }
  return map
}

/** Whether there is something on that side. */
export function has(side: Side): (word: Word) => boolean {
  return (word) => side(word) !== undefined
}
