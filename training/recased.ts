import type { LabelledText } from './corpus.ts'

/**
 * Some of the texts once more in capitals, and some once more in lower case, as people write them; where that would move the
 * labels, not.
 */
export function recased(original: LabelledText, random: () => number, share: number): LabelledText[] {
  const again = [original.text.toUpperCase(), original.text.toLowerCase()]
  return again
    .filter(() => random() < share)
    .filter((text) => text.length === original.text.length)
    .map((text) => ({ ...original, text }))
}
