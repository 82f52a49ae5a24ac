import { canBegin, canEnd, canFollow, LABEL_COUNT } from './labels.ts'

const L = LABEL_COUNT
const NEVER = -1e9

const BEGIN = Uint8Array.from({ length: L }, (_, label) => (canBegin(label) ? 1 : 0))
const END = Uint8Array.from({ length: L }, (_, label) => (canEnd(label) ? 1 : 0))
/** For each label the labels that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: L }, (_, to) =>
  Array.from({ length: L }, (_, from) => from).filter((from) => canFollow(from, to)),
)

/** Space for lines of up to `capacity` words; used again and again. */
export class Decoder {
  readonly #transitions: Float32Array
  readonly #likely: Float64Array
  #capacity = 0
  /** Word by word, the score of each label before its neighbours are looked at. */
  emissions = new Float32Array(0)
  labels = new Uint8Array(0)
  /** Word by word, how likely each label is. */
  marginals = new Float32Array(0)
  #back = new Uint8Array(0)
  #forward = new Float64Array(0)

  /** `transitions`: by label, then the next one. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions
    this.#likely = Float64Array.from(transitions, (score, at) =>
      canFollow(Math.floor(at / L), at % L) ? Math.exp(score) : 0,
    )
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
    const transitions = this.#transitions
    let before = new Float64Array(L)
    let here = new Float64Array(L)
    for (let l = 0; l < L; l++) before[l] = BEGIN[l] === 1 ? (emissions[l] as number) - (l === 0 ? bias : 0) : NEVER
    for (let word = 1; word < count; word++) {
      const at = word * L
      for (let l = 0; l < L; l++) {
        const from = BEFORE[l] as readonly number[]
        let best = NEVER * 2
        let arg = 0
        for (let k = 0; k < from.length; k++) {
          const m = from[k] as number
          const score = (before[m] as number) + (transitions[m * L + l] as number)
          if (score > best) {
            best = score
            arg = m
          }
        }
        here[l] = best + (emissions[at + l] as number) - (l === 0 ? bias : 0)
        back[at + l] = arg
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
    const likely = this.#likely
    for (let word = 0; word < count; word++) {
      const at = word * L
      let top = NEVER
      for (let l = 0; l < L; l++) if ((emissions[at + l] as number) > top) top = emissions[at + l] as number
      let total = 0
      for (let l = 0; l < L; l++) {
        let sum = 0
        if (word === 0) sum = BEGIN[l] as number
        else {
          const from = BEFORE[l] as readonly number[]
          for (let k = 0; k < from.length; k++) {
            const m = from[k] as number
            sum += (forward[at - L + m] as number) * (likely[m * L + l] as number)
          }
        }
        // kept for the way back
        const own = Math.exp((emissions[at + l] as number) - top)
        marginals[at + l] = own
        sum *= own
        if (word === count - 1) sum *= END[l] as number
        forward[at + l] = sum
        total += sum
      }
      for (let l = 0; l < L; l++) (forward[at + l] as number) /= total
    }
    let after = Float64Array.from(END)
    let here = new Float64Array(L)
    for (let word = count - 1; word >= 0; word--) {
      const at = word * L
      here.fill(0)
      let total = 0
      let mass = 0
      for (let l = 0; l < L; l++) {
        const weight = (marginals[at + l] as number) * (after[l] as number)
        const share = (forward[at + l] as number) * (after[l] as number)
        mass += share
        marginals[at + l] = share
        if (word > 0) {
          const from = BEFORE[l] as readonly number[]
          for (let k = 0; k < from.length; k++) {
            const m = from[k] as number
            const part = weight * (likely[m * L + l] as number)
            ;(here[m] as number) += part
            total += part
          }
        }
      }
      for (let l = 0; l < L; l++) (marginals[at + l] as number) /= mass
      if (word > 0) for (let l = 0; l < L; l++) (here[l] as number) /= total
      const swap = after
      after = here
      here = swap
    }
  }
}
