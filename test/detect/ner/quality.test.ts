import { beforeAll, expect, test } from 'vitest'
import { type ModelFiles, readModels } from '../../../src/detect/ner/model-files.ts'
import { type LoadedModels, loadModels } from '../../../src/detect/ner/models.ts'
import { LANGUAGES, MODEL_SIZES } from '../../../src/span.ts'
import { setsOf } from '../../../training/card.ts'
import { percent, scoreSets } from '../../../training/choose.ts'
import { textFiles } from '../../../training/corpus.ts'

let files: ModelFiles
let models: LoadedModels
beforeAll(async () => {
  files = await readModels()
  models = await loadModels(files)
})

// Rounded numbers of lg differ a little from processor to processor.
const TOLERANCE = { sm: 0.05, md: 0.05, lg: 0.4 }

for (const language of LANGUAGES) {
  const set = setsOf(textFiles(`corpus/test/${language}`))
  test.for(MODEL_SIZES)(`the card of ${language}-%s says what is measured`, { timeout: 120_000 }, async (size) => {
    const [measured] = await scoreSets(models(language, size), set)
    const card = files.cards.find((one) => one.language === language && one.size === size)
    const said = card?.quality.find((quality) => quality.set === `corpus/test/${language}`)
    const within = (expected: number, found: number | undefined) =>
      expect(Math.abs(percent(found) - expected)).toBeLessThanOrEqual(TOLERANCE[size])
    within(said?.f1 as number, measured?.exact['all']?.f1)
    within(said?.leak as number, measured?.leak)
    within(said?.over_masked as number, measured?.overMasked)
  })
}

test.for(LANGUAGES)('a larger model leaves less readable, and is right more often: %s', (language) => {
  const figures = MODEL_SIZES.map((size) => {
    const card = files.cards.find((one) => one.language === language && one.size === size)
    return new Map(card?.quality.map(({ set, f1, leak }) => [set, { f1, leak }]))
  })
  for (const [at, larger] of figures.entries()) {
    if (at === 0) continue
    for (const [set, { f1, leak }] of larger) {
      const smaller = figures[at - 1]?.get(set)
      if (smaller === undefined) continue // not measured on it
      expect(f1, set).toBeGreaterThanOrEqual(smaller.f1)
      expect(leak, set).toBeLessThanOrEqual(smaller.leak)
    }
  }
})
