import type { Span } from '../../span.ts'
import { isKnownDomain } from './domain.ts'
import type { Recognizer } from './recognizer.ts'

const STOP = String.raw`\s<>"“”«»\x60\u0000`
// RFC 3986: a scheme with "//" (in JSON perhaps "\/\/"), or "www."; then all that is neither blank, quote nor angle
// bracket (RFC 3987: any letter).
const ABSOLUTE = new RegExp(
  String.raw`(?<![\p{L}\p{N}+.\-])(?:[a-z][a-z0-9+.\-]{0,30}:(?:\\?\/){2}|www\d?\.(?=[\p{L}\p{N}]))[^${STOP}]+`,
  'giu',
)
// A host name without a scheme, then perhaps a port and a path. A mark before it may be that of an emoji (U+FE0F).
const HOST = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]*[\p{L}\p{M}\p{N}])?\.)+(?:xn--[a-z0-9\-]+|\p{L}{2,24})`
const BARE = new RegExp(
  String.raw`(?=[\p{L}\p{N}])(?<![\p{L}\p{N}@_\-\/\\$]\p{M}*|[\p{L}\p{M}\p{N}@_\-\/\\$]\.)(?<host>${HOST})(?![\p{L}\p{M}\p{N}@_(\-]|\.[\p{L}\p{N}])(?<rest>(?::\d{1,5})?(?:[\/?#][^${STOP}]*)?)`,
  'gu',
)

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
    for (const match of text.matchAll(ABSOLUTE)) {
      const length = trimmedLength(match[0])
      const hasHost = !/(?::[\\/]*|^www\d?\.?)$/i.test(match[0].slice(0, length))
      yield hasHost ? span(match.index, length, 1) : undefined
    }
    for (const match of text.matchAll(BARE)) {
      const { host = '', rest = '' } = match.groups ?? {}
      const restLength = trimmedLength(rest)
      const score = scoreOfHost(host, rest.slice(0, restLength))
      yield score === undefined ? undefined : span(match.index, host.length + restLength, score)
    }
  },
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
