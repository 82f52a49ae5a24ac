/** A line through points, by least squares. */
export interface Slope {
  /** How much y grows for each of x. */
  readonly perX: number
  /** Its standard error. */
  readonly error: number
}

/** Needs three points at least, not all at the same x. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const count = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const perX = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const rest = points.reduce((sum, [x, y]) => sum + (y - meanY - perX * (x - meanX)) ** 2, 0)
  return { perX, error: Math.sqrt(rest / (count - 2) / spread) }
}
