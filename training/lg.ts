/**
 * node training/lg.ts --language en --model model.int8.onnx --vocabulary vocab.txt --lists lists.json --dev FILE … --test FILE …
 *                     [--united FOLDER] --out models
 *
 * Makes the `lg` model of a language of what `models/lg/` trained: chooses its bias, calibrates it, writes its card. With
 * --united, what `md` in that folder finds is added.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ModelCard } from '../src/detect/ner/models.ts'
import type { Ner } from '../src/detect/ner/ner.ts'
import { pack, unpack } from '../src/detect/ner/tagger/container.ts'
import { hashText } from '../src/detect/ner/tagger/hash.ts'
import { TYPES } from '../src/detect/ner/tagger/labels.ts'
import { packTable } from '../src/detect/ner/tagger/tables.ts'
import { Tagger } from '../src/detect/ner/tagger/tagger.ts'
import { type TaggerHeader, taggerOf, type WordsHeader, wordsOf } from '../src/detect/ner/tagger/tagger-file.ts'
import { openSession, Transformer } from '../src/detect/ner/transformer/transformer.ts'
import { type PiecesHeader, transformerOf } from '../src/detect/ner/transformer/transformer-file.ts'
import { united } from '../src/detect/ner/united.ts'
import { wholeText } from '../src/detect/ner/whole-text.ts'
import { setsOf, sourcesOf, writeModel } from './card.ts'
import { type Choice, choose } from './choose.ts'

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
    test: { type: 'string', multiple: true, default: [] },
    united: { type: 'string' },
    out: { type: 'string' },
    bias: { type: 'string', default: '0,0.5,1,1.5,2,2.5,3' },
    'over-masked': { type: 'string', default: '2.9' },
    'f1-loss': { type: 'string', default: '1' },
    version: { type: 'string', default: '1.0.0' },
  },
})
const onnx = readFileSync(values.model)
const session = await openSession(onnx)
const vocabulary = readFileSync(values.vocabulary, 'utf8').trimEnd().split('\n')
const names = Object.entries(JSON.parse(readFileSync(values.lists, 'utf8')) as Record<string, number>)
const lists = packTable(new Map(names.map(([name, bits]) => [hashText(name, 7), bits])))
const heads = packTable(
  new Map(names.filter(([name]) => name.includes(' ')).map(([name]) => [hashText(name.split(' ')[0] as string, 7), 1])),
)
const tagger = values.united === undefined ? [] : [readTagger(values.united)]

function readTagger(folder: string): { ner: Ner; files: { name: string; bytes: Uint8Array }[] } {
  const files = [`${values.language}-md.bin`, 'words-md.bin'].map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }))
  const [learnt, words] = files.map(({ bytes }) => bytes) as [Buffer, Buffer]
  return {
    ner: new Tagger({ ...taggerOf(unpack<TaggerHeader>(learnt)), ...wordsOf(unpack<WordsHeader>(words)) }),
    files,
  }
}

function pieces({ bias, calibration }: Choice): Uint8Array {
  const header: PiecesHeader = {
    kind: 'pieces',
    vocabulary,
    labels: LABELS,
    mark: values.mark,
    lists: lists.bits,
    heads: heads.bits,
    bias,
    calibration: Object.fromEntries(TYPES.map((type, at) => [type, calibration[at] as readonly number[]])),
  }
  const arrays = {
    listPrints: lists.prints,
    listValues: Uint8Array.from(lists.values),
    headPrints: heads.prints,
    headValues: Uint8Array.from(heads.values),
  }
  return pack(header, arrays)
}

async function make(bias: number, calibration: Choice['calibration']): Promise<Ner> {
  const transformer = wholeText(new Transformer(session, transformerOf(unpack(pieces({ bias, calibration })))))
  return tagger.length === 0 ? transformer : united([transformer, ...tagger.map(({ ner }) => ner)])
}

const dev = setsOf(values.dev)
const limits = { overMasked: Number(values['over-masked']) / 100, f1Loss: Number(values['f1-loss']) / 100 }
const choice = await choose(make, dev, values.bias.split(',').map(Number), limits)
console.error(`bias ${choice.bias} is chosen`)
if (values.out !== undefined) {
  const files = [
    { name: 'lg.onnx', bytes: onnx },
    { name: `${values.language}-lg.bin`, bytes: pieces(choice) },
    ...tagger.flatMap((part) => part.files),
  ]
  const ner = await make(choice.bias, choice.calibration)
  await writeModel(values.out, files, ner, [...setsOf(values.test), ...dev], {
    language: values.language as ModelCard['language'],
    size: 'lg',
    name: 'transformer',
    version: values.version,
    description: 'all-MiniLM-L6-v2 (Apache-2.0) fine-tuned for this project, in whole numbers of 8 bits.',
    training_data: sourcesOf(values.data),
  })
}
