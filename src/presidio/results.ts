import type { Candidate } from '../detect/detect.ts'

/**
 * Presidio's rule of duplicates: highest score first (of equals, what begins first and is longest), and without what another
 * of the same type and no lower score contains. Overlaps of different types stay. n log n.
 */
export function withoutDuplicates(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.start - b.start || b.end - b.start - (a.end - a.start))
  const seen = new Map<string, FurthestEnd>()
  const starts = Array.from(new Set(sorted.map(({ start }) => start))).sort((a, b) => a - b)
  const rank = new Map(starts.map((start, i) => [start, i + 1]))
  return sorted.filter(({ type, start, end }) => {
    const ends = seen.get(type) ?? new FurthestEnd()
    seen.set(type, ends)
    const at = rank.get(start) ?? 0
    if (ends.upTo(at) >= end) return false
    ends.add(at, end, starts.length)
    return true
  })
}

/** The furthest end of the spans that begin no later: P. Fenwick, "A new data structure for cumulative frequency tables". */
class FurthestEnd {
  readonly #ends = new Map<number, number>()

  add(rank: number, end: number, ranks: number): void {
    for (let at = rank; at <= ranks; at += at & -at) this.#ends.set(at, Math.max(this.#ends.get(at) ?? 0, end))
  }

  upTo(rank: number): number {
    let furthest = 0
    for (let at = rank; at > 0; at -= at & -at) furthest = Math.max(furthest, this.#ends.get(at) ?? 0)
    return furthest
  }
}
