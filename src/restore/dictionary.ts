import { type Folded, fold, isWordUnit } from './fold.ts'
import type { Replacement } from './token.ts'

/** One way in which a replacement is written: as it is, or a placeholder as models write it, bare or in square brackets. */
interface Way {
  readonly entry: Replacement
  readonly written: 'as it is' | 'bare' | 'in brackets'
}

/** Where in a text which replacement stands. Offsets count UTF-16 units, `end` is exclusive. */
export interface Match {
  readonly entry: Replacement
  readonly start: number
  readonly end: number
}

/** Its first unit in the folded text, and the one after its last. */
interface Found extends Match {
  readonly first: number
  readonly after: number
}

const PLACEHOLDER = /^<(?<name>[A-Z][A-Z0-9_]{0,60}_\d{1,9})>$/
const UNDERSCORE = '_'.charCodeAt(0)
const OPEN_PARENTHESIS = '('.charCodeAt(0)
const YIELD_EVERY = 0x1000

/**
 * All folded replacements in one automaton that reads a text once, never going back: Aho and Corasick, "Efficient string
 * matching" (1975), https://doi.org/10.1145/360825.360855. A node stands for the start of some replacements; 0 for nothing.
 */
export class Dictionary {
  /** The node after a node (times 2^16) and a unit. */
  readonly #next = new Map<number, number>()
  readonly #depth = [0]
  /** Of each node: that of the longest end of what was read which also starts a replacement. */
  readonly #shorter = [0]
  /** The same, but a whole replacement. */
  readonly #shorterWhole = [0]
  readonly #ways = new Map<number, Way[]>()

  static *of(replacements: readonly Replacement[]): Generator<undefined, Dictionary> {
    const dictionary = new Dictionary()
    const growing: { node: number; key: Folded; way: Way }[] = []
    for (const entry of replacements) {
      for (const [key, written] of waysToWrite(entry.replacement)) {
        growing.push({ node: 0, key: yield* fold(key), way: { entry, written } })
        if (growing.length % YIELD_EVERY === 0) yield
      }
    }
    // one unit of each at a time: `#shorter` of a node is found by way of nodes that are less deep
    for (let depth = 0, rest = growing; rest.length > 0; depth++) {
      rest = rest.filter(({ key }) => depth < key.length)
      for (const path of rest) {
        path.node = dictionary.#nodeAfter(path.node, path.key.units[depth] ?? 0)
        if (depth + 1 === path.key.length) dictionary.#addWay(path.node, path.way)
      }
      yield
    }
    return dictionary
  }

  #nodeAfter(node: number, unit: number): number {
    const known = this.#next.get(node * 0x10000 + unit)
    if (known !== undefined) return known
    const shorter = node === 0 ? 0 : this.#step(this.#shorter[node] ?? 0, unit)
    this.#shorter.push(shorter)
    this.#shorterWhole.push(this.#ways.has(shorter) ? shorter : (this.#shorterWhole[shorter] ?? 0))
    const created = this.#depth.push((this.#depth[node] ?? 0) + 1) - 1
    this.#next.set(node * 0x10000 + unit, created)
    return created
  }

  #addWay(node: number, way: Way): void {
    const ways = this.#ways.get(node)
    if (ways) ways.push(way)
    else this.#ways.set(node, [way])
  }

  #step(from: number, unit: number): number {
    for (let node = from; ; node = this.#shorter[node] ?? 0) {
      const next = this.#next.get(node * 0x10000 + unit)
      if (next !== undefined) return next
      if (node === 0) return 0
    }
  }

  /** What stands in the text, in order; of what overlaps the first one, and the longest that starts there. */
  *matchesIn(text: string): Generator<undefined, Match[]> {
    const folded = yield* fold(text)
    const { units, length } = folded
    const found: Found[] = []
    let node = 0
    for (let at = 0; at < length; at++) {
      if (at % YIELD_EVERY === YIELD_EVERY - 1) yield
      if (node === 0 && isWithinWord(units, at)) continue
      node = this.#step(node, units[at] ?? 0)
      let whole = this.#ways.has(node) ? node : (this.#shorterWhole[node] ?? 0)
      for (; whole !== 0; whole = this.#shorterWhole[whole] ?? 0) {
        const match = accepted(this.#ways.get(whole) ?? [], text, folded, at + 1 - (this.#depth[whole] ?? 0), at + 1)
        if (match) found.push(match)
      }
    }
    found.sort((a, b) => a.first - b.first || b.after - a.after)
    let read = 0
    return found.filter(({ first, after }) => {
      if (first < read) return false
      read = after
      return true
    })
  }
}

function* waysToWrite(replacement: string): Generator<[key: string, written: Way['written']]> {
  yield [replacement, 'as it is']
  const name = PLACEHOLDER.exec(replacement)?.groups?.['name']
  if (name === undefined) return
  yield [name, 'bare']
  yield [`[${name}]`, 'in brackets']
}

function accepted(ways: readonly Way[], text: string, folded: Folded, first: number, after: number): Found | undefined {
  const { units, starts } = folded
  if (isWithinWord(units, first) || isWithinWord(units, after)) return undefined
  const end = starts[after] ?? 0
  let start = starts[first] ?? 0
  // `\<A_1\>` is Markdown, but `C:\<A_1>` is a path: a backslash in front counts where one is at the end too
  if (text[start] === '\\' && text[starts[after - 1] ?? 0] !== '\\') start = (starts[first + 1] ?? 0) - 1
  const raw = text.slice(start, end)
  const fitting = ways.filter(({ entry, written }) => {
    if (written === 'as it is') return true
    if (!entry.replacement.includes(raw.replace(/[\\[\]]/g, ''))) return false // small letters: a variable of a program
    // [A_1](link) keeps its brackets
    return written === 'in brackets' ? units[after] !== OPEN_PARENTHESIS : !isPartOfIdentifier(units, first, after)
  })
  // secrets may differ in the case of their letters only
  const way = fitting.find(({ entry }) => entry.replacement === raw) ?? fitting[0]
  return way && { entry: way.entry, start, end, first, after }
}

/** Whether a word goes on from the unit before `at` to that at `at`. */
function isWithinWord(units: Uint16Array, at: number): boolean {
  return isWordUnit(units[at]) && isWordUnit(units[at - 1])
}

/** Whether underscores join the units to another word: MY_PERSON_1, but not Markdown's __PERSON_1__. */
function isPartOfIdentifier(units: Uint16Array, first: number, after: number): boolean {
  let before = first - 1
  while (before > first - 4 && units[before] === UNDERSCORE) before--
  let behind = after
  while (behind < after + 3 && units[behind] === UNDERSCORE) behind++
  return isWordUnit(units[before]) || isWordUnit(units[behind])
}
