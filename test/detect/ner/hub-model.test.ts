import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repeatTo } from '../../../bench/texts.ts'
import { readModels } from '../../../src/detect/ner/model-files.ts'
import { loadModels } from '../../../src/detect/ner/models.ts'
import { namesIn } from '../../../src/detect/ner/ner.ts'
import { readHubModel } from '../../../src/detect/ner/transformer/hub-model.ts'

const FOLDER = fileURLToPath(new URL('hub-model/', import.meta.url))

async function find(text: string): Promise<string[]> {
  const models = await loadModels(await readModels(undefined, FOLDER))
  const spans = await namesIn(models('fr', 'lg'), text)
  return spans.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

describe('a model in MODEL_DIR is used as lg', () => {
  test('its labels are mapped, and those of other types are left out', async () => {
    const text = 'Anna Kowalska lives in Lyon. French Acme Corp.'
    expect(await find(text)).toEqual(['PERSON Anna Kowalska', 'LOCATION Lyon', 'ORGANIZATION Acme Corp'])
  })

  test('a text of many windows gives the names of all', async () => {
    expect(await find(repeatTo('Anna lives in Lyon.\n', 10_000))).toHaveLength(1000)
  })

  test('GET /models tells of it', async () => {
    const { cards } = await readModels(undefined, FOLDER)
    expect(cards.find(({ size }) => size === 'lg')).toMatchObject({
      name: 'hub-model',
      description: 'The model in MODEL_DIR.',
    })
    expect(cards.find(({ size }) => size === 'md')).toMatchObject({ name: 'tagger' })
  })
})

describe('a folder that is none stops the start with all that is wrong', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-model-'))
    await cp(FOLDER, folder, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('no folder', async () => {
    await expect(readHubModel('/nowhere')).rejects.toThrow('MODEL_DIR cannot be read: there is no folder /nowhere')
  })

  test('labels that are no names', async () => {
    const config = JSON.parse(await readFile(join(FOLDER, 'config.json'), 'utf8'))
    await writeFile(
      join(folder, 'config.json'),
      JSON.stringify({ ...config, id2label: { 0: 'NEGATIVE', 1: 'POSITIVE' } }),
    )
    await expect(readHubModel(folder)).rejects.toThrow(
      'no label of config.json is a person, place or organization: NEGATIVE, POSITIVE',
    )
  })

  test('missing and damaged files, all at once', async () => {
    await rm(join(folder, 'model.onnx'))
    await rm(join(folder, 'config.json'))
    await writeFile(join(folder, 'tokenizer.json'), '{')
    await expect(readHubModel(folder)).rejects.toThrow(
      /config\.json is missing\n {2}tokenizer\.json is not JSON\n {2}model\.onnx or .* is missing/,
    )
  })
})
