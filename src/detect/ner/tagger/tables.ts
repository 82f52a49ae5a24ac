import type { Clusters, Lists } from './form.ts'

/**
 * A fixed map from hashes of 32 bits to small numbers, with open addressing. A key that is not there is taken for one that is
 * once in some tens of thousands of times.
 */
export interface HashTable {
  readonly bits: number
  /** By slot, what of the hash tells its key apart; 0 is an empty slot. */
  readonly prints: Uint16Array
  readonly values: Uint16Array
}

const print = (hash: number): number => hash & 0xffff || 1

/** The value of a key, or 0. */
export function lookUp({ bits, prints, values }: HashTable, hash: number): number {
  const mask = prints.length - 1
  const own = print(hash)
  for (let at = hash >>> (32 - bits); ; at = (at + 1) & mask) {
    const found = prints[at]
    if (found === own) return values[at] as number
    if (found === 0) return 0
  }
}

export function packTable(entries: ReadonlyMap<number, number>): HashTable {
  const bits = Math.ceil(Math.log2(entries.size * 1.3))
  const prints = new Uint16Array(2 ** bits)
  const values = new Uint16Array(2 ** bits)
  for (const [hash, value] of entries) {
    let at = hash >>> (32 - bits)
    while (prints[at] !== 0 && prints[at] !== print(hash)) at = (at + 1) & (prints.length - 1)
    if (prints[at] !== 0) continue
    prints[at] = print(hash)
    values[at] = value
  }
  return { bits, prints, values }
}

export const listsOf = (table: HashTable): Lists => ({ look: (key) => lookUp(table, key) })

export const clustersOf = (table: HashTable, medium: Uint16Array, coarse: Uint16Array): Clusters => ({
  look: (key) => lookUp(table, key),
  medium,
  coarse,
})
