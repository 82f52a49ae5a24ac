import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { keepsRun, lettersAndDigits } from './kept-run.ts'
import { WORDS_EN } from './words-en.ts'
import { WORDS_FR } from './words-fr.ts'

/** What invented names of one language are made of. */
export interface Words {
  /** Beginnings and ends of towns, streets and companies; any pair makes a name that sounds like the language. */
  readonly townStarts: readonly string[]
  readonly townEnds: readonly string[]
  readonly companyStarts: readonly string[]
  readonly companyEnds: readonly string[]
  /** Second words of companies: what they do. */
  readonly trades: readonly string[]
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  readonly continents: readonly string[]
  /** Words of paths and single names, in small letters. */
  readonly plain: readonly string[]
}

export const WORDS: Readonly<Record<Language, Words>> = { en: WORDS_EN, fr: WORDS_FR }

const DRAWS = 40

/** What `draw` gives, drawn again while it holds, or begins like, a piece of `original`. */
export function unlike(original: string, draw: () => string): string {
  const before = lettersAndDigits(original)
  let drawn = draw()
  for (let count = 0; count < DRAWS; count++) {
    const after = lettersAndDigits(drawn)
    if (after !== '' && !before.includes(after) && !keepsRun(before, after)) break
    drawn = draw()
  }
  return drawn
}

/** About as long as `model`: the nearest of three drawn, so that a text keeps its lines without giving the length away. */
export function ofLength(model: string, draw: () => string): string {
  const drawn = [draw(), draw(), draw()]
  const distance = (word: string) => Math.abs(word.length - model.length)
  return drawn.reduce((best, word) => (distance(word) < distance(best) ? word : best))
}

/** `word` written in capitals, in small letters, or as it is, whichever `model` is. */
export function likeCase(model: string, word: string): string {
  if (!/\p{Ll}/u.test(model) && /\p{Lu}/u.test(model)) return word.toUpperCase()
  return /\p{Lu}/u.test(model) || !/\p{Ll}/u.test(model) ? word : word.toLowerCase()
}

export function inventTown(language: Language, random: Random): string {
  const { townStarts, townEnds } = WORDS[language]
  return random.pick(townStarts) + random.pick(townEnds)
}

export function inventCompany(language: Language, random: Random): string {
  const { companyStarts, companyEnds } = WORDS[language]
  return random.pick(companyStarts) + random.pick(companyEnds)
}

/** In small letters without accents, as names stand in addresses of the net. */
export function plainName(name: string): string {
  return lettersAndDigits(name)
}
