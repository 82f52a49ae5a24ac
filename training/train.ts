/**
 * npm run train -- --language en --size sm --data FILE[:TIMES] … --dev FILE … --out DIR
 *
 * Trains a tagger of our own: see docs/quality.md. A folder stands for all its labelled texts.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { unpack } from '../src/detect/ner/tagger/container.ts'
import { Vocabulary } from '../src/detect/ner/tagger/form.ts'
import { Tagger, type TaggerModel } from '../src/detect/ner/tagger/tagger.ts'
import { packTagger, wordsOf } from '../src/detect/ner/tagger/tagger-file.ts'
import { packWeights } from '../src/detect/ner/tagger/weights.ts'
import { LANGUAGES } from '../src/span.ts'
import { setsOf, sourcesOf, writeModel } from './card.ts'
import { type Choice, choose } from './choose.ts'
import { type LabelledText, readCorpus, textFiles } from './corpus.ts'
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
const language = oneOf('language', LANGUAGES)
const size = oneOf('size', ['sm', 'md'] as const)
if (values.data.length === 0) refuse('--data names no labelled texts')
const began = Date.now()
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`
const bits = Number(values.bits ?? (size === 'sm' ? 17 : 20))
const words = readFileSync(values.words ?? new URL(`../models/words-${size}.bin`, import.meta.url))
const knowledge = wordsOf(await unpack(words))

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
  for (const { file, weight } of list.flatMap(filesOf)) {
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
  trainCrf(index.samples, index.hashes.length, { ...options, seed: options.seed + run }, (done, loss) => {
    const isEpoch = Number.isInteger(done * options.epochs)
    const bar = '#'.repeat(Math.round(done * 40)).padEnd(40)
    const line = `run ${run + 1} [${bar}] ${Math.floor(done * 100)} %, loss ${loss.toFixed(4)}, ${seconds()}`
    if (process.stderr.isTTY) process.stderr.write(`\r${line}${done === 1 ? '\n' : ''}`)
    else if (isEpoch) console.error(line)
  }),
)
const weights = meanOf(runs.map((run) => run.weights))
const transitions = meanOf(runs.map((run) => run.transitions))

/** Features that fit into the size that a model may have on disk. */
const MOST = { sm: 112_000, md: 750_000 }
const levels = Number(values.levels ?? (size === 'sm' ? 24 : 64))
const { scale, rows } = quantized(weights, index.hashes, levels)
const packed = packWeights(bits, Number(values.most ?? MOST[size]), rows)
console.error(`${packed.kept} features kept, a step is ${scale.toFixed(4)}, ${seconds()}`)
const modelOf = ({ bias, calibration }: Choice): TaggerModel => ({
  ...knowledge,
  weights: packed,
  scale,
  transitions,
  bias,
  calibration,
})
const ofUsers = held.length > 0 ? [{ name: 'held out', texts: held }] : setsOf(values.dev)
const dev = held.length > 0 ? [...setsOf(values.dev), ...ofUsers] : ofUsers
const make = (bias: number, calibration: Choice['calibration']) => new Tagger(modelOf({ bias, calibration }))
const limits = { overMasked: Number(values['over-masked']) / 100, f1Loss: Number(values['f1-loss']) / 100 }
const choice = await choose(make, dev, ofUsers, values.bias.split(',').map(Number), limits)
console.error(`bias ${choice.bias} is chosen, ${seconds()}`)

if (values.out !== undefined) {
  const model = modelOf(choice)
  const files = [
    { name: `${language}-${size}.bin`, bytes: packTagger(model) },
    { name: `words-${size}.bin`, bytes: words },
  ]
  await writeModel(values.out, files, new Tagger(model), [...setsOf(values.test), ...dev], {
    language,
    size,
    name: 'tagger',
    version: values.version,
    description: 'A conditional random field over hashed features, trained for this project.',
    training_data: sourcesOf([...values.data, ...values['persons-only']].flatMap(filesOf).map(({ file }) => file)),
  })
}

/** `FILE:TIMES`, where the file may be a folder of labelled texts. */
function filesOf(argument: string): { file: string; weight: number }[] {
  const [, path, times] = /^(.*?)(?::([\d.]+))?$/.exec(argument) as unknown as [string, string, string | undefined]
  return textFiles(path).map((file) => ({ file, weight: Number(times ?? 1) }))
}

function oneOf<T extends string>(option: 'language' | 'size', known: readonly T[]): T {
  const found = known.find((value) => value === values[option])
  return found ?? refuse(`--${option} is one of ${known.join(', ')}`)
}

function refuse(reason: string): never {
  console.error(reason)
  process.exit(2)
}

/** Every so many texts of the corpus are not learnt, so that the bias can be chosen and scores calibrated on them. */
function split(all: readonly LabelledText[], file: string): [LabelledText[], LabelledText[]] {
  const share = Number(values['held-out'])
  const isHeld = (at: number) => file.endsWith('.txt') && Math.floor((at + 1) * share) > Math.floor(at * share)
  return [all.filter((_, at) => !isHeld(at)), all.filter((text, at) => isHeld(at) && text.language === language)]
}

function meanOf(arrays: readonly Float32Array[]): Float32Array {
  return (arrays[0] as Float32Array).map(
    (_, at) => arrays.reduce((sum, array) => sum + (array[at] as number), 0) / arrays.length,
  )
}
