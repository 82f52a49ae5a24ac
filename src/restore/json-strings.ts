export interface Range {
  readonly start: number
  readonly end: number
}

const QUOTE = '"'.charCodeAt(0)
const YIELD_EVERY_LINES = 64
const BACKSLASH = '\\'.charCodeAt(0)

/**
 * Where the strings of JSON stand in a text, without their quotes: of the whole text when it is JSON, else of each block
 * ```json and of each line that is JSON (as in logs). Yields now and then.
 */
export function* jsonStrings(text: string): Generator<undefined, Range[]> {
  const documents = isJson(text, 0, text.length) ? [{ start: 0, end: text.length }] : yield* jsonParts(text)
  return documents.flatMap((document) => Array.from(stringsOf(text, document)))
}

const OPENING = /^\s{0,100}[[{]/

/** Whether the text begins and ends as JSON does: with placeholders, as in `{"age": <AGE_1>}`, it may be none any more. */
export function looksLikeJson(text: string): boolean {
  return OPENING.test(text.slice(0, 101)) && /[\]}]\s{0,100}$/.test(text.slice(-101))
}

/** Tells by its start whether a span of the text is written as JSON: what stands there has its escapes already. */
export function* writtenAsJson(text: string): Generator<undefined, (start: number) => boolean> {
  if (looksLikeJson(text)) return () => true
  const strings = yield* jsonStrings(text)
  return (start) => {
    let low = 0
    let high = strings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((strings[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return start >= (strings[low]?.start ?? Number.POSITIVE_INFINITY)
  }
}

/** Whether a part of the text is JSON and has strings, for what has none needs no care. */
function isJson(text: string, start: number, end: number): boolean {
  const part = text.slice(start, end)
  if (!looksLikeJson(part) || !part.includes('"')) return false
  try {
    JSON.parse(part)
    return true
  } catch {
    return false
  }
}

function* jsonParts(text: string): Generator<undefined, Range[]> {
  const parts: Range[] = []
  let lines = 0
  let start = 0
  while (start < text.length) {
    let end = lineEnd(text, start)
    const line = text.slice(start, Math.min(end, start + 20))
    if (/^ {0,3}(?:```|~~~) ?json/i.test(line)) {
      start = end
      const fence = text.indexOf(line.includes('```') ? '\n```' : '\n~~~', end - 1)
      end = fence < 0 ? text.length : fence + 1
    }
    if (isJson(text, start, end)) parts.push({ start, end })
    start = end
    if (++lines % YIELD_EVERY_LINES === 0) yield
  }
  return parts
}

/** After the line end, so that the next line begins there. */
function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}

function* stringsOf(text: string, { start, end }: Range): Generator<Range> {
  for (let open = start; open < end; open++) {
    if (text.charCodeAt(open) !== QUOTE) continue
    let close = open + 1
    while (close < end && text.charCodeAt(close) !== QUOTE) close += text.charCodeAt(close) === BACKSLASH ? 2 : 1
    yield { start: open + 1, end: close }
    open = close
  }
}

/** What is written in a JSON string, and where each of its units is written. */
export interface Unescaped {
  readonly text: string
  readonly offsetOf: (at: number) => number
}

export function unescapeJson(raw: string): Unescaped {
  if (!raw.includes('\\')) return { text: raw, offsetOf: (at) => at }
  const offsets = new Uint32Array(raw.length + 1)
  let length = 0
  let at = 0
  while (at < raw.length) {
    offsets[length++] = at
    if (raw.charCodeAt(at) !== BACKSLASH) at++
    else at += raw[at + 1] === 'u' ? 6 : 2
  }
  offsets[length] = raw.length
  return { text: JSON.parse(`"${raw}"`), offsetOf: (unit) => offsets[unit] ?? raw.length }
}
