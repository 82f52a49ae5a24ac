import { MOST_ADDED } from '../characters.ts'
import { Dictionary } from './dictionary.ts'
import { inFormOf, inJsonString } from './forms.ts'
import { jsonStrings, looksLikeJson, type Range, unescapeJson } from './json-strings.ts'
import type { Replacement } from './token.ts'

/** A piece of the text and what comes in its place. */
interface Edit extends Range {
  readonly value: string
  /** Whether the value is a piece of JSON already. */
  readonly json: boolean
}

/** JSON in a string of JSON is how models call functions. Each level reads the text once more. */
const MAX_DEPTH = 4
/** What JSON has between its strings is mostly nothing that could be a replacement. */
const SOMETHING = /[^\s{}[\]:,"]/

/**
 * Puts the originals back wherever their replacements stand: in any order, any number of times, in other letter case, with
 * other blanks, escaped as in JSON, HTML, Markdown or a URL, placeholders also without their brackets. Whole words only; the
 * longest replacement wins; what was put in is not looked at again. In JSON, originals are written so that it stays JSON.
 *
 * With replacements that do not stand in the original text, and that begin and end a word where they stand, what is put
 * back into the anonymized text is the original text, unit by unit.
 *
 * Of two entries with one replacement, the first counts. Takes time in proportion to the text and the replacements. Yields
 * now and then, so that other texts have their turn.
 * @throws RangeError when the text would become longer by more than `MOST_ADDED`: one placeholder may stand there often
 */
export function* restore(text: string, replacements: readonly Replacement[]): Generator<undefined, string> {
  const dictionary = yield* Dictionary.of(replacements)
  const parts: string[] = []
  let copied = 0
  let length = text.length
  for (const { start, end, value } of yield* editsOf(text, dictionary, looksLikeJson(text), 0)) {
    length += value.length - (end - start)
    if (length > text.length + MOST_ADDED) throw new RangeError('The text would become too long')
    parts.push(text.slice(copied, start), value)
    copied = end
  }
  parts.push(text.slice(copied))
  return parts.join('')
}

/** Those of a text that may be JSON, in order. */
function* editsOf(text: string, dictionary: Dictionary, inJson: boolean, depth: number): Generator<undefined, Edit[]> {
  const edits: Edit[] = []
  let end = 0
  for (const string of depth < MAX_DEPTH ? yield* jsonStrings(text) : []) {
    yield* addPlainEdits(edits, text, { start: end, end: string.start }, dictionary, inJson)
    yield* addStringEdits(edits, text, string, dictionary, depth)
    yield
    end = string.end
  }
  yield* addPlainEdits(edits, text, { start: end, end: text.length }, dictionary, inJson)
  return edits
}

function* addStringEdits(
  edits: Edit[],
  text: string,
  string: Range,
  dictionary: Dictionary,
  depth: number,
): Generator<undefined> {
  const { text: content, offsetOf } = unescapeJson(text.slice(string.start, string.end))
  for (const { value, json, ...inside } of yield* editsOf(content, dictionary, true, depth + 1)) {
    const start = string.start + offsetOf(inside.start)
    const end = string.start + offsetOf(inside.end)
    edits.push({ start, end, value: json ? value : inJsonString(value, text.slice(start, end)), json })
  }
}

function* addPlainEdits(
  edits: Edit[],
  whole: string,
  { start, end }: Range,
  dictionary: Dictionary,
  inJson: boolean,
): Generator<undefined> {
  const text = whole.slice(start, end)
  if (!SOMETHING.test(text)) return
  for (const { entry, ...place } of yield* dictionary.matchesIn(text)) {
    const json = inJson && entry.json === true
    const original = entry.json && !json ? unescapedIfJson(entry.original) : entry.original
    const value = json ? original : inFormOf(text.slice(place.start, place.end), entry.replacement, original)
    edits.push({ start: start + place.start, end: start + place.end, value, json })
  }
}

function unescapedIfJson(original: string): string {
  try {
    return JSON.parse(`"${original}"`)
  } catch {
    return original
  }
}
