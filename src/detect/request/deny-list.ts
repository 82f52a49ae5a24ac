import type { EntityType } from '../../span.ts'
import type { Findings } from '../finder.ts'

/** Values that are always an entity of this type. */
export interface DenyList {
  readonly type: EntityType
  readonly values: readonly string[]
}

/** All values, folded and in order, so that those which begin alike stand together; at the same place the types of each. */
interface Lexicon {
  readonly values: readonly string[]
  readonly types: readonly ReadonlySet<EntityType>[]
}

const UNITS_AT_ONCE = 4096
const VALUES_AT_ONCE = 1024
const WORD_END = /[\p{L}\p{N}]\p{M}{0,10}$/u
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u
const LONGEST_CHARACTER = 12

/** Every value as a whole word, whatever the case, accents apart or not; of those that begin at one place the longest. */
export function* findDenied(lists: readonly DenyList[], text: string): Findings {
  const lexicon = yield* lexiconOf(lists)
  const firsts = new Set(lexicon.values.map((value) => value.charCodeAt(0)))
  let steps = 0
  for (let start = 0; start < text.length; start++) {
    if (++steps >= UNITS_AT_ONCE) {
      steps = 0
      yield undefined
    }
    if (!firsts.has(foldedAt(text, start).unit) || !isEdge(text, start)) continue
    const { found, read } = longestAt(lexicon, text, start)
    steps += read
    for (const type of found?.types ?? []) yield { type, start, end: found?.end ?? start, score: 1 }
  }
}

/** Sorted strings and not a tree: a tree of all that a body has room for would take gigabytes. */
function* lexiconOf(lists: readonly DenyList[]): Generator<undefined, Lexicon> {
  const typesOf = new Map<string, Set<EntityType>>()
  let count = 0
  for (const { type, values } of lists) {
    for (const value of values) {
      const key = folded(value)
      const types = typesOf.get(key)
      if (types !== undefined) types.add(type)
      else if (key !== '') typesOf.set(key, new Set([type]))
      if (++count % VALUES_AT_ONCE === 0) yield
    }
  }
  const values = Array.from(typesOf.keys()).sort() // by UTF-16 units, as they are compared below
  return { values, types: values.map((value) => typesOf.get(value) ?? new Set()) }
}

/** `read` counts the units of the text that were looked at. */
function longestAt({ values, types }: Lexicon, text: string, start: number) {
  let found: { end: number; types: ReadonlySet<EntityType> } | undefined
  let low = 0
  let high = values.length // those from low to high begin as the text does here
  let at = start
  let depth = 0
  while (low < high && at < text.length) {
    const { unit, length } = foldedAt(text, at)
    if (high - low > 1) {
      low = firstFrom(values, depth, unit, low, high)
      high = firstFrom(values, depth, unit + 1, low, high)
    } else if (values[low]?.charCodeAt(depth) !== unit) break
    depth++
    at += length
    const isWhole = low < high && values[low]?.length === depth // the shortest is the first
    if (isWhole && isEdge(text, at)) found = { end: at, types: types[low] ?? new Set() }
  }
  return { found, read: depth }
}

/** The first of `values` from `low` to `high`, alike before `depth`, whose unit there is not less than `unit`. */
function firstFrom(values: readonly string[], depth: number, unit: number, low: number, high: number): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >> 1
    const there = values[middle] ?? ''
    if (depth < there.length && there.charCodeAt(depth) >= unit) to = middle
    else from = middle + 1
  }
  return from
}

function folded(value: string): string {
  const units: string[] = []
  for (let at = 0; at < value.length; ) {
    const { unit, length } = foldedAt(value, at)
    units.push(String.fromCharCode(unit))
    at += length
  }
  return units.join('')
}

/** The small letter at a place, and how many units it takes: two where its accent stands apart, as files of macOS have it. */
function foldedAt(text: string, at: number): { unit: number; length: number } {
  const next = text.charCodeAt(at + 1)
  if (next >= 0x300 && next <= 0x36f) {
    const whole = text.slice(at, at + 2).normalize('NFC')
    if (whole.length === 1) return { unit: whole.toLowerCase().charCodeAt(0), length: 2 }
  }
  return { unit: text.charAt(at).toLowerCase().charCodeAt(0), length: 1 }
}

/** Whether no word goes on over this place. */
function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  return !(GOES_ON.test(text.slice(at, at + 2)) && WORD_END.test(text.slice(Math.max(0, at - LONGEST_CHARACTER), at)))
}
