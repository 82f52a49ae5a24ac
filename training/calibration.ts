import type { Judged } from './score.ts'

/** Knots of a calibration: at k / (KNOTS - 1) of the model's likelihood. */
const KNOTS = 21
const LEAST = 20 // spans that a step is measured on

/**
 * For each type, how often spans of a likelihood were right: the pool-adjacent-violators algorithm (Ayer et al. 1955) makes
 * the shares rise with it. `judged` holds the model's own likelihoods as scores.
 */
export function calibrate(judged: readonly Judged[], types: readonly string[]): number[][] {
  return types.map((type) => isotonic(judged.filter((span) => span.type === type)))
}

function isotonic(spans: readonly Judged[]): number[] {
  const sorted = [...spans].sort((a, b) => a.score - b.score)
  const steps: { likelihood: number; right: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += LEAST) {
    const part = sorted.slice(at, at + LEAST)
    steps.push({
      likelihood: part.reduce((sum, { score }) => sum + score, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    })
    for (;;) {
      const last = steps.at(-1)
      const before = steps.at(-2)
      if (last === undefined || before === undefined || before.right / before.count <= last.right / last.count) break
      steps.splice(-2, 2, {
        likelihood: before.likelihood + last.likelihood,
        right: before.right + last.right,
        count: before.count + last.count,
      })
    }
  }
  const points = steps.map(({ likelihood, right, count }) => ({ x: likelihood / count, y: right / count }))
  return Array.from({ length: KNOTS }, (_, k) => Math.round(1000 * between(points, k / (KNOTS - 1))) / 1000)
}

function between(points: readonly { x: number; y: number }[], x: number): number {
  if (points.length === 0) return x
  const after = points.findIndex((point) => point.x >= x)
  const right = points[after < 0 ? points.length - 1 : after] as { x: number; y: number }
  const left = points[Math.max(0, (after < 0 ? points.length : after) - 1)] as { x: number; y: number }
  if (after <= 0 || right.x === left.x) return Math.max(0.01, Math.min(0.99, after === 0 ? right.y : left.y))
  return Math.max(0.01, Math.min(0.99, left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x)))
}

/** Of the spans scored about a tenth, the share that was right: what a calibrated score should say of itself. */
export function calibrationTable(judged: readonly Judged[]): { score: string; spans: number; right: number }[] {
  return Array.from({ length: 10 }, (_, k) => {
    const part = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === k)
    const mean = part.reduce((sum, { score }) => sum + score, 0) / part.length
    return { score: mean.toFixed(2), spans: part.length, right: part.filter(({ right }) => right).length / part.length }
  }).filter(({ spans }) => spans > 0)
}
