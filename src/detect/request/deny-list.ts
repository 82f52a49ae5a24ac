import type { EntityType } from '../../span.ts'
import type { Findings } from '../finder.ts'

/** Values that are always an entity of this type. */
export interface DenyList {
  readonly type: EntityType
  readonly values: readonly string[]
}

/** A tree of UTF-16 units in lower case: what can follow, and the types of the values that end here. */
interface Node {
  readonly next: Map<number, Node>
  types: Set<EntityType> | undefined
}

const UNITS_AT_ONCE = 4096
const WORD_END = /[\p{L}\p{N}]\p{M}{0,10}$/u
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u
const LONGEST_CHARACTER = 12

/** Every value as a whole word, whatever the case; of those that begin at one place the longest. */
export function* findDenied(lists: readonly DenyList[], text: string): Findings {
  const root: Node = { next: new Map(), types: undefined }
  for (const { type, values } of lists) for (const value of values) add(root, value, type)
  for (let start = 0; start < text.length; start++) {
    if (start % UNITS_AT_ONCE === 0) yield undefined
    let node = root.next.get(folded(text, start))
    if (node === undefined || !isEdge(text, start)) continue
    let found: { end: number; types: Set<EntityType> } | undefined
    for (let at = start + 1; node !== undefined; at++) {
      if (node.types !== undefined && isEdge(text, at)) found = { end: at, types: node.types }
      node = at < text.length ? node.next.get(folded(text, at)) : undefined
    }
    for (const type of found?.types ?? []) yield { type, start, end: found?.end ?? start, score: 1 }
  }
}

function add(root: Node, value: string, type: EntityType): void {
  let node = root
  for (let at = 0; at < value.length; at++) {
    const unit = folded(value, at)
    const next = node.next.get(unit) ?? { next: new Map(), types: undefined }
    node.next.set(unit, next)
    node = next
  }
  if (value.length > 0) node.types = (node.types ?? new Set()).add(type)
}

function folded(text: string, at: number): number {
  return text.charAt(at).toLowerCase().charCodeAt(0)
}

/** Whether no word goes on over this place. */
function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  return !(GOES_ON.test(text.slice(at, at + 2)) && WORD_END.test(text.slice(Math.max(0, at - LONGEST_CHARACTER), at)))
}
