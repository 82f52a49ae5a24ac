import type { Sample } from './samples.ts'

const COUNTER_BITS = 27

/** Numbers for hashes, in the order they come. */
class Numbers {
  size = 0
  #keys = new Int32Array(2 ** 20)
  #numbers = new Int32Array(2 ** 20).fill(-1)

  numberOf(hash: number): number {
    if (this.size * 2 > this.#keys.length) this.#grow()
    const at = this.#slotOf(hash)
    const known = this.#numbers[at] as number
    if (known >= 0) return known
    this.#keys[at] = hash
    this.#numbers[at] = this.size
    return this.size++
  }

  /** The hash of each number. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.size)
    this.#numbers.forEach((number, at) => {
      if (number >= 0) hashes[number] = this.#keys[at] as number
    })
    return hashes
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1
    let at = hash & mask
    while ((this.#numbers[at] as number) >= 0 && this.#keys[at] !== hash) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const keys = this.#keys
    const numbers = this.#numbers
    this.#keys = new Int32Array(keys.length * 2)
    this.#numbers = new Int32Array(keys.length * 2).fill(-1)
    numbers.forEach((number, from) => {
      if (number < 0) return
      const at = this.#slotOf(keys[from] as number)
      this.#keys[at] = keys[from] as number
      this.#numbers[at] = number
    })
  }
}

/**
 * The samples with numbers instead of hashes; features that occur fewer than `least` times are left out. `hashes` are those of
 * the numbers. A sample that is there several times stays one object.
 */
export function indexFeatures(
  samples: readonly Sample[],
  least: number,
): { readonly samples: readonly Sample[]; readonly hashes: Int32Array } {
  const counts = new Uint8Array(2 ** COUNTER_BITS)
  const counterOf = (hash: number) => hash >>> (32 - COUNTER_BITS)
  for (const { features } of samples) {
    for (const hash of features) {
      if ((counts[counterOf(hash)] as number) < least) (counts[counterOf(hash)] as number)++
    }
  }
  const numbers = new Numbers()
  const done = new Map<Sample, Sample>()
  const indexed = samples.map((sample) => {
    const known = done.get(sample)
    if (known !== undefined) return known
    const features: number[] = []
    const offsets = new Int32Array(sample.offsets.length)
    for (let word = 0; word + 1 < offsets.length; word++) {
      for (const hash of sample.features.subarray(sample.offsets[word], sample.offsets[word + 1])) {
        if ((counts[counterOf(hash)] as number) >= least) features.push(numbers.numberOf(hash))
      }
      offsets[word + 1] = features.length
    }
    const made = { ...sample, features: Int32Array.from(features), offsets }
    done.set(sample, made)
    return made
  })
  return { samples: indexed, hashes: numbers.hashes() }
}
