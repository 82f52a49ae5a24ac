import type { EntityType, Span } from '../../../span.ts'
import type { Ner } from '../ner.ts'
import { trimName } from '../tagger/trim-name.ts'
import type { Network } from './network.ts'

/** A label of a model, as its training numbered them. */
export interface Label {
  /** `undefined` for words outside of names, and for names of types that are not looked for. */
  readonly type: EntityType | undefined
  /** Whether it is for the first word of a name only. */
  readonly first: boolean
  /** Whether it is for other words than the first only. */
  readonly inner: boolean
}

/** How a text becomes the input of a model. */
export interface Encoder {
  /** Pieces that stand before and after each window. */
  readonly before: number
  readonly after: number
  windows(text: string): Iterable<Window>
}

/** A word with its pieces' numbers and the token type of all of them. Offsets are UTF-16 units. */
export interface EncodedWord {
  readonly start: number
  readonly end: number
  readonly pieces: readonly number[]
  readonly type: number
}

/** Neighbouring words that go through the model at once. */
export interface Window {
  readonly words: readonly EncodedWord[]
  readonly pieces: number
}

export interface TransformerModel {
  readonly encoder: Encoder
  readonly labels: readonly Label[]
}

/** Labels words with a transformer, window by window; by itself it finds names, and scores them as likely as it holds them. */
export class Transformer implements Ner {
  readonly labels: readonly Label[]
  readonly #encoder: Encoder
  readonly #network: () => Promise<Network>
  readonly #decode: Decode

  /** `network` is asked for when there is something to run. */
  constructor(network: () => Promise<Network>, { encoder, labels }: TransformerModel) {
    this.labels = labels
    this.#encoder = encoder
    this.#network = network
    this.#decode = decoder(labels)
  }

  windows(text: string): Iterable<Window> {
    return this.#encoder.windows(text)
  }

  /** The scores of each piece of a window and the two at its ends: by piece, then label. Gives a promise to wait for. */
  *logits(window: Window): Generator<Promise<void>, Float32Array> {
    let logits: Float32Array | undefined
    yield this.#run(window).then((data) => {
      logits = data
    })
    if (logits === undefined) throw new Error('The model gave no answer')
    return logits
  }

  *find(text: string): Generator<Span | Promise<void>> {
    for (const window of this.windows(text)) {
      const logits = yield* this.logits(window)
      yield* this.#spansOf(text, window, logits)
    }
  }

  /** One window at a time: several would have to be made as long as the longest. */
  async #run({ words, pieces }: Window): Promise<Float32Array> {
    const network = await this.#network()
    const length = pieces + 2
    const ids = new BigInt64Array(length)
    const types = new BigInt64Array(length)
    ids[0] = BigInt(this.#encoder.before)
    let at = 1
    for (const word of words) {
      types.fill(BigInt(word.type), at, at + word.pieces.length)
      for (const piece of word.pieces) ids[at++] = BigInt(piece)
    }
    ids[at] = BigInt(this.#encoder.after)
    const known: Readonly<Record<string, BigInt64Array>> = {
      input_ids: ids,
      attention_mask: new BigInt64Array(length).fill(1n),
      token_type_ids: types,
    }
    const feeds: Record<string, BigInt64Array> = {}
    for (const name of network.inputs) {
      const data = known[name]
      if (data === undefined) throw new Error(`The model wants an input that is not known: ${name}`)
      feeds[name] = data
    }
    return network.run(feeds)
  }

  *#spansOf(text: string, { words }: Window, logits: Float32Array): Generator<Span> {
    const { labels } = this
    const { best, likelihoods } = this.#decode(logits, firstPieces(words, labels.length))
    for (let at = 0; at < words.length; at++) {
      const { type } = labels[best[at] as number] as Label
      if (type === undefined) continue
      let likelihood = likelihoods[at] as number
      let end = at + 1
      for (; end < words.length; end++) {
        const next = labels[best[end] as number] as Label
        if (next.type !== type || next.first || isLineEnd(text, words[end - 1], words[end])) break
        likelihood = Math.min(likelihood, likelihoods[end] as number)
      }
      const { start } = words[at] as EncodedWord
      const span = trimName(text, type, start, (words[end - 1] as EncodedWord).end)
      yield { type, ...span, score: Math.round(likelihood * 1000) / 1000 }
      at = end - 1
    }
  }
}

/** A name does not go on in the next line. */
function isLineEnd(text: string, before: EncodedWord | undefined, after: EncodedWord | undefined): boolean {
  return text.slice(before?.end, after?.start).includes('\n')
}

/** Where the logits of the first piece of each word begin. */
function firstPieces(words: readonly EncodedWord[], labels: number): number[] {
  let piece = 1
  return words.map(({ pieces }) => {
    const row = piece * labels
    piece += pieces.length
    return row
  })
}

/** For the words whose logits begin at `rows`: the best labels that can follow each other, how likely each word's type is. */
type Decode = (
  logits: Float32Array,
  rows: readonly number[],
) => { readonly best: Uint8Array; readonly likelihoods: Float32Array }

/** Viterbi; an inner label follows only one of its own type. */
function decoder(labels: readonly Label[]): Decode {
  const count = labels.length
  const allowed = labels.map((to) =>
    Array.from(labels.keys()).filter((from) => !to.inner || labels[from]?.type === to.type),
  )
  return (logits, rows) => {
    const best = new Uint8Array(rows.length)
    const likelihoods = new Float32Array(rows.length)
    const back = new Uint8Array(rows.length * count)
    let before = new Float64Array(count)
    let here = new Float64Array(count)
    for (const [word, row] of rows.entries()) {
      for (let label = 0; label < count; label++) {
        const own = logits[row + label] as number
        let most = word === 0 ? (labels[label]?.inner ? -1e9 : 0) : -1e18
        if (word > 0) {
          for (const from of allowed[label] as readonly number[]) {
            if ((before[from] as number) <= most) continue
            most = before[from] as number
            back[word * count + label] = from
          }
        }
        here[label] = most + own
      }
      const swap = before
      before = here
      here = swap
    }
    let label = 0
    for (let other = 1; other < count; other++) if ((before[other] as number) > (before[label] as number)) label = other
    for (let word = rows.length - 1; word >= 0; word--) {
      best[word] = label
      const row = rows[word] as number
      let total = 0
      let own = 0
      for (let other = 0; other < count; other++) {
        const weight = Math.exp((logits[row + other] as number) - (logits[row + label] as number))
        total += weight
        if (labels[other]?.type === labels[label]?.type) own += weight
      }
      likelihoods[word] = own / total
      label = back[word * count + label] as number
    }
    return { best, likelihoods }
  }
}
