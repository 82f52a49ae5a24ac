import { countCodePoints } from '../characters.ts'

export type OffsetUnit = 'code_point' | 'utf16'

/** Turns UTF-16 offsets of `text`, all of which are among `offsets`, into offsets of the unit; linear but for the sorting. */
export function offsetsIn(text: string, unit: OffsetUnit, offsets: Iterable<number>): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset
  const counts = new Map<number, number>()
  let at = 0
  let count = 0
  for (const offset of Float64Array.from(offsets).sort()) {
    count += countCodePoints(text, at, offset)
    at = offset
    counts.set(offset, count)
  }
  return (offset) => counts.get(offset) ?? 0
}
