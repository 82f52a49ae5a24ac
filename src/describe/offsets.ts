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

/** The same for offsets that are asked for in their order, which needs no more than one look at the text. */
export function risingOffsets(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset
  let at = 0
  let count = 0
  return (offset) => {
    count += countCodePoints(text, at, offset)
    at = offset
    return count
  }
}
