import { Problem } from './problem.ts'

/** No request that is valid comes near these. */
const MOST_DEPTH = 100
const MOST_CONTAINERS = 500_000
/** What is shorter takes the parser 20 ms at most. */
const HARMLESS_BYTES = 50_000

const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

/**
 * Parses JSON in UTF-8; decoding it loosely would change a text unseen. Throws a `Problem`. What has very many arrays and objects,
 * or very deep ones, is not parsed: a body has room for millions, which took four seconds, and everybody would wait.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (hasTooManyBrackets(bytes)) {
    throw new Problem('invalid-request', [{ field: '(body)', message: 'has too many arrays and objects' }])
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('invalid-json')
  }
}

function hasTooManyBrackets(bytes: Uint8Array): boolean {
  if (bytes.length <= HARMLESS_BYTES) return false
  let depth = 0
  let containers = 0
  let isInString = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) isInString = !isInString
    else if (isInString) at += byte === BACKSLASH ? 1 : 0
    else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      depth++
      containers++
      if (depth > MOST_DEPTH || containers > MOST_CONTAINERS) return true
    }
  }
  return false
}
