import { expOfMinus } from './exp.ts'
import { canBegin, canEnd, LABEL_COUNT, TYPES } from './labels.ts'
import { BEGINNING, BETWEEN, ENDING, type Steps, stepsOf, WITHIN } from './steps.ts'

const L = LABEL_COUNT
const NEVER = -1e9

const BEGIN = Uint8Array.from({ length: L }, (_, label) => (canBegin(label) ? 1 : 0))
const END = Uint8Array.from({ length: L }, (_, label) => (canEnd(label) ? 1 : 0))

/** Space for lines of up to `capacity` words; used again and again. */
export class Decoder {
  readonly #scores: Steps
  readonly #likely: Steps
  #capacity = 0
  /** Word by word, the score of each label before its neighbours are looked at. */
  emissions = new Float32Array(0)
  labels = new Uint8Array(0)
  /** Word by word, how likely each label is. */
  marginals = new Float32Array(0)
  #back = new Uint8Array(0)
  #forward = new Float64Array(0)
  readonly #row = new Float64Array(L)
  readonly #weights = new Float64Array(L)

  /** `transitions`: by label, then the next one. */
  constructor(transitions: Float32Array) {
    this.#scores = stepsOf(transitions, (score) => score)
    this.#likely = stepsOf(transitions, Math.exp)
  }

  reserve(count: number): void {
    if (count <= this.#capacity) return
    this.#capacity = Math.max(512, count)
    this.emissions = new Float32Array(this.#capacity * L)
    this.labels = new Uint8Array(this.#capacity)
    this.marginals = new Float32Array(this.#capacity * L)
    this.#back = new Uint8Array(this.#capacity * L)
    this.#forward = new Float64Array(this.#capacity * L)
  }

  /** Adds to the emissions, from the first word on. */
  add(scores: Float32Array): void {
    for (let at = 0; at < scores.length; at++) (this.emissions[at] as number) += scores[at] as number
  }

  /**
   * The best labels for `count` words by their `emissions` (Viterbi), into `labels`; whether any is not 0. `bias` is taken
   * from the score of 0, the label of words outside of names.
   */
  decode(count: number, bias: number): boolean {
    const { emissions, labels } = this
    const back = this.#back
    const { between, within } = this.#scores
    let before = this.#row
    let here = this.#weights
    for (let l = 0; l < L; l++) before[l] = BEGIN[l] === 1 ? (emissions[l] as number) - (l === 0 ? bias : 0) : NEVER
    for (let word = 1; word < count; word++) {
      const at = word * L
      const o = before[0] as number
      const l1 = before[3] as number
      const s1 = before[4] as number
      const l2 = before[7] as number
      const s2 = before[8] as number
      const l3 = before[11] as number
      const s3 = before[12] as number
      for (let b = 0, step = 0; b < BETWEEN; b++, step += BETWEEN) {
        let best = o + (between[step] as number)
        let from = 0
        const byL1 = l1 + (between[step + 1] as number)
        if (byL1 > best) {
          best = byL1
          from = 3
        }
        const byS1 = s1 + (between[step + 2] as number)
        if (byS1 > best) {
          best = byS1
          from = 4
        }
        const byL2 = l2 + (between[step + 3] as number)
        if (byL2 > best) {
          best = byL2
          from = 7
        }
        const byS2 = s2 + (between[step + 4] as number)
        if (byS2 > best) {
          best = byS2
          from = 8
        }
        const byL3 = l3 + (between[step + 5] as number)
        if (byL3 > best) {
          best = byL3
          from = 11
        }
        const byS3 = s3 + (between[step + 6] as number)
        if (byS3 > best) {
          best = byS3
          from = 12
        }
        const to = BEGINNING[b] as number
        here[to] = best + (emissions[at + to] as number) - (to === 0 ? bias : 0)
        back[at + to] = from
      }
      for (let first = 1, step = 0; first < L; first += 4, step += WITHIN) {
        const inner = first + 1
        const last = first + 2
        const byFirst = (before[first] as number) + (within[step] as number)
        const byInner = (before[inner] as number) + (within[step + 1] as number)
        here[inner] = Math.max(byFirst, byInner) + (emissions[at + inner] as number)
        back[at + inner] = byInner > byFirst ? inner : first
        const endByFirst = (before[first] as number) + (within[step + 2] as number)
        const endByInner = (before[inner] as number) + (within[step + 3] as number)
        here[last] = Math.max(endByFirst, endByInner) + (emissions[at + last] as number)
        back[at + last] = endByInner > endByFirst ? inner : first
      }
      const swap = before
      before = here
      here = swap
    }
    let label = 0
    for (let l = 1; l < L; l++) if (END[l] === 1 && (before[l] as number) > (before[label] as number)) label = l
    let any = false
    for (let word = count - 1; word >= 0; word--) {
      labels[word] = label
      if (label !== 0) any = true
      label = back[word * L + label] as number
    }
    return any
  }

  /** How likely each label of each word is (forward and backward), into `marginals`. */
  weigh(count: number): void {
    const { emissions, marginals } = this
    const forward = this.#forward
    const { between, backward, within } = this.#likely
    for (let word = 0; word < count; word++) {
      const at = word * L
      let top = NEVER
      for (let l = 0; l < L; l++) if ((emissions[at + l] as number) > top) top = emissions[at + l] as number
      // kept for the way back
      for (let l = 0; l < L; l++) marginals[at + l] = expOfMinus(top - (emissions[at + l] as number))
      if (word === 0) {
        for (let l = 0; l < L; l++) forward[l] = (BEGIN[l] as number) * (marginals[l] as number)
      } else {
        const past = at - L
        const o = forward[past] as number
        const l1 = forward[past + 3] as number
        const s1 = forward[past + 4] as number
        const l2 = forward[past + 7] as number
        const s2 = forward[past + 8] as number
        const l3 = forward[past + 11] as number
        const s3 = forward[past + 12] as number
        for (let b = 0, step = 0; b < BETWEEN; b++, step += BETWEEN) {
          const to = at + (BEGINNING[b] as number)
          forward[to] =
            (marginals[to] as number) *
            (o * (between[step] as number) +
              l1 * (between[step + 1] as number) +
              s1 * (between[step + 2] as number) +
              l2 * (between[step + 3] as number) +
              s2 * (between[step + 4] as number) +
              l3 * (between[step + 5] as number) +
              s3 * (between[step + 6] as number))
        }
        for (let type = 0, step = 0; type < TYPES.length; type++, step += WITHIN) {
          const place = 4 * type
          const first = forward[past + place + 1] as number
          const inner = forward[past + place + 2] as number
          const toInner = at + place + 2
          const toLast = at + place + 3
          forward[toInner] =
            (marginals[toInner] as number) * (first * (within[step] as number) + inner * (within[step + 1] as number))
          forward[toLast] =
            (marginals[toLast] as number) *
            (first * (within[step + 2] as number) + inner * (within[step + 3] as number))
        }
      }
      let total = 0
      for (let l = 0; l < L; l++) total += forward[at + l] as number
      for (let l = 0; l < L; l++) (forward[at + l] as number) /= total
    }
    const after = this.#row
    const weights = this.#weights
    after.set(END)
    for (let word = count - 1; word >= 0; word--) {
      const at = word * L
      let mass = 0
      let total = 0
      for (let l = 0; l < L; l++) {
        const weight = (marginals[at + l] as number) * (after[l] as number)
        const share = (forward[at + l] as number) * (after[l] as number)
        weights[l] = weight
        marginals[at + l] = share
        mass += share
        total += weight
      }
      for (let l = 0; l < L; l++) (marginals[at + l] as number) /= mass
      if (word === 0) break
      const o = (weights[0] as number) / total
      const f1 = (weights[1] as number) / total
      const s1 = (weights[4] as number) / total
      const f2 = (weights[5] as number) / total
      const s2 = (weights[8] as number) / total
      const f3 = (weights[9] as number) / total
      const s3 = (weights[12] as number) / total
      for (let e = 0, step = 0; e < BETWEEN; e++, step += BETWEEN) {
        after[ENDING[e] as number] =
          o * (backward[step] as number) +
          f1 * (backward[step + 1] as number) +
          s1 * (backward[step + 2] as number) +
          f2 * (backward[step + 3] as number) +
          s2 * (backward[step + 4] as number) +
          f3 * (backward[step + 5] as number) +
          s3 * (backward[step + 6] as number)
      }
      for (let first = 1, step = 0; first < L; first += 4, step += WITHIN) {
        const inner = (weights[first + 1] as number) / total
        const last = (weights[first + 2] as number) / total
        after[first] = inner * (within[step] as number) + last * (within[step + 2] as number)
        after[first + 1] = inner * (within[step + 1] as number) + last * (within[step + 3] as number)
      }
    }
  }
}
