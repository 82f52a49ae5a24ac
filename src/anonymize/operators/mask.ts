interface MaskOptions {
  /** One character: it is put in the place of every code point. */
  readonly masking_char?: string
  /** How many code points are hidden; all when absent. */
  readonly chars_to_mask?: number | undefined
  /** Whether the last ones are hidden rather than the first. */
  readonly from_end?: boolean
}

/** As long as the value for whoever counts code points. */
export function mask(value: string, { masking_char = 'X', chars_to_mask, from_end = false }: MaskOptions = {}): string {
  const points = Array.from(value)
  const hidden = Math.min(points.length, chars_to_mask ?? points.length)
  const masked = masking_char.repeat(hidden)
  return from_end ? points.slice(0, points.length - hidden).join('') + masked : masked + points.slice(hidden).join('')
}
