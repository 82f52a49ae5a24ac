import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { InferenceSession } from 'onnxruntime-node'
import { type EntityType, LANGUAGES, type Language, MODEL_SIZES, type ModelSize } from '../../span.ts'
import { NAME_TYPES, type Ner } from './ner.ts'
import { type Container, unpack } from './tagger/container.ts'
import { Tagger } from './tagger/tagger.ts'
import { type TaggerHeader, taggerOf, type WordsHeader, wordsOf } from './tagger/tagger-file.ts'
import type { HubFiles } from './transformer/hub-model.ts'
import type { PiecesHeader } from './transformer/transformer-file.ts'
import { united } from './united.ts'
import { wholeText } from './whole-text.ts'

/** Where the models lie: for each a card, and the files that it names. */
const FOLDER = new URL('../../../models/', import.meta.url)

/** What a model is: its card, `models/LANGUAGE-SIZE.json`. */
export interface ModelCard {
  readonly language: Language
  readonly size: ModelSize
  readonly name: string
  readonly version: string
  readonly license: string
  readonly description: string
  readonly entities: readonly EntityType[]
  /** In bytes, all files together. */
  readonly size_on_disk: number
  /** On each labelled set: exact F1, share of the letters of names left readable, share of other letters masked. In %. */
  readonly quality: readonly {
    readonly set: string
    readonly f1: number
    readonly leak: number
    readonly over_masked: number
  }[]
  readonly training_data: readonly { readonly name: string; readonly license: string; readonly source: string }[]
  /** Two for each part of the model: what it learnt, and what it knows of words. What the parts find is united. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

/** Everything the models need, read and checked; the numbers lie in shared memory, so that threads can be handed them. */
export interface ModelFiles {
  readonly cards: readonly ModelCard[]
  readonly containers: Readonly<Record<string, Container<unknown>>>
  /** Files in ONNX form, by name. */
  readonly onnx: Readonly<Record<string, Uint8Array>>
  /** A model of the user's own, in place of `lg`. */
  readonly hub?: HubFiles | undefined
}

/**
 * Reads every model; rejects when a file is missing or damaged, with the name of the model and of the file. `hubFolder` holds a
 * model as the hubs ship them, that is used in place of `lg`.
 */
export async function readModels(folder = FOLDER, hubFolder?: string): Promise<ModelFiles> {
  const names = LANGUAGES.flatMap((language) => MODEL_SIZES.map((size) => `${language}-${size}`))
  const cards: readonly ModelCard[] = await Promise.all(
    names.map((model) =>
      cannotLoad(model, `${model}.json`, async () =>
        JSON.parse(await readFile(new URL(`${model}.json`, folder), 'utf8')),
      ),
    ),
  )
  const wanted = new Map(cards.flatMap((card) => card.files.map((file) => [file.name, { card, file }] as const)))
  const read = await Promise.all(
    Array.from(wanted, async ([name, { card, file }]) => {
      const load = () => readChecked(new URL(name, folder), file.sha256)
      return [name, await cannotLoad(`${card.language}-${card.size}`, name, load)] as const
    }),
  )
  const containers: Record<string, Container<unknown>> = {}
  const onnx: Record<string, Uint8Array> = {}
  for (const [name, bytes] of read) {
    if (name.endsWith('.onnx')) onnx[name] = shared(bytes)
    else containers[name] = unpack(bytes)
  }
  if (hubFolder === undefined) return { cards, containers, onnx }
  const { readHubModel } = await import('./transformer/hub-model.ts')
  const hub = await readHubModel(hubFolder)
  return {
    cards: cards.map((card) => (card.size === 'lg' ? hubCard(card.language, hub) : card)),
    containers,
    onnx,
    hub,
  }
}

function hubCard(language: Language, { name, onnx }: HubFiles): ModelCard {
  return {
    language,
    size: 'lg',
    name,
    version: '0.0.0',
    license: 'NOASSERTION',
    description: 'The model in MODEL_DIR.',
    entities: NAME_TYPES.map(({ type }) => type),
    size_on_disk: onnx.length,
    quality: [],
    training_data: [],
    files: [],
  }
}

async function readChecked(file: URL, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(file)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error('is not the file that its card names')
  return bytes
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}

async function cannotLoad<T>(model: string, file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'is missing' : code === undefined ? message : `cannot be read (${code})`
    throw new Error(`Model ${model} cannot be loaded: models/${file} ${reason}`, { cause })
  }
}

export type LoadedModels = (language: Language, size: ModelSize) => Ner

/** The models, ready to use on this thread. */
export async function loadModels(files: ModelFiles): Promise<LoadedModels> {
  const parts = new Map<string, Promise<Ner>>()
  const part = (key: string, load: () => Promise<Ner>): Promise<Ner> => {
    const loading = parts.get(key) ?? load()
    parts.set(key, loading)
    return loading
  }
  const onnx = files.hub?.onnx ?? files.onnx['lg.onnx']
  const session = onnx === undefined ? undefined : openOnce(onnx)
  const loaded = new Map<string, Ner>()
  for (const card of files.cards) {
    const names = partsOf(card)
    const ners =
      names.length === 0
        ? [await part('hub', () => loadHub(files, session))]
        : await Promise.all(names.map((pair) => part(pair.join(), () => loadPart(files, pair, session))))
    loaded.set(`${card.language}-${card.size}`, ners.length === 1 ? (ners[0] as Ner) : united(ners))
  }
  return (language, size) => {
    const ner = loaded.get(`${language}-${size}`)
    if (ner === undefined) throw new Error(`There is no model for ${language} and ${size}`)
    return ner
  }
}

/** The names of the files of each part of a model. */
function partsOf({ files }: ModelCard): readonly (readonly [string, string])[] {
  const names = files.map(({ name }) => name)
  return Array.from(
    { length: names.length / 2 },
    (_, k) => [names[2 * k] as string, names[2 * k + 1] as string] as const,
  )
}

type Session = Promise<InferenceSession> | undefined

/** One session for all languages. onnxruntime is loaded only where there is something for it to run. */
async function openOnce(onnx: Uint8Array): Promise<InferenceSession> {
  const { openSession } = await import('./transformer/transformer.ts')
  return openSession(onnx)
}

async function loadHub({ hub }: ModelFiles, session: Session): Promise<Ner> {
  const { Transformer } = await import('./transformer/transformer.ts')
  const { hubModelOf } = await import('./transformer/hub-model.ts')
  return wholeText(new Transformer((await session) as InferenceSession, hubModelOf(hub as HubFiles)))
}

async function loadPart(
  { containers }: ModelFiles,
  [learnt, words]: readonly [string, string],
  session: Session,
): Promise<Ner> {
  const known = containers[words]
  if (learnt.endsWith('.onnx')) {
    const { Transformer } = await import('./transformer/transformer.ts')
    const { transformerOf } = await import('./transformer/transformer-file.ts')
    return wholeText(
      new Transformer((await session) as InferenceSession, transformerOf(known as Container<PiecesHeader>)),
    )
  }
  const model = {
    ...taggerOf(containers[learnt] as Container<TaggerHeader>),
    ...wordsOf(known as Container<WordsHeader>),
  }
  return new Tagger(model)
}
