import { Document } from '../src/detect/ner/tagger/document.ts'
import { REACH, type Vocabulary } from '../src/detect/ner/tagger/form.ts'
import { jointFeatures, MOST_JOINT } from '../src/detect/ner/tagger/joint-features.ts'
import {
  canBegin,
  canEnd,
  canFollow,
  FIRST,
  INNER,
  LAST,
  labelOf,
  placeOf,
  SINGLE,
  TYPES,
  typeOf,
} from '../src/detect/ner/tagger/labels.ts'
import type { LabelledText } from './corpus.ts'
import { trimmed } from './guideline.ts'

/** What the tagger's vocabulary keeps of a word in training: the hashes of its own features, by offset. */
export type Hashes = readonly (readonly number[])[]

/** A line to be learnt. */
export interface Sample {
  /** Hashes of features, or their numbers: those of word i are from `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly features: Int32Array
  readonly offsets: Int32Array
  /** By word. */
  readonly labels: Uint8Array
  /** By word: what its label counts; 0 when it is not known. */
  readonly weights: Float32Array
}

export interface SampleOptions {
  /** What each label counts. */
  readonly weight: number
  /** Whether only persons are labelled: other words that look like names may be names. */
  readonly personsOnly: boolean
}

/** The lines of a labelled text. */
export function samplesOf(text: LabelledText, vocabulary: Vocabulary<Hashes>, options: SampleOptions): Sample[] {
  const document = whole(Document.read(text.text, vocabulary))
  const labels = labelsOf(document, text)
  const joint = new Int32Array(MOST_JOINT)
  return document.lines.map((line) => {
    const count = line.to - line.from
    const features: number[] = []
    const offsets = new Int32Array(count + 1)
    const weights = new Float32Array(count).fill(options.weight)
    for (let word = line.from; word < line.to; word++) {
      for (let offset = -REACH; offset <= REACH; offset++) {
        const other = word + offset
        const form = other >= line.from && other < line.to ? document.forms[other] : document.edge
        for (const hash of form?.own[offset + REACH] ?? []) features.push(hash)
      }
      for (const hash of joint.subarray(0, jointFeatures(document, line, word, joint))) features.push(hash)
      offsets[word - line.from + 1] = features.length
      const form = document.forms[word]
      const looksLikeName = form?.letters && form.shape !== 1
      if (options.personsOnly && labels[word] === 0 && looksLikeName) weights[word - line.from] = 0
    }
    const own = labels.slice(line.from, line.to)
    closeLabels(own)
    return { features: Int32Array.from(features), offsets, labels: own, weights }
  })
}

/** The label of each word. The street of an address counts as a place. */
function labelsOf(document: Document<unknown>, { text, language, entities }: LabelledText): Uint8Array {
  const { count, start, end } = document.words
  const labels = new Uint8Array(count)
  const names = entities
    .map((entity) => trimmed(text, entity, language))
    .map((entity) => (entity.type === 'STREET_ADDRESS' ? { ...entity, type: 'LOCATION' } : entity))
    .filter(({ type }) => (TYPES as readonly string[]).includes(type))
    .sort((a, b) => a.start - b.start)
  let word = 0
  for (const name of names) {
    while (word < count && (end[word] as number) <= name.start) word++
    const first = word
    while (word < count && (start[word] as number) < name.end) word++
    const type = (TYPES as readonly string[]).indexOf(name.type)
    for (let at = first; at < word; at++) {
      const place = word - first === 1 ? SINGLE : at === first ? FIRST : at === word - 1 ? LAST : INNER
      labels[at] = labelOf(type, place)
    }
  }
  return labels
}

/** A name that goes on in the next line is two. */
function closeLabels(labels: Uint8Array): void {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number
    if (at === 0 ? canBegin(label) : canFollow(labels[at - 1] as number, label)) continue
    labels[at] = labelOf(typeOf(label), placeOf(label) === INNER ? FIRST : SINGLE)
  }
  const last = labels.at(-1)
  if (last === undefined || canEnd(last)) return
  labels[labels.length - 1] = labelOf(typeOf(last), placeOf(last) === FIRST ? SINGLE : LAST)
}

/** What a generator returns, when nothing else is to go between. */
function whole<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}
