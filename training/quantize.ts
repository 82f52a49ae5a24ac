import { LABEL_COUNT } from '../src/detect/ner/tagger/labels.ts'

const L = LABEL_COUNT
/** Share of the features whose largest weight may be cut off. */
const CLIPPED = 1 / 20_000

/**
 * Weights as whole numbers from -`levels` to `levels`, `scale` each, those of the most important features first. Features
 * that come to nothing are left out.
 */
export function quantized(
  weights: Float32Array,
  hashes: Int32Array,
  levels: number,
): { readonly scale: number; readonly rows: Iterable<{ readonly hash: number; readonly row: Int8Array }> } {
  const importance = Float32Array.from(hashes, (_, feature) => {
    let most = 0
    for (let l = 0; l < L; l++) most = Math.max(most, Math.abs(weights[feature * L + l] as number))
    return most
  })
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => (importance[b] as number) - (importance[a] as number))
  const scale = (importance[order[Math.floor(order.length * CLIPPED)] as number] as number) / levels
  function* rows() {
    for (const feature of order) {
      const row = Int8Array.from({ length: L }, (_, l) =>
        Math.max(-levels, Math.min(levels, Math.round((weights[feature * L + l] as number) / scale))),
      )
      if (row.some((value) => value !== 0)) yield { hash: hashes[feature] as number, row }
    }
  }
  return { scale, rows: rows() }
}
