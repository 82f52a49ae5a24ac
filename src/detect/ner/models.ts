import { readFileSync } from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import { type EntityType, LANGUAGES, type Language, MODEL_SIZES, type ModelSize } from '../../span.ts'
import { compromiseNer, type Parse } from './compromise-ner.ts'
import type { Model, Ner } from './ner.ts'

// The packages' builds of one file each load in half the time of their hundreds of modules.
const require = createRequire(import.meta.url)

interface Library {
  readonly name: string
  require(): unknown
  /**
   * Share of the spans that were right. Names: that touch one of their type in labelled texts; web, e-mail and social media
   * in English (the dev parts of UNER EWT, WNUT 17 and the Broad Twitter Corpus), old newspapers and users' texts in
   * French. Dates and amounts: of 70 and 40 spans in users' texts, read one by one.
   */
  readonly scores: Readonly<Record<EntityType, number>>
}

const LIBRARIES: Readonly<Record<Language, Library>> = {
  en: {
    name: 'compromise',
    require: () => require('compromise'),
    scores: { PERSON: 0.8, LOCATION: 0.75, ORGANIZATION: 0.5, DATE_TIME: 0.94, MONEY: 0.95 },
  },
  fr: {
    name: 'fr-compromise',
    require: () => require('fr-compromise'),
    scores: { PERSON: 0.65, LOCATION: 0.75, ORGANIZATION: 0.2, DATE_TIME: 0.94, MONEY: 0.95 },
  },
}

/** Every model there is, one for each language and size. The three sizes of a language are the same rules so far. */
export const models: readonly Model[] = LANGUAGES.flatMap((language) => {
  const { name, require: requireLibrary, scores } = LIBRARIES[language]
  const { version, license } = packageOf(name)
  const load = once(async () => compromiseNer(requireLibrary() as Parse, scores))
  return MODEL_SIZES.map((size) => ({
    language,
    size,
    name,
    version,
    license,
    description: `Word lists and grammar rules of ${name}; the same for every size.`,
    load,
  }))
})

export type LoadedModels = (language: Language, size: ModelSize) => Ner

/** Loads every model; rejects when one is missing or damaged, with its name. */
export async function loadModels(): Promise<LoadedModels> {
  const loaded = new Map<string, Ner>()
  for (const model of models) {
    try {
      loaded.set(`${model.language}-${model.size}`, await model.load())
    } catch (cause) {
      throw new Error(`Model ${model.name} (${model.language}, ${model.size}) cannot be loaded`, { cause })
    }
  }
  return (language, size) => {
    const ner = loaded.get(`${language}-${size}`)
    if (ner === undefined) throw new Error(`There is no model for ${language} and ${size}`)
    return ner
  }
}

function packageOf(name: string): { version: string; license: string } {
  const file = findPackageJSON(name, import.meta.url)
  if (file === undefined) throw new Error(`Package ${name} is not installed`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => (loading ??= load())
}
