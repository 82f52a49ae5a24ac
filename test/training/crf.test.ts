import { expect, test } from 'vitest'
import { namesIn } from '../../src/detect/ner/ner.ts'
import { Vocabulary } from '../../src/detect/ner/tagger/form.ts'
import { Tagger } from '../../src/detect/ner/tagger/tagger.ts'
import { packWeights } from '../../src/detect/ner/tagger/weights.ts'
import { readCorpus, readInline } from '../../training/corpus.ts'
import { trainCrf } from '../../training/crf.ts'
import { indexFeatures } from '../../training/feature-index.ts'
import { quantized } from '../../training/quantize.ts'
import { type Hashes, samplesOf } from '../../training/samples.ts'

const TEXTS = readInline(
  [
    '<P>Anna Kowalska</P> moved from <L>Lyon</L> to <L>New York</L>.',
    'Please call <P>Brandstetter</P> at <O>Acme Corp</O> on Monday.',
    'The table is made of wood. Nobody came.',
    'Dr <P>Okafor</P> works for <O>Leeds Crown Court</O> in <L>Leeds</L>.',
    'name: <P>lindiwe</P>\ncity: <L>durban</L>',
  ].join('\n%%%\n'),
  'corpus/en/x.txt',
)
const OPTIONS = { epochs: 30, rate: 0.2, floor: 1, dropout: 0.1, seed: 3 }

function trained(texts = TEXTS) {
  const vocabulary = new Vocabulary<Hashes>({}, (features) => features)
  const samples = texts.flatMap((text) => samplesOf(text, vocabulary, { weight: 1, personsOnly: false }))
  const index = indexFeatures(samples, 1)
  const losses: number[] = []
  const weights = trainCrf(index.samples, index.hashes.length, OPTIONS, (_, loss) => losses.push(loss))
  const { rows, scale } = quantized(weights.weights, index.hashes, 127)
  const tagger = new Tagger({
    weights: packWeights(16, 10_000, rows),
    scale,
    transitions: weights.transitions,
    bias: 0,
    calibration: [[0, 1], [0, 1], [0, 1]], // biome-ignore format: a row for each type
  })
  return { losses, weights, tagger }
}

test('what is learnt is found again, name by name', async () => {
  const { losses, tagger } = trained()
  expect(losses.at(-1)).toBeLessThan((losses[0] as number) / 20)
  for (const { text, entities } of TEXTS) {
    const found = await namesIn(tagger, text)
    expect(found.map(({ start, end, type }) => ({ start, end, type }))).toEqual(entities)
    for (const { score } of found) expect(score).toBeGreaterThan(0.7)
  }
})

test('fifty texts of the corpus are learnt', { timeout: 60_000 }, async () => {
  const texts = readCorpus('corpus/en/forms.txt').slice(0, 50)
  const { tagger } = trained(texts)
  let right = 0
  let wrong = 0
  for (const { text, entities } of texts) {
    const missed = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${type}`))
    for (const { start, end, type } of await namesIn(tagger, text)) {
      if (missed.delete(`${start} ${end} ${type}`)) right++
      else wrong++
    }
    wrong += missed.size
  }
  expect(right).toBeGreaterThan(100)
  expect(wrong / right).toBeLessThan(0.15) // an F1 of 93 %
})

test('the same seed gives the same weights', () => {
  expect(trained().weights).toEqual(trained().weights)
})
