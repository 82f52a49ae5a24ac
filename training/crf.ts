import { canBegin, canEnd, canFollow, LABEL_COUNT } from '../src/detect/ner/tagger/labels.ts'
import type { Sample } from './samples.ts'

const L = LABEL_COUNT

export interface CrfOptions {
  /** Times that every sample is learnt. */
  readonly epochs: number
  /** How far the first step goes; the later ones go less and less far. */
  readonly rate: number
  /** What the squares of a weight's steps are taken to sum up to before its first (AdaGrad): larger, and what is rare counts less. */
  readonly floor: number
  /** Share of the features that are left out each time, so that a name is also known by what stands around it. */
  readonly dropout: number
  readonly seed: number
}

export interface CrfWeights {
  /** By feature, then label. */
  readonly weights: Float32Array
  /** By label, then the next one. */
  readonly transitions: Float32Array
}

/** Mulberry32: the same numbers between 0 and 1 for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const BEGIN = Float64Array.from({ length: L }, (_, label) => (canBegin(label) ? 1 : 0))
const END = Float64Array.from({ length: L }, (_, label) => (canEnd(label) ? 1 : 0))
const ALLOWED = Float64Array.from({ length: L * L }, (_, at) => (canFollow(Math.floor(at / L), at % L) ? 1 : 0))

/** A gradient that is smaller changes nothing worth the time. */
const SMALLEST = 2e-4

/**
 * Trains a conditional random field of first order (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi, Hazan and Singer
 * 2011), one line at a time. The weights are the mean of those after each of the later epochs. `report` is told again and again
 * what share of all epochs is done, and the mean loss of a word in the last of them.
 */
export function trainCrf(
  samples: readonly Sample[],
  features: number,
  options: CrfOptions,
  report: (done: number, loss: number) => void,
): CrfWeights {
  const learner = new Learner(samples, features, options)
  const random = randomFrom(options.seed)
  const order = Int32Array.from(samples.keys())
  const weights = new Float32Array(features * L)
  const transitions = new Float32Array(L * L)
  const averageFrom = Math.floor(options.epochs / 2)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const step = options.rate * (1 - (0.9 * epoch) / options.epochs)
    let loss = 0
    let count = 0
    for (const [nth, at] of order.entries()) {
      const sample = samples[at] as Sample
      loss += learner.learn(sample, step, random)
      count += sample.labels.length
      if (nth % 1000 === 999) report((epoch + nth / order.length) / options.epochs, loss / count)
    }
    if (epoch >= averageFrom) {
      average(weights, learner.weights, epoch - averageFrom + 1)
      average(transitions, learner.transitions, epoch - averageFrom + 1)
    }
    report((epoch + 1) / options.epochs, loss / count)
  }
  return { weights, transitions }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const swap = order[at] as number
    order[at] = order[other] as number
    order[other] = swap
  }
}

/** `mean` becomes that of `count` arrays, of which `values` is the last. */
function average(mean: Float32Array, values: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at++) {
    const before = mean[at] as number
    mean[at] = before + ((values[at] as number) - before) / count
  }
}

class Learner {
  readonly weights: Float32Array
  readonly transitions = new Float32Array(L * L)
  readonly #squares: Float32Array
  readonly #transitionSquares = new Float32Array(L * L).fill(1)
  readonly #dropout: number
  /** Where the rows of the features begin that are not left out, and for each word where its own begin. */
  readonly #rows: Int32Array
  readonly #offsets: Int32Array
  /** By word, then label: exp of the scores, and what the ways to it and from it weigh. */
  readonly #scores: Float64Array
  readonly #forward: Float64Array
  readonly #backward: Float64Array
  readonly #likely = new Float64Array(L * L)

  constructor(samples: readonly Sample[], features: number, { floor, dropout }: CrfOptions) {
    const longest = samples.reduce((most, { labels }) => Math.max(most, labels.length), 0)
    this.weights = new Float32Array(features * L)
    this.#squares = new Float32Array(features * L).fill(floor)
    this.#dropout = dropout
    this.#rows = new Int32Array(samples.reduce((most, sample) => Math.max(most, sample.features.length), 0))
    this.#offsets = new Int32Array(longest + 1)
    this.#scores = new Float64Array(longest * L)
    this.#forward = new Float64Array(longest * L)
    this.#backward = new Float64Array(longest * L)
  }

  /** The loss of the sample's words, before the step. */
  learn(sample: Sample, step: number, random: () => number): number {
    const count = sample.labels.length
    if (count === 0) return 0
    this.#score(sample, random)
    for (let at = 0; at < L * L; at++) {
      this.#likely[at] = (ALLOWED[at] as number) * Math.exp(this.transitions[at] as number)
    }
    this.#goForward(count)
    this.#goBackward(count)
    this.#learnTransitions(sample, step)
    return this.#learnWords(sample, step)
  }

  #score({ features, offsets, labels }: Sample, random: () => number): void {
    const weights = this.weights
    const rows = this.#rows
    const scores = this.#scores
    let kept = 0
    for (let word = 0; word < labels.length; word++) {
      const at = word * L
      for (let l = 0; l < L; l++) scores[at + l] = 0
      this.#offsets[word] = kept
      const end = offsets[word + 1] as number
      for (let feature = offsets[word] as number; feature < end; feature++) {
        if (random() < this.#dropout) continue
        const row = (features[feature] as number) * L
        rows[kept++] = row
        for (let l = 0; l < L; l++) (scores[at + l] as number) += weights[row + l] as number
      }
      let top = Number.NEGATIVE_INFINITY
      for (let l = 0; l < L; l++) top = Math.max(top, scores[at + l] as number)
      for (let l = 0; l < L; l++) scores[at + l] = Math.exp((scores[at + l] as number) - top)
    }
    this.#offsets[labels.length] = kept
  }

  #goForward(count: number): void {
    const forward = this.#forward
    const likely = this.#likely
    for (let word = 0; word < count; word++) {
      const at = word * L
      let total = 0
      for (let l = 0; l < L; l++) {
        let sum = word === 0 ? (BEGIN[l] as number) : 0
        if (word > 0) for (let m = 0; m < L; m++) sum += (forward[at - L + m] as number) * (likely[m * L + l] as number)
        if (word === count - 1) sum *= END[l] as number
        sum *= this.#scores[at + l] as number
        forward[at + l] = sum
        total += sum
      }
      for (let l = 0; l < L; l++) (forward[at + l] as number) /= total
    }
  }

  #goBackward(count: number): void {
    const backward = this.#backward
    const likely = this.#likely
    backward.set(END, (count - 1) * L)
    for (let word = count - 2; word >= 0; word--) {
      const at = word * L
      let total = 0
      for (let m = 0; m < L; m++) {
        let sum = 0
        for (let l = 0; l < L; l++) {
          sum += (likely[m * L + l] as number) * (this.#scores[at + L + l] as number) * (backward[at + L + l] as number)
        }
        backward[at + m] = sum
        total += sum
      }
      for (let m = 0; m < L; m++) (backward[at + m] as number) /= total
    }
  }

  #learnTransitions({ labels, weights }: Sample, step: number): void {
    const gradient = new Float64Array(L * L)
    for (let word = 1; word < labels.length; word++) {
      const at = word * L
      const weight = Math.min(weights[word] as number, weights[word - 1] as number)
      if (weight === 0) continue
      gradient.fill(0)
      let total = 0
      for (let m = 0; m < L; m++) {
        const before = this.#forward[at - L + m] as number
        if (before < 1e-12) continue
        for (let l = 0; l < L; l++) {
          const share =
            before *
            (this.#likely[m * L + l] as number) *
            (this.#scores[at + l] as number) *
            (this.#backward[at + l] as number)
          gradient[m * L + l] = share
          total += share
        }
      }
      const gold = (labels[word - 1] as number) * L + (labels[word] as number)
      for (let t = 0; t < L * L; t++) {
        const slope = weight * ((gradient[t] as number) / total - (t === gold ? 1 : 0))
        if (Math.abs(slope) < SMALLEST) continue
        const squares = (this.#transitionSquares[t] as number) + slope * slope
        this.#transitionSquares[t] = squares
        ;(this.transitions[t] as number) -= (step * slope) / Math.sqrt(squares)
      }
    }
  }

  #learnWords({ labels, weights }: Sample, step: number): number {
    const shares = new Float64Array(L)
    let loss = 0
    for (let word = 0; word < labels.length; word++) {
      const weight = weights[word] as number
      if (weight === 0) continue
      let total = 0
      for (let l = 0; l < L; l++) {
        shares[l] = (this.#forward[word * L + l] as number) * (this.#backward[word * L + l] as number)
        total += shares[l] as number
      }
      const gold = labels[word] as number
      loss -= Math.log(Math.max((shares[gold] as number) / total, 1e-12))
      for (let l = 0; l < L; l++) {
        const slope = weight * ((shares[l] as number) / total - (l === gold ? 1 : 0))
        if (Math.abs(slope) >= SMALLEST) this.#step(word, l, slope, step)
      }
    }
    return loss
  }

  #step(word: number, label: number, slope: number, step: number): void {
    const end = this.#offsets[word + 1] as number
    const weights = this.weights
    const allSquares = this.#squares
    const square = slope * slope
    const far = step * slope
    for (let kept = this.#offsets[word] as number; kept < end; kept++) {
      const at = (this.#rows[kept] as number) + label
      const squares = (allSquares[at] as number) + square
      allSquares[at] = squares
      weights[at] = (weights[at] as number) - far / Math.sqrt(squares)
    }
  }
}
