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
    for (let match = matchFrom(ABSOLUTE, text, 0); match !== null; match = matchFrom(ABSOLUTE, text, end)) {
      end = endOfUrl(text, endOf(match))
      const length = trimmedLength(text.slice(match.index, end))
      yield length > match[0].length ? span(match.index, length, 1) : undefined
    }
    for (let match = matchFrom(BARE, text, 0); match !== null; match = matchFrom(BARE, text, end)) {
      end = endOf(match)
      if (/[/?#]/.test(text.charAt(end))) end = endOfUrl(text, end)
      const host = match.groups?.['host'] ?? ''
      const length = trimmedLength(text.slice(match.index, end))
      const score = scoreOfHost(host, text.slice(match.index + host.length, match.index + length))
      yield score === undefined ? undefined : span(match.index, length, score)
    }
  },
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
