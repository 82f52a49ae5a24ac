import type { Language, ModelSize } from '../../span.ts'
import { type ModelFiles, ONNX } from './model-files.ts'
import type { Ner } from './ner.ts'
import type { Container } from './tagger/container.ts'
import { Tagger } from './tagger/tagger.ts'
import { type TaggerHeader, taggerOf, type WordsHeader, wordsOf } from './tagger/tagger-file.ts'
import type { HubFiles } from './transformer/hub-model.ts'
import { openNetwork } from './transformer/network.ts'
import { Transformer } from './transformer/transformer.ts'
import { TransformerAdvisor } from './transformer/transformer-advisor.ts'
import { type PiecesHeader, transformerOf } from './transformer/transformer-file.ts'
import { wholeText } from './whole-text.ts'

export type LoadedModels = (language: Language, size: ModelSize) => Ner

/** The models, ready to use on this thread. What `lg` runs on is opened when it is first asked for. */
export async function loadModels({ cards, containers, onnx, hub }: ModelFiles): Promise<LoadedModels> {
  const taggers = new Map<string, Tagger>()
  const tagger = ([learnt, words]: readonly string[]): Tagger => {
    const known = taggers.get(`${learnt} ${words}`)
    if (known !== undefined) return known
    const made = new Tagger({
      ...taggerOf(containers[learnt as string] as Container<TaggerHeader>),
      ...wordsOf(containers[words as string] as Container<WordsHeader>),
    })
    taggers.set(`${learnt} ${words}`, made)
    return made
  }
  const network = once(() => openNetwork(onnx[ONNX] as string))
  const advised = (pieces: string, own: readonly string[]): Tagger => {
    const container = containers[pieces] as Container<PiecesHeader>
    const transformer = new Transformer(network, transformerOf(container))
    return tagger(own).advised(new TransformerAdvisor(transformer, container.header.share), container.header)
  }
  const ofHub = hub === undefined ? undefined : await loadHub(hub)
  const loaded = new Map<string, Ner>()
  const names = new Map(
    cards.map(({ language, size, files }) => [`${language}-${size}`, files.map(({ name }) => name)]),
  )
  for (const { language, size } of cards) {
    const [first, second] = names.get(`${language}-${size}`) ?? []
    let ner: Ner | undefined = ofHub
    if (first === ONNX) ner = advised(second as string, names.get(`${language}-md`) ?? [])
    else if (first !== undefined) ner = tagger([first, second as string])
    loaded.set(`${language}-${size}`, ner as Ner)
  }
  return (language, size) => {
    const ner = loaded.get(`${language}-${size}`)
    if (ner === undefined) throw new Error(`There is no model for ${language} and ${size}`)
    return ner
  }
}

/** Opened at once, so that a model that is none stops the start. */
async function loadHub(hub: HubFiles): Promise<Ner> {
  const { hubModelOf } = await import('./transformer/hub-model.ts')
  const network = await openNetwork(hub.onnx)
  return wholeText(new Transformer(async () => network, hubModelOf(hub)))
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
