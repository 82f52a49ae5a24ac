import { RE2JS } from 're2js'

/**
 * A pattern that a caller sends, in RE2 syntax (https://github.com/google/re2/wiki/Syntax): whatever it says, it runs in
 * linear time. Of no use are those that could take much memory, and those that match nothing at all.
 */
const MOST_INSTRUCTIONS = 2000

/** Of all patterns of one request: one of a thousand characters takes up to 15 ms to compile, and others wait meanwhile. */
const MOST_CHARACTERS = 20_000

/** Why the patterns of one request cannot be used, whatever each is; to be asked before `reasonAgainst` each. */
export function reasonAgainstAll(patterns: readonly string[]): string | undefined {
  const length = patterns.reduce((sum, pattern) => sum + pattern.length, 0)
  return length > MOST_CHARACTERS ? `must have patterns of at most ${MOST_CHARACTERS} characters together` : undefined
}

/** Why a pattern cannot be used, without repeating it; `undefined` when it can. */
export function reasonAgainst(pattern: string, flags = 0): string | undefined {
  try {
    const compiled = RE2JS.compile(pattern, flags)
    if (compiled.programSize() > MOST_INSTRUCTIONS) return 'is too large a pattern'
    return compiled.matcher('').find() ? 'must not match an empty text' : undefined
  } catch (error) {
    return `is not a pattern in RE2 syntax: ${reasonOf(error)}`
  }
}

/** Without the piece of the pattern that the library puts at the end. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  return message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*$/, '') || 'cannot be read'
}

const WINDOW = 2048 // UTF-16 units that are searched in one go
/** Up to this length, in UTF-16 units, every match is found; also how far around it a pattern can look. */
const LONGEST_MATCH = 1000

/** Every match that does not overlap one before it; `undefined` between two windows. */
export function* matchesOf(
  pattern: string,
  flags: number,
  text: string,
): Generator<{ start: number; end: number } | undefined> {
  const compiled = RE2JS.compile(pattern, flags)
  let from = 0
  for (let window = 0; window < text.length; window += WINDOW) {
    const offset = Math.max(0, window - LONGEST_MATCH)
    const matcher = compiled.matcher(text.slice(offset, window + WINDOW + LONGEST_MATCH))
    for (
      let at = Math.max(from, window);
      at < Math.min(text.length, window + WINDOW) && matcher.find(at - offset);
      at = Math.max(from, at + 1)
    ) {
      const start = offset + matcher.start()
      const end = offset + matcher.end()
      if (start >= window + WINDOW) break
      from = end
      if (end > start) yield { start, end }
      else from = end + 1
    }
    yield undefined
  }
}
