/**
 * node training/lg.ts --language en --model model.int8.onnx --vocabulary vocab.txt --lists lists.json --dev FILE …
 *                     --held-out FILE --test FILE … --out models
 *
 * Makes the `lg` model of a language of what `models/lg/` trained and of the `md` in the folder --out: chooses how much it leans
 * to finding (bias), calibrates it on the texts of the corpus that were held out, writes its card.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ModelCard } from '../src/detect/ner/model-files.ts'
import { pack, unpack } from '../src/detect/ner/tagger/container.ts'
import { hashText } from '../src/detect/ner/tagger/hash.ts'
import { packTable } from '../src/detect/ner/tagger/tables.ts'
import { type Advisor, Tagger } from '../src/detect/ner/tagger/tagger.ts'
import { type TaggerHeader, taggerOf, type WordsHeader, wordsOf } from '../src/detect/ner/tagger/tagger-file.ts'
import { openNetwork } from '../src/detect/ner/transformer/network.ts'
import { Transformer } from '../src/detect/ner/transformer/transformer.ts'
import { TransformerAdvisor } from '../src/detect/ner/transformer/transformer-advisor.ts'
import { type PiecesHeader, transformerOf } from '../src/detect/ner/transformer/transformer-file.ts'
import { setsOf, sourcesOf, writeModel } from './card.ts'
import { type Choice, choose, type Make } from './choose.ts'
import { readCorpus } from './corpus.ts'

const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    model: { type: 'string', default: 'model.int8.onnx' },
    vocabulary: { type: 'string', default: 'vocab.txt' },
    lists: { type: 'string', default: 'lists.json' },
    mark: { type: 'string', default: '[unused9]' },
    data: { type: 'string', multiple: true, default: [] },
    dev: { type: 'string', multiple: true, default: [] },
    'held-out': { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'models' },
    share: { type: 'string', default: '1' },
    bias: { type: 'string', default: '0,0.5,1,1.5,2,2.5,3' },
    'over-masked': { type: 'string', default: '2.9' },
    'f1-loss': { type: 'string', default: '1' },
    version: { type: 'string', default: '1.0.0' },
  },
})
const onnx = readFileSync(values.model)
const network = await openNetwork(resolve(values.model))
const vocabulary = readFileSync(values.vocabulary, 'utf8').trimEnd().split('\n')
const names = Object.entries(JSON.parse(readFileSync(values.lists, 'utf8')) as Record<string, number>)
const lists = packTable(new Map(names.map(([name, bits]) => [hashText(name, 7), bits])))
const heads = packTable(
  new Map(names.filter(([name]) => name.includes(' ')).map(([name]) => [hashText(name.split(' ')[0] as string, 7), 1])),
)
const own = [`${values.language}-md.bin`, 'words-md.bin'].map((name) => ({
  name,
  bytes: readFileSync(join(values.out, name)),
}))
const [learnt, words] = own.map(({ bytes }) => bytes) as [Buffer, Buffer]
const tagger = new Tagger({
  ...taggerOf(await unpack<TaggerHeader>(learnt)),
  ...wordsOf(await unpack<WordsHeader>(words)),
})

function pieces({ bias, calibration }: Choice): Uint8Array {
  const header: PiecesHeader = {
    kind: 'pieces',
    vocabulary,
    labels: LABELS,
    mark: values.mark,
    lists: lists.bits,
    heads: heads.bits,
    share: Number(values.share),
    bias,
    calibration,
  }
  const arrays = {
    listPrints: lists.prints,
    listValues: Uint8Array.from(lists.values),
    headPrints: heads.prints,
    headValues: Uint8Array.from(heads.values),
  }
  return pack(header, arrays)
}

const reader = transformerOf(await unpack<PiecesHeader>(pieces({ bias: 0, calibration: [] })))
const advisor = remembering(new TransformerAdvisor(new Transformer(async () => network, reader), Number(values.share)))
const make: Make = (bias, calibration) => tagger.advised(advisor, { bias, calibration })

/** The same texts are read with every bias; the transformer's advice on them is always the same. */
function remembering(other: Advisor): Advisor {
  const known = new Map<string, Float32Array>()
  return {
    *advise(text, wordsOfText) {
      const advice = known.get(text) ?? (yield* other.advise(text, wordsOfText))
      known.set(text, advice)
      return advice
    },
  }
}

const ofUsers = values['held-out'].map((file) => ({ name: 'held out', texts: readCorpus(file) }))
const dev = [...setsOf(values.dev), ...ofUsers]
const limits = { overMasked: Number(values['over-masked']) / 100, f1Loss: Number(values['f1-loss']) / 100 }
const choice = await choose(make, dev, ofUsers, values.bias.split(',').map(Number), limits)
console.error(`bias ${choice.bias} is chosen`)
const files = [
  { name: 'lg.onnx', bytes: onnx },
  { name: `${values.language}-lg.bin`, bytes: pieces(choice) },
]
const ner = await make(choice.bias, choice.calibration)
await writeModel(
  values.out,
  files,
  ner,
  [...setsOf(values.test), ...dev],
  {
    language: values.language as ModelCard['language'],
    size: 'lg',
    name: 'transformer',
    version: values.version,
    description:
      'all-MiniLM-L6-v2 (Apache-2.0) fine-tuned for this project, in whole numbers of 8 bits; it decides with md.',
    training_data: sourcesOf(values.data),
  },
  own,
)
