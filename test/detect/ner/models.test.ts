import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../../bench/texts.ts'
import { readModels } from '../../../src/detect/ner/model-files.ts'
import { type LoadedModels, loadModels } from '../../../src/detect/ner/models.ts'
import { NAME_TYPES, namesIn } from '../../../src/detect/ner/ner.ts'
import { LANGUAGES, type Language, MODEL_SIZES, type ModelSize } from '../../../src/span.ts'
import { anyText } from '../../texts.ts'

const FOLDER = new URL('../../../models/', import.meta.url)

let models: LoadedModels
let other: string
beforeAll(async () => {
  models = await loadModels(await readModels())
  other = await mkdtemp(join(tmpdir(), 'models-'))
})
afterAll(() => rm(other, { recursive: true }))

const find = (text: string, language: Language = 'en', size: ModelSize = 'sm') => namesIn(models(language, size), text)
const valuesOf = async (type: string, text: string, language: Language, size: ModelSize) =>
  (await find(text, language, size))
    .filter((span) => span.type === type)
    .map(({ start, end }) => text.slice(start, end))

describe.for(MODEL_SIZES)('%s', (size) => {
  test.for([
    ['en', 'PERSON', 'Yesterday John Smith called.', ['John Smith']],
    ['en', 'PERSON', 'Ask Mr. John Smith.', ['John Smith']],
    ['en', 'PERSON', "We took Mary's car.", ['Mary']],
    ['en', 'PERSON', 'John Smith\nMary Brown', ['John Smith', 'Mary Brown']],
    ['en', 'PERSON', 'The table is made of wood.', []],
    ['en', 'LOCATION', 'She moved from Paris, France to London.', ['Paris', 'France', 'London']],
    ['en', 'ORGANIZATION', 'He works for Microsoft and not for Deutsche Bank AG.', ['Microsoft', 'Deutsche Bank AG']],
    ['fr', 'PERSON', 'Je soussigné Jean-Pierre Martin, né à Lyon.', ['Jean-Pierre Martin']],
    ['fr', 'LOCATION', 'Elle habite à Lyon, pas à Paris.', ['Lyon', 'Paris']],
    ['fr', 'PERSON', 'Mme Dupont a vu Amélie Le Goff.', ['Dupont', 'Amélie Le Goff']],
  ] as const)('%s %s: "%s"', async ([language, type, text, expected]) => {
    expect(await valuesOf(type, text, language, size)).toEqual(expected)
  })

  test('a name found once is found again in the text, in its other forms', async () => {
    const text = 'Dear Anna Kowalska,\nplease send it today.\n\nBest,\nKOWALSKA\n\nKowalska wrote it.'
    const people = await valuesOf('PERSON', text, 'en', size)
    expect(people.filter((name) => /^kowalska$/i.test(name))).toHaveLength(2)
  })

  test('spans lie inside any text, and are of the types that are announced', async () => {
    const types = NAME_TYPES.map(({ type }) => type)
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...LANGUAGES), async (text, language) => {
        for (const { type, start, end, score } of await find(text, language, size)) {
          expect(types).toContain(type)
          expect(0 <= start && start < end && end <= text.length && 0 < score && score <= 1).toBe(true)
        }
      }),
    )
  })

  test.for([
    ['no blank', repeatTo('aB1', 1_000_000)],
    ['capitals', repeatTo('SMITH GOES TO ROME ', 10_000)],
    ['emoji', repeatTo('😀👩‍👩‍👧‍👦', 10_000)],
    ['line ends', repeatTo('\n', 100_000)],
  ] as const)('%s: an answer for any text', async ([, text]) => {
    expect(Array.isArray(await find(text, 'en', size))).toBe(true)
  })
})

test('the same text gives the same names, whatever was read before', async () => {
  const text = ORDINARY_TEXT.en
  const before = await find(text)
  await find(repeatTo(ORDINARY_TEXT.fr, 50_000))
  expect(await find(text)).toEqual(before)
})

test('a text cut at the ends of its paragraphs gives the same names, but for what the whole text tells', async () => {
  const parts = [
    'Anna Kowalska moved from Lyon to New York.',
    'Please ask Brandstetter of Acme Corp about it.',
    'The table is made of wood.',
  ]
  const apart = (await Promise.all(parts.map((part) => find(part)))).flatMap((spans, at) =>
    spans.map(({ start, end }) => (parts[at] as string).slice(start, end)),
  )
  const text = parts.join('\n\n')
  expect((await find(text)).map(({ start, end }) => text.slice(start, end))).toEqual(apart)
})

test('a finder gives way between two lines', () => {
  const given = Array.from(models('en', 'sm').find('and so on\n'.repeat(2000)))
  expect(given.filter((found) => found === undefined).length).toBeGreaterThanOrEqual(1000)
})

test('another md in its place is used, by lg too', async () => {
  const folder = join(other, 'another-md')
  await cp(FOLDER, folder, { recursive: true })
  const card = JSON.parse(await readFile(join(folder, 'en-sm.json'), 'utf8'))
  await writeFile(join(folder, 'en-md.json'), JSON.stringify({ ...card, size: 'md' }))
  const changed = await loadModels(await readModels(pathToFileURL(`${folder}/`)))
  expect(await namesIn(changed('en', 'md'), ORDINARY_TEXT.en)).toEqual(await find(ORDINARY_TEXT.en, 'en', 'sm'))
  expect(await namesIn(changed('en', 'lg'), 'Anna Kowalska left.')).toMatchObject([
    { type: 'PERSON', start: 0, end: 13 },
  ])
})

describe('a model that is not whole stops the start with its name', () => {
  const spoilt = async (spoil: (folder: string) => Promise<void>) => {
    const folder = join(other, Math.random().toString(36).slice(2))
    await cp(FOLDER, folder, { recursive: true })
    await spoil(folder)
    return readModels(pathToFileURL(`${folder}/`))
  }

  test('a missing file', async () => {
    await expect(spoilt((folder) => rm(join(folder, 'en-md.bin')))).rejects.toThrow(
      'Model en-md cannot be loaded: models/en-md.bin is missing',
    )
  })
  test('a missing card', async () => {
    await expect(spoilt((folder) => rm(join(folder, 'fr-sm.json')))).rejects.toThrow(
      'Model fr-sm cannot be loaded: models/fr-sm.json is missing',
    )
  })
  test('a file cut short', async () => {
    await expect(spoilt((folder) => truncate(join(folder, 'fr-sm.bin'), 1000))).rejects.toThrow(
      'Model fr-sm cannot be loaded: models/fr-sm.bin is not the file that its card names',
    )
  })
  test('a byte that is another', async () => {
    const spoil = async (folder: string) => {
      const bytes = await readFile(join(folder, 'en-sm.bin'))
      bytes[5000] = (bytes[5000] as number) ^ 1
      await writeFile(join(folder, 'en-sm.bin'), bytes)
    }
    await expect(spoilt(spoil)).rejects.toThrow('models/en-sm.bin is not the file that its card names')
  })
})
