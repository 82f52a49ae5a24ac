const KINDS = ['nationality', 'ethnicity', 'religion', 'politics'] as const
type Kind = (typeof KINDS)[number]

/**
 * What decides about a word: nothing more; that it has a capital; that it has a capital and something shows it to be no first or
 * family name (`name`) or no country (`place`); that it has none; the word beside it; or either this or, for `member`, a capital
 * after an article: a Liberal.
 */
const USES = ['always', 'capital', 'name', 'place', 'lower', 'beside', 'member'] as const
type Use = (typeof USES)[number]

/** The words of a language: by kind and use, parted by blanks; and phrases, parted by commas. */
export type Vocabulary = Readonly<Record<Kind, Readonly<Partial<Record<Use, string>>>>> & {
  readonly phrases: Readonly<Record<Kind, string>>
}

export interface Word {
  readonly kind: Kind
  readonly use: Use
  /** With its accents, in lower case. */
  readonly form: string
  /** How it is written, where only this will do: initials. */
  readonly exact: string | undefined
}

interface Phrase {
  readonly kind: Kind
  /** Sticky. */
  readonly pattern: RegExp
}

export interface Lexicon {
  /** By their folded form. */
  readonly words: ReadonlyMap<string, Word>
  /** By the folded form of their first word; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

/** In lower case and without accents, which many leave out. */
export function folded(text: string): string {
  if (/^[a-z]*$/i.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Everything in `vocabulary`, in all forms that `formsOf` makes of a word. */
export function lexiconOf(vocabulary: Vocabulary, formsOf: (word: string) => readonly string[]): Lexicon {
  const words = new Map<string, Word>()
  const phrases: [string, Kind][] = []
  for (const kind of KINDS) {
    for (const phrase of listed(vocabulary.phrases[kind], /,\s+/)) phrases.push([phrase, kind])
    for (const use of USES) {
      for (const word of listed(vocabulary[kind][use] ?? '', /\s+/)) {
        const exact = /\p{Lu}\p{L}*\p{Lu}/u.test(word) ? word : undefined
        for (const form of word.includes('/') ? word.split('/') : exact ? [word] : formsOf(word)) {
          if (/[-']/.test(form)) phrases.push([form, kind])
          else words.set(folded(form), { kind, use, form: form.toLowerCase(), exact })
        }
      }
    }
  }
  return { words, phrases: phrasesOf(phrases) }
}

function phrasesOf(phrases: readonly [string, Kind][]): Lexicon['phrases'] {
  const longestFirst = phrases.toSorted(([a], [b]) => b.length - a.length)
  const byFirst = Map.groupBy(longestFirst, ([phrase]) => folded(phrase.split(/[ '-]/)[0] ?? ''))
  return new Map(
    Array.from(byFirst, ([first, group]) => [
      first,
      group.map(([phrase, kind]) => ({ kind, pattern: patternOf(phrase) })),
    ]),
  )
}

/** A capital is asked for where the phrase has one at its beginning; how its words are joined does not count. */
function patternOf(phrase: string): RegExp {
  const anyCase = Array.from(phrase.slice(1), (char) =>
    /[ '-]/.test(char) ? "[ \\u00a0'’-]" : `[${char.toLowerCase()}${char.toUpperCase()}${folded(char)}]`,
  )
  const first = phrase.charAt(0)
  const start = first === first.toUpperCase() ? first : `[${first}${first.toUpperCase()}${folded(first)}]`
  return new RegExp(`${start}${anyCase.join('')}s?(?![\\p{L}\\p{N}_])`, 'uy')
}

function listed(list: string, separator: RegExp): string[] {
  return list
    .trim()
    .split(separator)
    .filter(Boolean)
    .map((entry) => entry.replace(/\s+/g, ' '))
}
