import { type Gender, genderOf, isFamilyName, isGivenName } from '../names/names.ts'
import { isInitial, type NameWord, type Token, tokensOf } from './name-tokens.ts'
import { AND, fullNamesOf, genderOfTitle, isTitle, NAMES_TOO, SUFFIXES, titleAtEnd } from './name-words.ts'

export interface PersonName {
  readonly given: readonly NameWord[]
  /** Without its particles. */
  readonly family: readonly NameWord[]
  readonly particles: readonly NameWord[]
  /** Of the title, else of the first given name, where they show it. */
  readonly gender?: Gender | undefined
  /** `jr`, `sr`, `ii` …; empty where the name has none. */
  readonly suffix: string
  /** Does a title stand before it? A single name after it is a family name. */
  readonly titled: boolean
  /** The "M." before it, which is Monsieur or an initial. */
  readonly maybeInitial?: NameWord | undefined
  /** Does the form show which words are the family name (a comma, capitals)? Else it is a guess. */
  readonly certain: boolean
}

const MOST_TITLES = 6 // before a name, and as many after it

/**
 * Reads a name in any of the usual forms: "John A. Smith", "SMITH John", "Martin, Jean-Pierre", "J.-P. Martin", "Mr Smith",
 * "Anne de la Tour", "Smith's", "smith".
 * `before` is what stands before it in the text, where a title may be.
 */
export function readName(value: string, before = ''): PersonName {
  let tokens = tokensOf(value)
  let { titled, gender } = titleAtEnd(before)
  let isCouple = false
  let maybeInitial: Token | undefined
  const dropTitles = (from: number) => {
    for (let count = 0; count < MOST_TITLES && tokens.length > 1; count++) {
      const first = tokens[from]
      const next = tokens[from + 1]
      if (first === undefined || next === undefined) break
      if (!isTitle(first.text) && !(titled && AND.has(first.text))) break
      if (isLikelyInitial(first, next, tokens.length - from)) break
      isCouple ||= AND.has(first.text)
      gender = genderOfTitle(first.text) ?? gender
      if (first.text === 'm') maybeInitial = first
      titled = true
      tokens = tokens.toSpliced(from, 1)
    }
  }
  dropTitles(0)
  let suffix = ''
  for (let count = 0; count < MOST_TITLES && tokens.length > 1; count++) {
    const found = SUFFIXES.get(tokens.at(-1)?.text ?? '')
    if (found === undefined || (found === '' && tokens.length === 2)) break // "Ram KC"
    suffix ||= found
    tokens = tokens.slice(0, -1)
  }
  const comma = tokens.findIndex((token, index) => index > 0 && token.comma)
  if (comma > 0) dropTitles(comma)
  const { given, family, certain } = comma > 0 ? aroundComma(tokens, comma) : split(tokens, titled)
  const particles = family.slice(0, -1).filter(({ particle }) => particle)
  const first = given[0]?.text ?? ''
  return {
    given,
    family: family.filter(({ particle }, at) => !particle || at === family.length - 1),
    particles,
    gender: isCouple ? undefined : (gender ?? genderOfShort(first)),
    suffix,
    titled,
    maybeInitial,
    certain,
  }
}

/** "Liz" is short for names of women only. */
function genderOfShort(given: string): Gender | undefined {
  const genders = new Set(fullNamesOf(given).map((full) => genderOf(full)))
  return genderOf(given) ?? (genders.size === 1 ? genders.values().next().value : undefined)
}

/** "M. L. King", "Me Smith" aside, a title; `m` before a full name or a single one is Monsieur more often than not. */
function isLikelyInitial(first: Token, next: Token, left: number): boolean {
  if (first.text !== 'm' || isTitle(next.text) || AND.has(next.text)) return false
  return isInitial(next.text) || next.tight || (left > 2 && !isGivenName(next.text) && !next.particle)
}

interface Parts {
  readonly given: readonly Token[]
  readonly family: readonly Token[]
  readonly certain: boolean
}

function aroundComma(tokens: readonly Token[], comma: number): Parts {
  return { given: tokens.slice(comma), family: tokens.slice(0, comma), certain: true }
}

function split(tokens: readonly Token[], titled: boolean): Parts {
  const initials = tokens.filter(({ text }) => isInitial(text)).length
  if (initials === tokens.length) {
    return { given: tokens.slice(0, Math.max(1, tokens.length - 1)), family: tokens.slice(1).slice(-1), certain: false }
  }
  const groups = tokens.map((_, at) => at).filter((at) => !tokens[at]?.tight)
  if (groups.length <= 1) return lone(tokens, titled)
  return byCapitals(tokens) ?? byParticle(tokens, titled) ?? byOrder(tokens, groups)
}

function lone(tokens: readonly Token[], titled: boolean): Parts {
  const first = tokens[0]?.text ?? ''
  const isListed = isGivenName(first) || fullNamesOf(first).length > 0
  const isGiven = !titled && isListed && (!isFamilyName(first) || tokens.length > 1)
  return { given: isGiven ? tokens : [], family: isGiven ? [] : tokens, certain: false }
}

/** "SMITH John", "Anne de LA TOUR": the capitals are the family name, where only some words have them. */
function byCapitals(tokens: readonly Token[]): Parts | undefined {
  const isCapitals = ({ raw }: Token) => raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
  let first = tokens.findIndex(isCapitals)
  const last = tokens.findLastIndex(isCapitals)
  while (first > 0 && tokens[first - 1]?.particle) first--
  if (first < 0 || (first > 0 && last < tokens.length - 1)) return undefined
  if (tokens.every((token) => isCapitals(token) || isInitial(token.text) || token.particle)) return undefined
  const family = tokens.slice(first, last + 1)
  return { given: [...tokens.slice(0, first), ...tokens.slice(last + 1)], family, certain: true }
}

/** "Anne de la Tour", "van den Berg"; not "Van Morrison". */
function byParticle(tokens: readonly Token[], titled: boolean): Parts | undefined {
  const at = tokens.slice(0, -1).findIndex(({ particle, text, raw }, index) => {
    if (!particle || index > 0 || !NAMES_TOO.has(text)) return particle
    if (titled && fullNamesOf(text).length === 0) return true
    const next = tokens[1]
    return next?.particle || (raw === raw.toLowerCase() && next?.raw !== next?.raw.toLowerCase())
  })
  return at < 0 ? undefined : { given: tokens.slice(0, at), family: tokens.slice(at), certain: false }
}

/** The last word is the family name, but in "Smith J." and where only the last is a known given name ("Macron Emmanuel"). */
function byOrder(tokens: readonly Token[], groups: readonly number[]): Parts {
  const second = groups[1] ?? tokens.length
  const last = groups.at(-1) ?? 0
  const [first, final] = [tokens[0]?.text ?? '', tokens[last]?.text ?? '']
  const isReversed = isInitial(final)
    ? !isInitial(first) && (isFamilyName(first) || !isGivenName(first))
    : isGivenName(final) &&
      !isFamilyName(final) &&
      !isGivenName(first) &&
      fullNamesOf(first).length === 0 &&
      !isInitial(first)
  if (isReversed) return { given: tokens.slice(second), family: tokens.slice(0, second), certain: false }
  return { given: tokens.slice(0, last), family: tokens.slice(last), certain: false }
}
