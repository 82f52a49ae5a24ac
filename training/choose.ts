import { type Ner, namesIn } from '../src/detect/ner/ner.ts'
import { TYPES } from '../src/detect/ner/tagger/labels.ts'
import type { Span } from '../src/span.ts'
import { calibrate } from './calibration.ts'
import type { LabelledText } from './corpus.ts'
import { type Scores, score } from './score.ts'

/** A model with a bias and, for each of `TYPES`, a calibration. */
export type Make = (bias: number, calibration: readonly (readonly number[])[]) => Promise<Ner> | Ner

export interface LabelledSet {
  readonly name: string
  readonly texts: readonly LabelledText[]
}

export interface Choice {
  readonly bias: number
  readonly calibration: readonly (readonly number[])[]
}

/** Likelihoods as they are. */
const EVEN: readonly (readonly number[])[] = TYPES.map(() => [0, 1])

/** What a lower leak may cost. */
export interface Limits {
  /** Most that may be masked in vain on any set, as a share. */
  readonly overMasked: number
  /** Most that the mean exact F1 may fall below its best, as a share. */
  readonly f1Loss: number
}

/**
 * The largest of the biases that costs no more than the limits on any of the sets, and the calibration of the model's
 * likelihoods with it, on those sets that are such texts as users send.
 */
export async function choose(
  make: Make,
  sets: readonly LabelledSet[],
  ofUsers: readonly LabelledSet[],
  biases: readonly number[],
  limits: Limits,
): Promise<Choice> {
  const tried: { bias: number; f1: number; overMasked: number }[] = []
  for (const bias of biases) {
    const results = await scoreSets(await make(bias, EVEN), sets)
    console.error(`bias ${bias}: ${results.map(describeScores).join('  ')}`)
    const f1 = results.reduce((sum, { exact }) => sum + (exact['all']?.f1 ?? 0), 0) / results.length
    tried.push({ bias, f1, overMasked: Math.max(...results.map((result) => result.overMasked)) })
  }
  const best = Math.max(...tried.map(({ f1 }) => f1))
  const allowed = tried.filter(({ f1, overMasked }) => overMasked <= limits.overMasked && f1 >= best - limits.f1Loss)
  const bias = Math.max(Math.min(...biases), ...allowed.map((one) => one.bias))
  const judged = (await scoreSets(await make(bias, EVEN), ofUsers)).flatMap((result) => result.judged)
  return { bias, calibration: calibrate(judged, TYPES) }
}

export async function scoreSets(ner: Ner, sets: readonly LabelledSet[]) {
  const results = []
  for (const { name, texts } of sets) {
    const pairs: { text: LabelledText; found: Span[] }[] = []
    for (const text of texts) pairs.push({ text, found: await namesIn(ner, text.text) })
    results.push({ name, ...score(pairs) })
  }
  return results
}

/** In %, to one digit. */
export const percent = (share: number | undefined): number => Math.round(1000 * (share ?? 0)) / 10

function describeScores({ name, exact, leak, overMasked }: Scores & { readonly name: string }): string {
  const types = TYPES.map((type) => percent(exact[type]?.f1)).join(' ')
  return `${name} ${percent(exact['all']?.f1)}/${percent(leak)}/${percent(overMasked)} (${types})`
}
