/** A hash of 32 bits (FNV-1a, then the finalizer of MurmurHash3's kind by C. Wellons). */
export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return spread(hash)
}

export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

/** Two hashes as one; the order counts. */
export const join = (a: number, b: number): number =>
  Math.imul(Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ (b + (a >>> 15)), 0xc2b2ae35)

export const PHRASE_SEED = 0x51ed270b

/** Key in `Lists` of several words, by the hashes of each in lower case. */
export function phraseKey(lows: readonly number[]): number {
  let key = PHRASE_SEED
  for (const low of lows) key = join(key, low)
  return spread(key)
}
