import { FIRST, INNER, LABEL_COUNT, LAST, labelOf, SINGLE, TYPES } from '../tagger/labels.ts'
import type { Advisor } from '../tagger/tagger.ts'
import type { Words } from '../tagger/words.ts'
import type { Label, Transformer, Window } from './transformer.ts'

const LEAST = -12 // of a log likelihood: no word's label is ever ruled out

/** Tells a tagger how likely a transformer holds each label of each word. */
export class TransformerAdvisor implements Advisor {
  readonly #transformer: Transformer
  /** For each label of the tagger the one of the transformer. */
  readonly #labels: Int32Array
  readonly #share: number

  /** `share`: what the transformer's word counts beside the tagger's own. */
  constructor(transformer: Transformer, share: number) {
    this.#transformer = transformer
    this.#labels = labelsFor(transformer.labels)
    this.#share = share
  }

  *advise(text: string, words: Words): Generator<Promise<void> | undefined, Float32Array> {
    const advice = new Float32Array(words.count * LABEL_COUNT)
    let word = 0
    for (const window of this.#transformer.windows(text)) {
      const logits = yield* this.#transformer.logits(window)
      word = this.#adviseWindow(window, logits, words, word, advice)
    }
    return advice
  }

  /** Fills in the words of a window, of which the first is `word` or comes after it; returns the one that comes next. */
  #adviseWindow(
    window: Window,
    logits: Float32Array,
    { count, start }: Words,
    word: number,
    advice: Float32Array,
  ): number {
    const labels = this.#transformer.labels.length
    let row = labels // the first is for the piece before the window
    let next = word
    for (const { start: from, end: to, pieces } of window.words) {
      while (next < count && (start[next] as number) < from) next++
      for (; next < count && (start[next] as number) < to; next++) {
        this.#add(logits.subarray(row, row + labels), advice.subarray(next * LABEL_COUNT, (next + 1) * LABEL_COUNT))
      }
      row += pieces.length * labels
    }
    return next
  }

  #add(logits: Float32Array, advice: Float32Array): void {
    const top = Math.max(...logits)
    let total = 0
    for (const logit of logits) total += Math.exp(logit - top)
    const whole = top + Math.log(total)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const logLikelihood = (logits[this.#labels[label] as number] as number) - whole
      advice[label] = this.#share * Math.max(LEAST, logLikelihood)
    }
  }
}

function labelsFor(labels: readonly Label[]): Int32Array {
  const found = new Int32Array(LABEL_COUNT)
  found[0] = labels.findIndex(({ type }) => type === undefined)
  for (const [type, name] of TYPES.entries()) {
    const first = labels.findIndex((label) => label.type === name && label.first)
    const inner = labels.findIndex((label) => label.type === name && label.inner)
    found[labelOf(type, FIRST)] = first
    found[labelOf(type, SINGLE)] = first
    found[labelOf(type, INNER)] = inner
    found[labelOf(type, LAST)] = inner
  }
  return found
}
