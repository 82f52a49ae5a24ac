import type { Span } from '../../../span.ts'
import type { Ner } from '../ner.ts'
import { Decoder } from './decode.ts'
import { Document, type Line } from './document.ts'
import { type Clusters, type Form, type Lists, OFFSETS, REACH, Vocabulary } from './form.ts'
import { jointFeatures, MOST_JOINT } from './joint-features.ts'
import { FIRST, LABEL_COUNT, LAST, placeOf, SINGLE, TYPES, typeOf } from './labels.ts'
import { type Name, nameAgain } from './name-again.ts'
import { trimName } from './trim-name.ts'
import { rowOf, type Weights } from './weights.ts'
import type { Words } from './words.ts'

const L = LABEL_COUNT

/** What a tagger was trained to. */
export interface TaggerModel {
  readonly weights: Weights
  /** What one step of a weight is worth. */
  readonly scale: number
  /** By label, then the next one. */
  readonly transitions: Float32Array
  readonly lists?: Lists | undefined
  readonly clusters?: Clusters | undefined
  /** Taken from the score of words outside of names, so that less is missed. */
  readonly bias: number
  /** For each type, by `TYPES`, the share that was right of the names of a likelihood of k / (length - 1). */
  readonly calibration: readonly (readonly number[])[]
}

/** Knows more of the words of a text than the tagger does. */
export interface Advisor {
  /** By word, then label: what is added to the tagger's own scores. As `Ner.find`, it may give promises to wait for. */
  advise(text: string, words: Words): Generator<Promise<void> | undefined, Float32Array>
}

/** By offset, then label: what a word adds to the scores of its neighbours and its own, in steps. */
type Scores = Int32Array

/** Finds names in texts of one language: a conditional random field over hashed features. */
export class Tagger implements Ner {
  readonly #model: TaggerModel
  readonly #vocabulary: Vocabulary<Scores>
  readonly #decoder: Decoder
  readonly #joint = new Int32Array(MOST_JOINT)
  readonly #advisor: Advisor | undefined

  constructor(model: TaggerModel, advisor?: Advisor, vocabulary?: Vocabulary<Scores>) {
    this.#model = model
    this.#advisor = advisor
    this.#vocabulary = vocabulary ?? new Vocabulary(model, (features) => this.#scoresOf(features))
    this.#decoder = new Decoder(model.transitions)
  }

  /** This tagger as it decides with an advisor; the two share what they remember of words. */
  advised(advisor: Advisor, decision: Pick<TaggerModel, 'bias' | 'calibration'>): Tagger {
    return new Tagger({ ...this.#model, ...decision }, advisor, this.#vocabulary)
  }

  #scoresOf(features: readonly (readonly number[])[]): Scores {
    const { weights } = this.#model
    const scores = new Int32Array(OFFSETS * L)
    features.forEach((hashes, offset) => {
      for (const hash of hashes) {
        const row = rowOf(weights, hash)
        if (row >= 0) for (let l = 0; l < L; l++) (scores[offset * L + l] as number) += weights.rows[row + l] as number
      }
    })
    return scores
  }

  *find(text: string): Generator<Span | Promise<void> | undefined> {
    const document = yield* Document.read(text, this.#vocabulary)
    const advice = yield* this.#advisor?.advise(text, document.words) ?? []
    const names: Name[] = []
    for (const line of document.lines) {
      this.#findInLine(document, line, advice, names)
      yield undefined
    }
    for (const name of nameAgain(document, names)) {
      yield this.#spanOf(document, name)
    }
  }

  #spanOf({ text, words: { start, end } }: Document<unknown>, name: Name): Span {
    const type = TYPES[name.type] as string
    const span = trimName(text, type, start[name.first] as number, end[name.end - 1] as number)
    const scores = this.#model.calibration[name.type] as readonly number[]
    return { type, ...span, score: calibrated(scores, name.likelihood) }
  }

  #findInLine(document: Document<Scores>, line: Line, advice: Float32Array | undefined, names: Name[]): void {
    const count = line.to - line.from
    const decoder = this.#decoder
    decoder.reserve(count)
    for (let word = line.from; word < line.to; word++) this.#score(document, line, word)
    if (advice !== undefined) decoder.add(advice.subarray(line.from * L, line.to * L))
    if (!decoder.decode(count, this.#model.bias)) return
    decoder.weigh(count)
    const { labels, marginals } = decoder
    let first = 0
    let likelihood = 1
    for (let at = 0; at < count; at++) {
      const label = labels[at] as number
      if (label === 0) continue
      const place = placeOf(label)
      const type = typeOf(label)
      if (place === FIRST || place === SINGLE) {
        first = at
        likelihood = 1
      }
      likelihood = Math.min(likelihood, typeMarginal(marginals, at, type))
      if ((place === LAST || place === SINGLE) && !hasEndlessWord(document, line.from + first, line.from + at + 1)) {
        names.push({ first: line.from + first, end: line.from + at + 1, type, likelihood })
      }
    }
  }

  /** The scores of a word's labels, into the decoder's emissions. */
  #score(document: Document<Scores>, line: Line, word: number): void {
    const { weights, scale } = this.#model
    const { rows } = weights
    const { emissions } = this.#decoder
    const at = (word - line.from) * L
    const joint = this.#joint
    const count = jointFeatures(document, line, word, joint)
    // thirteen variables, which the engine keeps in registers: half the time of an array
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    let s7 = 0
    let s8 = 0
    let s9 = 0
    let s10 = 0
    let s11 = 0
    let s12 = 0
    for (let offset = -REACH, base = 0; offset <= REACH; offset++, base += L) {
      const other = word + offset
      const form = other >= line.from && other < line.to ? (document.forms[other] as Form<Scores>) : document.edge
      const own = form.own
      s0 += own[base] as number
      s1 += own[base + 1] as number
      s2 += own[base + 2] as number
      s3 += own[base + 3] as number
      s4 += own[base + 4] as number
      s5 += own[base + 5] as number
      s6 += own[base + 6] as number
      s7 += own[base + 7] as number
      s8 += own[base + 8] as number
      s9 += own[base + 9] as number
      s10 += own[base + 10] as number
      s11 += own[base + 11] as number
      s12 += own[base + 12] as number
    }
    for (let k = 0; k < count; k++) {
      const row = rowOf(weights, joint[k] as number)
      if (row < 0) continue
      s0 += rows[row] as number
      s1 += rows[row + 1] as number
      s2 += rows[row + 2] as number
      s3 += rows[row + 3] as number
      s4 += rows[row + 4] as number
      s5 += rows[row + 5] as number
      s6 += rows[row + 6] as number
      s7 += rows[row + 7] as number
      s8 += rows[row + 8] as number
      s9 += rows[row + 9] as number
      s10 += rows[row + 10] as number
      s11 += rows[row + 11] as number
      s12 += rows[row + 12] as number
    }
    emissions[at] = s0 * scale
    emissions[at + 1] = s1 * scale
    emissions[at + 2] = s2 * scale
    emissions[at + 3] = s3 * scale
    emissions[at + 4] = s4 * scale
    emissions[at + 5] = s5 * scale
    emissions[at + 6] = s6 * scale
    emissions[at + 7] = s7 * scale
    emissions[at + 8] = s8 * scale
    emissions[at + 9] = s9 * scale
    emissions[at + 10] = s10 * scale
    emissions[at + 11] = s11 * scale
    emissions[at + 12] = s12 * scale
  }
}

const LONGEST_WORD = 64 // UTF-16 units; what is longer is no name

function hasEndlessWord({ words: { start, end } }: Document<unknown>, first: number, after: number): boolean {
  for (let word = first; word < after; word++) {
    if ((end[word] as number) - (start[word] as number) > LONGEST_WORD) return true
  }
  return false
}

/** How likely the word is part of a name of the type. */
function typeMarginal(marginals: Float32Array, at: number, type: number): number {
  let sum = 0
  for (let place = 1; place <= 4; place++) sum += marginals[at * L + 4 * type + place] as number
  return sum
}

/** Between the measured shares on a straight line. */
function calibrated(shares: readonly number[], likelihood: number): number {
  const at = Math.min(Math.max(likelihood, 0), 1) * (shares.length - 1)
  const below = Math.floor(at)
  const low = shares[below] as number
  const high = shares[Math.min(below + 1, shares.length - 1)] as number
  return Math.round((low + (high - low) * (at - below)) * 1000) / 1000
}
