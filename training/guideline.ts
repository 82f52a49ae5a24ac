import type { Gold } from './corpus.ts'

/** Titles before a person's name: every corpus here has them outside of it. */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Mme|Mlle|Mlles|Mmes|MM|M|Me|Pr|Monsieur|Madame|Mademoiselle|Maître|Docteur|Professor|Doctor|President|Prime Minister|Vice President|Secretary of State|Secretary|Minister|Senator|Sen|Gen|General|Col|Colonel|Captain|Lt|Sgt|Justice|Judge|Ambassador|Chancellor|Foreign Minister|Defense Secretary|Governor|Gov|Rep|Representative|Congressman|Premier|Archbishop|Bishop|Cardinal|Reverend|Rev|Spokesman|Chairman|Ayatollah|Mullah|Sheikh|Crown Prince|Deputy|l[’']abbé|le père|père|Président|Chief|U\.S\.|Former|former)\.?\s+)+(?=\p{Lu})/u
/** In English a bare "M." is an initial. */
const TITLE_EN = new RegExp(TITLE.source.replace('|Mlles|Mmes|MM|M|Me|Pr|', '|'), 'u')
const ARTICLE = /^(?:(?:the|le|la|les|un|une|du|des|de la)\s+|[ld]['’])(?=\p{L})/iu
const JUNK_BEFORE = /^[\s"'“”«»‘’([,;:.#@-]+/
const JUNK_AFTER = /(?:[\s"“”«»‘([,;:-]|['’]s?|(?<!\p{L})\.)+$/u

/** The entity as the guideline has it: titles, articles, quotes and 's are no part of a name, whatever its corpus says. */
export function trimmed(text: string, entity: Gold, language: string): Gold {
  let { start, end } = entity
  const cut = (pattern: RegExp) => {
    const found = pattern.exec(text.slice(start, end))
    if (found !== null && found[0].length < end - start) start += found[0].length
  }
  cut(JUNK_BEFORE)
  cut(entity.type === 'PERSON' ? (language === 'en' ? TITLE_EN : TITLE) : ARTICLE)
  const after = JUNK_AFTER.exec(text.slice(start, end))
  if (after !== null && after.index > 0) end = start + after.index
  return { ...entity, start, end }
}
