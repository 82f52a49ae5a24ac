import { createHmac } from 'node:crypto'

/** Numbers that nobody can foresee without the key, and that are the same for the same key and label. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit` (at most 2^32). */
  below(limit: number): number
  /** One of `list`, which must not be empty. */
  pick<T>(list: readonly T[]): T
}

/** HMAC-SHA-256 of a counter under `key`, in its role of a pseudo-random function; `label` says what the numbers are for. */
export function randomFrom(key: string | Uint8Array, label: string): Random {
  let block = Buffer.alloc(0)
  let at = 0
  let count = 0
  const next = () => {
    if (at + 4 > block.length) {
      block = createHmac('sha256', key).update(`${count++}\0${label}`).digest()
      at = 0
    }
    at += 4
    return block.readUInt32BE(at - 4)
  }
  const below = (limit: number) => {
    const fair = 2 ** 32 - (2 ** 32 % limit) // above it, the remainder would favour small numbers
    let number = next()
    while (number >= fair) number = next()
    return number % limit
  }
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] }
}
