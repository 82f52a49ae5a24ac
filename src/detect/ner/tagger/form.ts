import { hashText, join, spread } from './hash.ts'

/** Bits of `Lists`: how often a name is borne or how large a place is, in three levels. */
export interface Lists {
  /** 0 when the word (or words, folded and joined by a blank) is in no list. */
  look(key: number): number
}

export interface Clusters {
  /** Number of the word's cluster among 800, or 0. */
  look(key: number): number
  /** The coarser clusters (of 150 and 30) that a cluster belongs to. */
  readonly medium: ArrayLike<number>
  readonly coarse: ArrayLike<number>
}

/** How far from a word its neighbours' own features reach, to each side. */
export const REACH = 2
export const OFFSETS = 2 * REACH + 1

/** How a line is written: what capitals tell in it. */
export const CASE = { mixed: 0, upper: 1, lower: 2 } as const
export type Case = (typeof CASE)[keyof typeof CASE]

/** What is known of a word by itself, in a line that is written in a certain case. */
export interface Form<Own> {
  readonly text: string
  /** Hash of the word in lower case. */
  readonly low: number
  readonly shape: number
  readonly lists: number
  readonly cluster: number
  readonly medium: number
  readonly coarse: number
  readonly suffix: number
  /** Whether it is written with a capital, in a line where that tells something. */
  readonly capital: boolean
  /** Whether it is written in lower case. */
  readonly lower: boolean
  /** Whether it is in capitals, in a line of capitals. */
  readonly caseless: boolean
  readonly letters: boolean
  /** Whether a person's name often follows. */
  readonly title: boolean
  /** What `Vocabulary` made of the hashes of its own features. */
  readonly own: Own
}

const UPPER = /\p{Lu}/u
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u
const LATIN = /^[\u0000-\u024f\u1e00-\u1eff]*$/
const ACCENT = /\p{Mn}/gu

/** Lower case, without accents. */
export function fold(text: string): string {
  const low = text.toLowerCase()
  return /^[\x00-\x7f]*$/.test(low)
    ? low
    : low.normalize('NFD').replace(ACCENT, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

const TITLES = new Set(
  `mr mrs ms miss dr prof sir madam mme mlle mlles mmes mm m me pr monsieur madame mademoiselle messieurs maitre docteur professor
   professeur doctor president général general colonel capitaine captain lieutenant sergeant judge justice rev reverend père pere
   abbé abbe soeur sister brother frère uncle aunt oncle tante papa papi mamie tata tonton comte comtesse duc duchesse marquis
   marquise baron baronne prince princesse princess king queen roi reine lord lady senator minister ministre veuve vve`
    .split(/\s+/)
    .map(fold),
)

/** 0 sign, 1 lower, 2 Title, 3 UPPER, 4 single capital, 5 mIxed, 6 figures, 7 letters and figures, 8 other script */
function shapeOf(text: string): number {
  if (!LETTER.test(text)) return DIGIT.test(text) ? 6 : 0
  if (DIGIT.test(text)) return 7
  if (!LATIN.test(text)) return 8
  if (!UPPER.test(text)) return 1
  if (text.length === 1) return 4
  if (text === text.toUpperCase()) return 3
  return UPPER.test(text[0] as string) && !UPPER.test(text.slice(1)) ? 2 : 5
}

/** The shape with lengths: "Xxxx", "dd", "x". */
function pattern(text: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const character of text.slice(0, 24)) {
    const kind = DIGIT.test(character) ? 'd' : UPPER.test(character) ? 'X' : LETTER.test(character) ? 'x' : character
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 3) out += kind
  }
  return out
}

/** The forms of words met so far; bounded, so that no text can fill the memory. */
export class Vocabulary<Own> {
  readonly #forms: readonly Map<string, Form<Own>>[] = [new Map(), new Map(), new Map()]
  readonly #lists: Lists | undefined
  readonly #clusters: Clusters | undefined
  readonly #own: (features: readonly (readonly number[])[]) => Own
  readonly #limit: number

  /**
   * `own` is given the hashes of a word's own features, by offset -REACH … REACH of the word from the one they are features
   * of.
   */
  constructor(
    { lists, clusters }: { readonly lists?: Lists | undefined; readonly clusters?: Clusters | undefined },
    own: (features: readonly (readonly number[])[]) => Own,
    limit = 20_000,
  ) {
    this.#lists = lists
    this.#clusters = clusters
    this.#own = own
    this.#limit = limit
  }

  get hasLists(): boolean {
    return this.#lists !== undefined
  }

  phrase(key: number): number {
    return this.#lists?.look(key) ?? 0
  }

  form(text: string, written: Case): Form<Own> {
    const forms = this.#forms[written] as Map<string, Form<Own>>
    const known = forms.get(text)
    if (known !== undefined) return known
    if (forms.size >= this.#limit) forms.clear()
    const made = this.#make(text.length > 64 ? text.slice(0, 64) : text, written)
    forms.set(text, made)
    return made
  }

  #make(text: string, written: Case): Form<Own> {
    const folded = fold(text)
    const low = hashText(folded, 1)
    let shape = shapeOf(text)
    // In a line of capitals, or without any, the case of a word says nothing.
    if (written === CASE.upper && (shape === 3 || shape === 4)) shape = 9
    if (written === CASE.lower && shape === 1) shape = 10
    const letters = LETTER.test(text)
    const lists = letters ? (this.#lists?.look(hashText(folded, 7)) ?? 0) : 0
    const cluster = this.#clusters?.look(hashText(folded, 8)) ?? 0
    const medium = this.#clusters?.medium[cluster] ?? 0
    const coarse = this.#clusters?.coarse[cluster] ?? 0
    const suffix = hashText(folded.slice(-3), 2)
    const features = Array.from({ length: OFFSETS }, (_, index) => {
      const offset = index - REACH
      const hashes: number[] = []
      const add = (template: number, value: number) => hashes.push(spread(join(template * 64 + index, value)))
      add(1, low)
      add(2, shape)
      if (cluster !== 0) {
        add(3, cluster)
        if (Math.abs(offset) <= 1) add(4, medium)
        if (offset === 0) add(5, coarse)
      }
      if (lists !== 0) add(7, lists * 16 + shape)
      if (Math.abs(offset) <= 1) {
        add(6, suffix)
        add(21, hashText(text, 3))
        add(9, hashText(pattern(text), 4))
      }
      if (offset === 0) {
        add(8, join(low, shape))
        for (let length = 1; length <= 4 && length < folded.length; length++) {
          add(10 + length, join(hashText(folded.slice(0, length), 5), shape))
          add(15 + length, join(hashText(folded.slice(-length), 6), shape))
        }
        if (folded.length >= 5) add(20, join(hashText(folded.slice(-5), 9), shape))
        const padded = `^${folded}$`
        if (letters && folded.length <= 20)
          for (let at = 0; at + 3 <= padded.length; at++) {
            add(22, hashText(padded.slice(at, at + 3), shape))
            if (at + 4 <= padded.length) add(23, hashText(padded.slice(at, at + 4), shape))
          }
      }
      return hashes
    })
    return {
      text,
      low,
      shape,
      lists,
      cluster,
      medium,
      coarse,
      suffix,
      capital: shape >= 2 && shape <= 5,
      lower: shape === 1 || shape === 10,
      caseless: shape === 9,
      letters,
      title: TITLES.has(folded),
      own: this.#own(features),
    }
  }
}
