import type { EntityType, Span } from '../../span.ts'
import type { Findings } from '../finder.ts'
import type { Source } from './source.ts'

/** Finds the entities of one type by pattern, checksum and context. */
export interface Recognizer {
  readonly type: EntityType
  /** One sentence for the documentation. */
  readonly description: string
  /** A made-up or published sample, for the documentation and the tests. */
  readonly example: string
  /** The lowest score that counts when the caller names no threshold, 0 to 1. */
  readonly threshold: number
  /** Whether the type is looked for when the caller names none. */
  readonly byDefault: boolean
  /** ISO 639 codes of the languages in whose texts it is looked for by default; in all when absent. */
  readonly languages?: readonly string[]
  /** Words near it that make it likely, where such are looked for. */
  readonly context?: readonly string[]
  /** The patterns by their names, where all there is to it are patterns that are tried where a word begins. */
  readonly patterns?: Readonly<Record<string, string>>
  /** The same, sticky: where none of them matches, it finds nothing. */
  readonly shapes?: readonly RegExp[]
  /** Whether `value` as a whole is written like one and passes the checks, whatever stands around it. */
  accepts?(value: string): boolean
  /**
   * `language` is the ISO 639 code of that of the text; an identifier that is the same everywhere ignores it. `source` is made
   * of the text, once for all recognizers.
   */
  find(text: string, language: string, source?: Source): Findings
}

interface PatternRecognizer extends Omit<Recognizer, 'find' | 'accepts' | 'patterns' | 'shapes'> {
  /**
   * Global, never empty, linear in the length of the text, with a bound on every repetition. Where only a part of a match is the entity,
   * that part is the group named `value`; one inside a lookahead lets the next candidate begin within a refused one. Where
   * the entity begins before the match, that beginning is the group `before` of a lookbehind. Both need the flag `d`.
   */
  readonly patterns: readonly RegExp[]
  /** Where they may match, which is quicker to find out. */
  readonly near?: Near
  /**
   * The score of a candidate, 0 to 1, or `undefined` when it is none. `start` is its place in `text`, `groups` what the named
   * groups of the pattern matched.
   */
  score(
    value: string,
    text: string,
    start: number,
    groups: Readonly<Record<string, string | undefined>> | undefined,
  ): number | undefined
}

/** What every match of some patterns holds. */
interface Near {
  /** Global, and no more than a few words or marks. */
  readonly pattern: RegExp
  /** How far before it a match may begin, and what that looks back at, in UTF-16 units. */
  readonly before: number
  /** How far behind it a match may end, and what that looks at. */
  readonly after: number
}

/** A recognizer of whatever one of the patterns matches and `score` accepts. */
export function fromPatterns({ patterns, near, score, ...about }: PatternRecognizer): Recognizer {
  return {
    ...about,
    *find(text) {
      for (const { offset, part } of near === undefined ? [{ offset: 0, part: text }] : partsNear(text, near)) {
        for (const pattern of patterns) {
          for (
            let match = matchFrom(pattern, part, 0);
            match !== null;
            match = matchFrom(pattern, part, endOf(match))
          ) {
            const { value, before } = match.indices?.groups ?? {}
            const start = offset + ((value ?? before)?.[0] ?? match.index)
            const end = offset + (value?.[1] ?? endOf(match))
            const found = score(text.slice(start, end), text, start, match.groups)
            yield found === undefined ? undefined : ({ type: about.type, start, end, score: found } satisfies Span)
          }
        }
        yield undefined
      }
    },
  }
}

/** The parts of a text around what `near` finds; those that overlap are one. */
function* partsNear(text: string, { pattern, before, after }: Near): Generator<{ offset: number; part: string }> {
  let start = 0
  let end = -1
  for (let match = matchFrom(pattern, text, 0); match !== null; match = matchFrom(pattern, text, endOf(match))) {
    const from = Math.max(0, match.index - before)
    if (end >= 0 && from > end) {
      yield { offset: start, part: text.slice(start, end) }
      end = -1
    }
    if (end < 0) start = from
    end = Math.min(text.length, endOf(match) + after)
  }
  if (end >= 0) yield { offset: start, part: text.slice(start, end) }
}

/** After a line end or tab that is written out, as in JSON: its letter is no part of a word. */
export const AFTER_ESCAPE = String.raw`(?<=\\[nrt])`

/** The first match at or after `from`. All texts in work share a pattern, so what it remembers is set each time. */
export function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

export function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}
