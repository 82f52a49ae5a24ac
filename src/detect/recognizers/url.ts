import type { Span } from '../../span.ts'
import { isKnownDomain } from './domain.ts'
import { AFTER_ESCAPE, endOf, matchFrom, type Recognizer } from './recognizer.ts'

// RFC 3986: a scheme with "//" (in JSON perhaps "\/\/"), or "www."
const ABSOLUTE =
  /(?:(?<![\p{L}\p{N}+.-])(?!(?<=\\)[nrt])|(?<=\\[nrt]))(?:[a-z][a-z0-9+.-]{0,30}:(?:\\?\/){2}|www\d?\.(?=[\p{L}\p{N}]))/giu
// A host name without a scheme, then perhaps a port. A mark before it may be that of an emoji (U+FE0F). No repetition is
// without a bound, since each of its steps takes room on the stack of the regular expression.
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]{0,253}[\p{L}\p{M}\p{N}])?`
const HOST = String.raw`(?:${LABEL}\.){1,127}(?:xn--[a-z0-9\-]{1,59}|\p{L}{2,24})`
const BARE = new RegExp(
  String.raw`(?=[\p{L}\p{N}])(?:(?<![\p{L}\p{N}@_\-\/\\$]\p{M}{0,8}|[\p{L}\p{M}\p{N}@_\-\/\\$]\.)|${AFTER_ESCAPE})(?<host>${HOST})(?![\p{L}\p{M}\p{N}@_(\-]|\.[\p{L}\p{N}])(?::\d{1,5})?`,
  'gu',
)
const ABSOLUTE_MARK = /:\\?\/|www/gi
const LONGEST_SCHEME = 40 // UTF-16 units, and what stands before it
// What parts host names: of ASCII whatever is no letter, figure, hyphen or dot; of the rest blanks and punctuation.
const NOT_IN_HOST = String.raw`\0-,/:-@\[-\x60{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u3000-\u3002`
const NO_HOST = new RegExp(`[${NOT_IN_HOST}]`)
const RUN_END = new RegExp(`[${NOT_IN_HOST}]`, 'g')
const INNER_DOT = new RegExp(String.raw`[^.${NOT_IN_HOST}]\.[^.${NOT_IN_HOST}]`, 'g')
const AROUND = 12 // UTF-16 units: a port behind a host, marks before it
// Where a URL ends: RFC 3987 allows any letter in it, but no blank, quote, angle bracket or backslash (except "\/" in JSON).
const STOP = /[\s<>"“”«»\x60\0]|\\(?!\/)/g

// Top-level names that are hardly ever anything else. The others are members of objects ("user.name", "item.link"),
// file endings ("README.md", "main.rs") or missing blanks ("he.is") as often as hosts, unless a path follows.
const SURE =
  /\.(?:com|org|net|edu|gov|gouv|mil|int|eu|fr|uk|ca|us|de|ch|be|lu|mc|re|nl|ie|au|nz|za|es|pt|se|fi|dk|pl|cz|br|mx|jp|cn|kr|ru|ua|io|co|app|dev|info|biz|online|paris|bzh|quebec)$/

const FRAMEWORK = /^(?:ado|asp|ml|vb)\.net$/i

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** The length of a URL without the punctuation of the sentence, or the closing brackets, that stand around it. */
function trimmedLength(url: string): number {
  const surplus: Record<string, number> = {}
  for (let length = url.length; length > 0; length--) {
    const char = url.charAt(length - 1)
    const opening = OPENING[char]
    if (opening !== undefined) {
      const unopened = surplus[char] ?? count(url, char) - count(url, opening)
      if (unopened <= 0) return length
      surplus[char] = unopened - 1
    } else if (!/[.,;:!?'’…*_|\\，。、；：！？」』】）]/.test(char)) return length
  }
  return 0
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}

export const url: Recognizer = {
  type: 'URL',
  description: 'URL with a scheme, or a host name under a known top-level domain with or without a path.',
  example: 'https://www.example.org/people/42',
  threshold: 0.5,
  byDefault: true,
  *find(text) {
    let end = 0
    for (let match = nextAbsolute(text, 0); match !== null; match = nextAbsolute(text, end)) {
      end = endOfUrl(text, endOf(match))
      const length = trimmedLength(text.slice(match.index, end))
      yield length > match[0].length ? span(match.index, length, 1) : undefined
    }
    end = 0
    for (let run = nextRun(text, 0); run !== undefined; run = nextRun(text, Math.max(end, run.end))) {
      for (const { start, host, length } of hostsIn(text, run, end)) {
        end = start + length
        if (/[/?#]/.test(text.charAt(end))) end = endOfUrl(text, end)
        const trimmed = trimmedLength(text.slice(start, end))
        const score = scoreOfHost(host, text.slice(start + host.length, start + trimmed))
        yield score === undefined ? undefined : span(start, trimmed, score)
      }
      yield undefined
    }
  },
}

/** As `matchFrom` gives it, but found by what every match holds. */
function nextAbsolute(text: string, from: number): RegExpExecArray | null {
  const mark = matchFrom(ABSOLUTE_MARK, text, from)
  return mark === null ? null : matchFrom(ABSOLUTE, text, Math.max(from, mark.index - LONGEST_SCHEME))
}

/** The next run of what may stand in a host name with a dot inside it. */
function nextRun(text: string, from: number): { start: number; end: number } | undefined {
  const dot = matchFrom(INNER_DOT, text, from)
  if (dot === null) return undefined
  let start = dot.index
  while (start > from && !NO_HOST.test(text.charAt(start - 1))) start--
  return { start, end: matchFrom(RUN_END, text, dot.index)?.index ?? text.length }
}

/** The host names in a run; the text around it is looked at no further than it counts. */
function* hostsIn(text: string, run: { start: number; end: number }, from: number) {
  const offset = Math.max(0, run.start - AROUND)
  const part = text.slice(offset, run.end + AROUND)
  const begin = Math.max(run.start, from) - offset
  for (let match = matchFrom(BARE, part, begin); match !== null; match = matchFrom(BARE, part, endOf(match))) {
    if (offset + match.index >= run.end) return // of the next
    yield { start: offset + match.index, host: match.groups?.['host'] ?? '', length: match[0].length }
  }
}

function endOfUrl(text: string, from: number): number {
  return matchFrom(STOP, text, from)?.index ?? text.length
}

function span(start: number, length: number, score: number): Span {
  return { type: 'URL', start, end: start + length, score }
}

function scoreOfHost(host: string, rest: string): number | undefined {
  const topLevel = host.slice(host.lastIndexOf('.'))
  const missingBlank = /^\.\p{Lu}\p{Ll}/u.test(topLevel) // "done.In"
  if (missingBlank || FRAMEWORK.test(host) || !isKnownDomain(host)) return undefined
  if (SURE.test(topLevel.toLowerCase())) return rest === '' ? 0.8 : 0.9
  return rest.includes('/') ? 0.6 : 0.3
}
