import type { Random } from '../../random.ts'
import { keepsRun } from './kept-run.ts'

const NUMBER = /\d+/g
const DRAWS = 200

/** Another place of the earth in the same notation: decimal degrees, or degrees, minutes and seconds; hemispheres stay. */
export function coordinatesSurrogate(value: string, random: Random): string {
  let drawn = value
  for (let count = 0; count < DRAWS && (drawn === value || keepsRun(value, drawn)); count++) {
    let degrees = 0
    drawn = value.replace(NUMBER, (figures, at: number) => {
      const before = value.slice(0, at)
      if (/\d[.,]$/.test(before)) return Array.from(figures, () => random.below(10)).join('') // after the decimal sign
      // minutes and seconds come after a sign, or straight after the number before
      if (/\d\s?[°º'’′d:]\s?$|[°º'’′d:]\s?\d+\s$/i.test(before)) return below(60, figures, random)
      return below(degrees++ === 0 ? 90 : 180, figures, random)
    })
  }
  return drawn
}

function below(limit: number, figures: string, random: Random): string {
  const most = Math.min(limit, 10 ** figures.length)
  const least = figures.startsWith('0') || figures.length === 1 ? 0 : 10 ** (figures.length - 1)
  return String(least < most ? least + random.below(most - least) : figures).padStart(figures.length, '0')
}
