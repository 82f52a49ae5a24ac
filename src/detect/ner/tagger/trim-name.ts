/** Titles and articles before a name, and 's after it, are no part of it. */
const TITLE =
  /^(?:(?:mrs?|ms|miss|dr|prof|sir|mmes?|mlles?|mm|pr|monsieur|madame|mademoiselle|maître|docteur|professor|doctor)\.?[ \u00a0]+)+(?=\p{L})/iu
const ARTICLE = /^(?:(?:the|le|la|les|un|une|du|des|de la)[ \u00a0]+|[ld]['’])(?=\p{L})/u
const BEFORE = /^[^\p{L}\p{N}]+/u
const AFTER = /(?:['’]s|[\s"“”«»‘’'([,;:\-–—]+)$/u

const LONGEST = 200 // UTF-16 units that are looked at on either side

export function trimName(text: string, type: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  for (const pattern of [BEFORE, type === 'PERSON' ? TITLE : ARTICLE]) {
    const found = pattern.exec(text.slice(from, Math.min(to, from + LONGEST)))
    if (found !== null && found[0].length < to - from) from += found[0].length
  }
  const after = AFTER.exec(text.slice(Math.max(from, to - LONGEST), to))
  if (after !== null && after[0].length < to - from) to -= after[0].length
  return { start: from, end: to }
}
