import { LABEL_COUNT } from './labels.ts'

/**
 * The weights of a tagger: for each feature that it knows, one for each label. A feature is known by its hash of 32 bits: the
 * upper ones choose a group of `GROUP` slots, `print` of the lower ones tells which of them is its own. Features that were not
 * kept in training are told apart but for one in some ten thousand.
 */
export interface Weights {
  readonly bits: number
  /** By slot; 0 is an empty one. */
  readonly prints: Uint16Array
  /** By slot, then label. */
  readonly rows: Int8Array
}

const GROUP = 4

/** What tells the features of a group apart; never 0. */
const print = (hash: number): number => hash & 0xffff || 1

/** Where the row of a feature begins in `rows`, or -1 when it has none. */
export function rowOf({ bits, prints }: Weights, hash: number): number {
  const slot = (hash >>> (32 - bits)) & ~(GROUP - 1)
  const own = print(hash)
  if (prints[slot] === own) return slot * LABEL_COUNT
  if (prints[slot + 1] === own) return (slot + 1) * LABEL_COUNT
  if (prints[slot + 2] === own) return (slot + 2) * LABEL_COUNT
  if (prints[slot + 3] === own) return (slot + 3) * LABEL_COUNT
  return -1
}

/** Features from the most to the least important, put into a table of 2^`bits` slots, `most` of them at most; those that find no place are left out. */
export function packWeights(
  bits: number,
  most: number,
  features: Iterable<{ readonly hash: number; readonly row: Int8Array }>,
): Weights & { readonly kept: number } {
  const prints = new Uint16Array(2 ** bits)
  const rows = new Int8Array(2 ** bits * LABEL_COUNT)
  let kept = 0
  for (const { hash, row } of features) {
    if (kept === most) break
    const group = (hash >>> (32 - bits)) & ~(GROUP - 1)
    for (let slot = group; slot < group + GROUP; slot++) {
      if (prints[slot] === print(hash)) break // another with the same print came first
      if (prints[slot] !== 0) continue
      prints[slot] = print(hash)
      rows.set(row, slot * LABEL_COUNT)
      kept++
      break
    }
  }
  return { bits, prints, rows, kept }
}
