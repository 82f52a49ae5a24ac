import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { type EntityType, LANGUAGES, type Language, MODEL_SIZES, type ModelSize } from '../../span.ts'
import { NAME_TYPES } from './ner.ts'
import { type Container, unpack } from './tagger/container.ts'
import type { HubFiles } from './transformer/hub-model.ts'

/** What `lg` runs on. */
export const ONNX = 'lg.onnx'
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
  /** In bytes, all files together that it uses. */
  readonly size_on_disk: number
  /** On each labelled set: exact F1, share of the letters of names left readable, share of other letters masked. In %. */
  readonly quality: readonly {
    readonly set: string
    readonly f1: number
    readonly leak: number
    readonly over_masked: number
  }[]
  /** Of the names in the test texts of the corpus with such a score, the share that was right, edges and type, in %. */
  readonly calibration: readonly { readonly score: number; readonly spans: number; readonly right: number }[]
  /** When and by what it was made. */
  readonly date: string
  readonly command: string
  readonly training_data: readonly { readonly name: string; readonly license: string; readonly source: string }[]
  /** Of a tagger: what it learnt, what it knows of words. Of `lg`: the transformer, how it reads a text; it uses `md` besides. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

/** Everything the models need, read and checked; the numbers lie in shared memory, so that threads can be handed them. */
export interface ModelFiles {
  readonly cards: readonly ModelCard[]
  readonly containers: Readonly<Record<string, Container<unknown>>>
  /** Paths of files in ONNX form, by name. They are read by whoever runs them. */
  readonly onnx: Readonly<Record<string, string>>
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
  const used = hubFolder === undefined ? cards : cards.filter(({ size }) => size !== 'lg')
  const wanted = used.flatMap((card) => card.files.map((file) => ({ card, file })))
  const firstWanted = wanted.filter(({ file }, at) => wanted.findIndex((other) => other.file.name === file.name) === at)
  const read = await Promise.all(
    firstWanted.map(async ({ card, file: { name, sha256 } }) => {
      const load = async () => {
        const file = new URL(name, folder)
        if (name !== ONNX) return { container: await unpack(await readChecked(file, sha256)) }
        await check(file, sha256)
        return { onnx: fileURLToPath(file) }
      }
      return [name, await cannotLoad(`${card.language}-${card.size}`, name, load)] as const
    }),
  )
  const containers: Record<string, Container<unknown>> = {}
  const onnx: Record<string, string> = {}
  for (const [name, file] of read) {
    if (file.onnx !== undefined) onnx[name] = file.onnx
    else containers[name] = file.container
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

function hubCard(language: Language, { name, onnxBytes }: HubFiles): ModelCard {
  return {
    language,
    size: 'lg',
    name,
    version: '0.0.0',
    license: 'NOASSERTION',
    description: 'The model in MODEL_DIR.',
    entities: NAME_TYPES.map(({ type }) => type),
    size_on_disk: onnxBytes,
    quality: [],
    calibration: [],
    date: '',
    command: '',
    training_data: [],
    files: [],
  }
}

async function readChecked(file: URL, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(file)
  refuseOther(createHash('sha256').update(bytes), sha256)
  return bytes
}

/** As `readChecked`, of a file that need not be in memory as a whole. */
async function check(file: URL, sha256: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  refuseOther(hash, sha256)
}

function refuseOther(hash: Hash, sha256: string): void {
  if (hash.digest('hex') !== sha256) throw new Error('is not the file that its card names')
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
