/** An English word and its plural, where it can have one. */
export function englishForms(word: string): string[] {
  return /(?:[sxz]|[cs]h|ese|(?:[hs]|wo)m[ae]n)$/i.test(word) ? [word] : [word, `${word}s`]
}

/** A French word in the four forms of an adjective, made of the masculine. */
export function frenchForms(word: string): string[] {
  const feminine = feminineOf(word)
  return Array.from(new Set([word, plural(word), feminine, plural(feminine)]))
}

function feminineOf(word: string): string {
  if (word.endsWith('e')) return word
  if (/[ée]n$/.test(word)) return `${word}ne`
  return /on$/.test(word) ? `${word}ne` : `${word}e`
}

function plural(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`
}
