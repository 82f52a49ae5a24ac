/**
 * npm run train -- --language en --size sm --data FILE[:TIMES] … --dev FILE … --words FILE --out DIR
 *
 * Trains a tagger of our own: see docs/quality.md.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ModelCard } from '../src/detect/ner/models.ts'
import { unpack } from '../src/detect/ner/tagger/container.ts'
import { Vocabulary } from '../src/detect/ner/tagger/form.ts'
import { Tagger, type TaggerModel } from '../src/detect/ner/tagger/tagger.ts'
import { packTagger, wordsOf } from '../src/detect/ner/tagger/tagger-file.ts'
import { packWeights } from '../src/detect/ner/tagger/weights.ts'
import { setsOf, sourcesOf, writeModel } from './card.ts'
import { type Choice, choose } from './choose.ts'
import { type LabelledText, readCorpus } from './corpus.ts'
import { randomFrom, trainCrf } from './crf.ts'
import { indexFeatures } from './feature-index.ts'
import { quantized } from './quantize.ts'
import { recased } from './recased.ts'
import { type Hashes, type Sample, samplesOf } from './samples.ts'

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    size: { type: 'string', default: 'md' },
    data: { type: 'string', multiple: true, default: [] },
    'persons-only': { type: 'string', multiple: true, default: [] },
    dev: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    'held-out': { type: 'string', default: '0.05' },
    words: { type: 'string' },
    out: { type: 'string' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.2' },
    dropout: { type: 'string', default: '0.35' },
    floor: { type: 'string', default: '4' },
    levels: { type: 'string' },
    most: { type: 'string' },
    least: { type: 'string', default: '2' },
    bits: { type: 'string' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    recased: { type: 'string', default: '0.1' },
    bias: { type: 'string', default: '0,0.25,0.5,0.75,1,1.25,1.5' },
    'over-masked': { type: 'string', default: '2.9' },
    'f1-loss': { type: 'string', default: '2' },
    version: { type: 'string', default: '1.0.0' },
  },
})
const began = Date.now()
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`
const bits = Number(values.bits ?? (values.size === 'sm' ? 17 : 20))
const knowledge = values.words === undefined ? {} : wordsOf(await unpack(readFileSync(values.words)))

const random = randomFrom(Number(values.seed))
const share = Number(values.recased)
const vocabulary = new Vocabulary<Hashes>(knowledge, (features) => features, 10_000_000)
const samples: Sample[] = []
const held: LabelledText[] = []
let texts = 0
for (const [list, personsOnly] of [
  [values.data, false],
  [values['persons-only'], true],
] as const) {
  for (const argument of list) {
    const [, file, times] = /^(.*?)(?::([\d.]+))?$/.exec(argument) as unknown as [string, string, string | undefined]
    const weight = Number(times ?? 1)
    const [learnt, kept] = split(readCorpus(file, { whole: true }), file)
    held.push(...kept)
    for (const text of learnt.flatMap((original) => [original, ...recased(original, random, share)])) {
      texts++
      const made = samplesOf(text, vocabulary, { weight: Math.min(1, weight), personsOnly })
      for (let copy = 0; copy < Math.max(1, Math.round(weight)); copy++) samples.push(...made)
    }
  }
}
const index = indexFeatures(samples, Number(values.least))
console.error(`${texts} texts, ${samples.length} lines, ${index.hashes.length} features, ${seconds()}`)
const options = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  seed: Number(values.seed),
  floor: Number(values.floor),
}
const runs = Array.from({ length: Number(values.runs) }, (_, run) =>
  trainCrf(index.samples, index.hashes.length, { ...options, seed: options.seed + run }, (epoch, loss) =>
    console.error(`run ${run + 1}, epoch ${epoch + 1} of ${options.epochs}, loss ${loss.toFixed(4)}, ${seconds()}`),
  ),
)
const weights = meanOf(runs.map((run) => run.weights))
const transitions = meanOf(runs.map((run) => run.transitions))

/** Features that fit into the size that a model may have on disk. */
const MOST = { sm: 112_000, md: 750_000 } as const
const levels = Number(values.levels ?? (values.size === 'sm' ? 24 : 64))
const { scale, rows } = quantized(weights, index.hashes, levels)
const packed = packWeights(bits, Number(values.most ?? MOST[values.size as 'sm' | 'md']), rows)
console.error(`${packed.kept} features kept, a step is ${scale.toFixed(4)}, ${seconds()}`)
const modelOf = ({ bias, calibration }: Choice): TaggerModel => ({
  ...knowledge,
  weights: packed,
  scale,
  transitions,
  bias,
  calibration,
})
const dev = [...setsOf(values.dev), { name: 'held out', texts: held }].filter(({ texts: { length } }) => length > 0)
const make = (bias: number, calibration: Choice['calibration']) => new Tagger(modelOf({ bias, calibration }))
const limits = { overMasked: Number(values['over-masked']) / 100, f1Loss: Number(values['f1-loss']) / 100 }
const choice = await choose(make, dev, values.bias.split(',').map(Number), limits)
console.error(`bias ${choice.bias} is chosen, ${seconds()}`)

if (values.out !== undefined && values.words !== undefined) {
  const model = modelOf(choice)
  const files = [
    { name: `${values.language}-${values.size}.bin`, bytes: packTagger(model) },
    { name: `words-${values.size}.bin`, bytes: readFileSync(values.words) },
  ]
  await writeModel(values.out, files, new Tagger(model), [...setsOf(values.test), ...dev], {
    language: values.language as ModelCard['language'],
    size: values.size as ModelCard['size'],
    name: 'tagger',
    version: values.version,
    description: 'A conditional random field over hashed features, trained for this project.',
    training_data: sourcesOf([...values.data, ...values['persons-only']]),
  })
}

/** Every so many texts of the corpus are not learnt, so that the bias can be chosen and scores calibrated on them. */
function split(all: readonly LabelledText[], file: string): [LabelledText[], LabelledText[]] {
  const share = Number(values['held-out'])
  const isHeld = (at: number) => file.endsWith('.txt') && Math.floor((at + 1) * share) > Math.floor(at * share)
  return [all.filter((_, at) => !isHeld(at)), all.filter((text, at) => isHeld(at) && text.language === values.language)]
}

function meanOf(arrays: readonly Float32Array[]): Float32Array {
  return (arrays[0] as Float32Array).map(
    (_, at) => arrays.reduce((sum, array) => sum + (array[at] as number), 0) / arrays.length,
  )
}
