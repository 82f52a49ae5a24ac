import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { HubEncoder } from './hub-encoder.ts'
import type { TransformerModel } from './transformer.ts'
import { labelsOf } from './transformer-file.ts'

/** A token classification model as the hubs ship them, read. */
export interface HubFiles {
  readonly name: string
  /** Path of the file in ONNX form, and its length in bytes. */
  readonly onnx: string
  readonly onnxBytes: number
  readonly tokenizer: object
  readonly tokenizerConfig: object
  /** In the order of their numbers. */
  readonly labels: readonly string[]
}

/** Where a folder may have its model; the first that is there is taken. */
const ONNX_FILES = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx']

/** Reads `config.json`, `tokenizer.json`, `tokenizer_config.json` (it may be missing) and the model; throws with all that is wrong. */
export async function readHubModel(folder: string): Promise<HubFiles> {
  const files = await readdir(folder, { recursive: true }).catch(() => {
    throw new Error(`MODEL_DIR cannot be read: there is no folder ${folder}`)
  })
  const mistakes: string[] = []
  const readJson = async (name: string): Promise<Record<string, unknown> | undefined> => {
    if (!files.includes(name)) {
      mistakes.push(`${name} is missing`)
      return undefined
    }
    try {
      return JSON.parse(await readFile(join(folder, name), 'utf8'))
    } catch {
      mistakes.push(`${name} is not JSON`)
      return undefined
    }
  }
  const config = await readJson('config.json')
  const tokenizer = await readJson('tokenizer.json')
  const tokenizerConfig = files.includes('tokenizer_config.json') ? await readJson('tokenizer_config.json') : {}
  const onnx = ONNX_FILES.find((name) => files.includes(name))
  if (onnx === undefined) mistakes.push(`${ONNX_FILES.join(' or ')} is missing`)
  const labels = Object.entries((config?.['id2label'] ?? {}) as Record<string, string>)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => String(label))
  if (config !== undefined && labels.length === 0) mistakes.push('config.json has no id2label')
  else if (config !== undefined && labelsOf(labels).every(({ type }) => type === undefined)) {
    mistakes.push(`no label of config.json is a person, place or organization: ${labels.join(', ')}`)
  }
  if (mistakes.length > 0 || onnx === undefined || tokenizer === undefined || tokenizerConfig === undefined) {
    throw new Error(
      `MODEL_DIR is no token classification model:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    )
  }
  const file = resolve(folder, onnx)
  const { size } = await stat(file)
  return { name: basename(folder), onnx: file, onnxBytes: size, tokenizer, tokenizerConfig, labels }
}

export function hubModelOf({ tokenizer, tokenizerConfig, labels }: HubFiles): TransformerModel {
  return { encoder: new HubEncoder(tokenizer, tokenizerConfig), labels: labelsOf(labels) }
}
