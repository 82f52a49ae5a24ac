import type { Random } from '../../random.ts'
import { keepsRun } from './kept-run.ts'
import { shapeOf } from './shape.ts'

/** Places of two of the 32 digits. */
const VERSION = 12
const VARIANT = 16

/** Version and variant stay (RFC 9562, section 4), with and without hyphens, in either case; all else is random. */
export function uuidSurrogate(value: string, random: Random): string {
  const digits = Array.from(value.matchAll(/[0-9a-f]/gi), ({ index }) => index)
  if (digits.length !== 32) return shapeOf(value, { random })
  const isCapital = /[A-F]/.test(value)
  let drawn = value
  while (keepsRun(value, drawn)) {
    const units = Array.from(value)
    for (const [place, at] of digits.entries()) {
      if (place === VERSION) continue
      const hex = (place === VARIANT ? 8 + random.below(4) : random.below(16)).toString(16)
      units[at] = isCapital ? hex.toUpperCase() : hex
    }
    drawn = units.join('')
  }
  return drawn
}
