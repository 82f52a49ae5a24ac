import { type Gender, isFrenchGivenName, isGivenName } from '../names/names.ts'
import { isInitial, type NameWord } from './name-tokens.ts'
import { fullNamesOf } from './name-words.ts'
import type { PersonName } from './person-names.ts'

/** What is known of a person from all mentions so far. */
export interface Person {
  given: readonly NameWord[]
  family: readonly NameWord[]
  particles: ReadonlySet<string>
  gender: Gender | undefined
  suffix: string
  certain: boolean
}

type Words = readonly NameWord[]
/** The names of one mention or of one person. */
type Name = Pick<Person, 'given' | 'family' | 'gender' | 'suffix' | 'certain'> & {
  readonly particles: ReadonlySet<string> | readonly NameWord[]
}

/** How a full name can be the same person's as the one known; nothing where it cannot. */
type Agreement = 'same' | 'within' | 'around' | 'reversed'

/** Is a given name and a family name in it, so that it can be told who is meant? */
export function isFull({ given, family }: Pick<Name, 'given' | 'family'>): boolean {
  return (
    given.length > 0 &&
    family.length > 0 &&
    !family.every(({ text }) => isInitial(text) && given.every((word) => isInitial(word.text)))
  )
}

/** Compares a full name with a person. At most `MOST_WORDS` words of either are looked at. */
export function agreementOf(name: PersonName, person: Person): Agreement | undefined {
  if (!mayBeOne(name, person)) return undefined
  if (sameGiven(name.given, person.given) && sameFamily(name.family, person.family) && haveWordInCommon(name, person)) {
    return 'same'
  }
  if (!name.certain && runOf(sequenceOf(name), sequenceOf(person))) return 'within'
  if (!person.certain && runOf(sequenceOf(person), sequenceOf(name))) return 'around'
  return isReversed(name, person) ? 'reversed' : undefined
}

/**
 * How well a name that is not full agrees with a person: 4 to 2 when it is the family name, with an initial, with a title of the
 * known gender, or alone; 1 when it is a given name or initials; 0 when neither.
 */
export function loneAgreementOf(name: PersonName, person: Person): 0 | 1 | 2 | 3 | 4 {
  if (!mayBeOne(name, person)) return 0
  if (name.given.length > 0 && name.family.length > 0) return sameInitials(name, person) ? 1 : 0
  const words = name.given.length > 0 ? name.given : name.family
  const isOneInitial = words.length === 1 && isInitial(words[0]?.text ?? '')
  if (!isOneInitial && sameFamily(words, person.family)) {
    if (isInitialOf(name, person)) return 4
    return name.gender !== undefined && name.gender === person.gender ? 3 : 2
  }
  if (sameGiven(words, person.given)) return 1
  return words.length === 1 &&
    person.given.some((word, at) => isAlone(person.given, at) && word.text === words[0]?.text)
    ? 1
    : 0
}

export const MOST_WORDS = 6

function mayBeOne(name: PersonName, person: Person): boolean {
  if (name.suffix !== person.suffix && name.suffix !== '' && person.suffix !== '') return false
  if (isInitialOf(name, person)) return true
  const first = person.given[0]?.text ?? ''
  const isKnown = isInitial(first) || isGivenName(first) || fullNamesOf(first).length > 0
  if (name.maybeInitial !== undefined && isKnown && !isFrenchGivenName(first)) return false // "M. Smith" after "Bob Smith"
  return name.gender === undefined || person.gender === undefined || name.gender === person.gender
}

/** "J. Smith" and "John S." have none. */
function haveWordInCommon(a: PersonName, b: Person): boolean {
  const isFamilyInitial = isInitial(a.family[0]?.text ?? '') !== isInitial(b.family[0]?.text ?? '')
  return !isFamilyInitial || !(isInitial(a.given[0]?.text ?? '') || isInitial(b.given[0]?.text ?? ''))
}

/** Is the "M." of "M. Smith" Mary's? Of "M. Dupont" it is not Marie's: in French it is Monsieur. */
export function isInitialOf(name: PersonName, { given }: Pick<Person, 'given'>): boolean {
  const first = given[0]?.text ?? ''
  return name.maybeInitial !== undefined && first.startsWith('m') && !isFrenchGivenName(first)
}

/** Equal, or one is the initial or a short form of the other. */
export function sameWord(a: string, b: string, mayBeShort: boolean): boolean {
  if (a === b) return true
  if (a === '' || b === '') return false
  if (isInitial(a) || isInitial(b)) return a.startsWith(b) || b.startsWith(a)
  if (!mayBeShort) return false
  const [ofA, ofB] = [fullNamesOf(a), fullNamesOf(b)]
  return ofA.includes(b) || ofB.includes(a) || ofA.some((full) => ofB.includes(full))
}

/** The shorter is how the longer begins. "Jean" is not "Jean-Pierre", but "J." may be. */
function sameGiven(a: Words, b: Words): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const length = Math.min(short.length, MOST_WORDS)
  if (length === 0) return false
  for (let at = 0; at < length; at++) {
    if (!sameWord(short[at]?.text ?? '', long[at]?.text ?? '', !isHyphened(short, at) && !isHyphened(long, at)))
      return false
  }
  return !long[length]?.tight || isInitial(short[length - 1]?.text ?? '')
}

/** Equal, or the first or the last part of a double name. */
function sameFamily(a: Words, b: Words): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  const fits = (from: number) =>
    short.slice(0, MOST_WORDS).every(({ text }, at) => sameWord(text, long[from + at]?.text ?? '', false))
  return fits(0) || fits(long.length - short.length)
}

function sameInitials({ given, family }: PersonName, person: Person): boolean {
  const [first, last] = [person.given[0]?.text[0], person.family[0]?.text[0]]
  if (first !== given[0]?.text || last !== family[0]?.text) return false
  return given.slice(1, MOST_WORDS).every(({ text }, at) => (person.given[at + 1]?.text[0] ?? text) === text)
}

/** "García Márquez" in "Gabriel García Márquez", "Mary Ann" in "Mary Ann Smith"; "Albert Smith" is not "John Albert Smith". */
function runOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false
  const at = long.indexOf(short[0] ?? '')
  if (at < 0 || (at > 0 && isGivenName(short[0] ?? ''))) return false
  return short.every((word, index) => word === long[at + index])
}

function isReversed(name: PersonName, person: Person): boolean {
  if (name.certain && person.certain) return false
  const equal = (a: Words, b: Words) => a.length === b.length && a.every(({ text }, at) => text === b[at]?.text)
  return isFull(name) && equal(name.given, person.family) && equal(name.family, person.given)
}

/** All words in the order "given, particles, family", folded. */
export function sequenceOf({ given, particles, family }: Pick<Name, 'given' | 'particles' | 'family'>): string[] {
  const small = [...particles].map((particle: string | NameWord) =>
    typeof particle === 'string' ? particle : particle.text,
  )
  return [...texts(given), ...small.slice(0, MOST_WORDS), ...texts(family)]
}

const texts = (words: Words) => words.slice(0, MOST_WORDS).map(({ text }) => text)

function isHyphened(words: Words, at: number): boolean {
  return Boolean(words[at]?.tight || words[at + 1]?.tight)
}

const isAlone = (words: Words, at: number) => at < MOST_WORDS && !isHyphened(words, at)
