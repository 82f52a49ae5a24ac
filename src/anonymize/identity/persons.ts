import { genderOf } from '../names/names.ts'
import { isInitial, type NameWord } from './name-tokens.ts'
import { fullNamesOf } from './name-words.ts'
import { type PersonName, readName } from './person-names.ts'
import { agreementOf, isFull, loneAgreementOf, MOST_WORDS, type Person, sequenceOf } from './same-name.ts'

export interface PersonMention {
  /** The characters that are marked. */
  readonly value: string
  /** What stands before them in the text, as far as it is known; 40 UTF-16 units are enough. A title there helps. */
  readonly before?: string | undefined
}

interface Persons {
  readonly persons: readonly Person[]
  /** Of each mention, in the order of the text: the index in `persons`. */
  readonly personOf: readonly number[]
  readonly names: readonly PersonName[]
}

/**
 * Who is who in a text: full names first, each to the person named last that it agrees with; then single names ("Smith", "Mary",
 * "J.S."), each to the one named last before it that it agrees with, else to the first after, else to a person of its own.
 * Mentions come in the order of the text. Time is linear in their length.
 */
export function findPersons(mentions: readonly PersonMention[]): Persons {
  const names = mentions.map(({ value, before }) => readName(value, before))
  const persons: Person[] = []
  const personOf: number[] = names.map(() => -1)
  const keys: string[][] = []
  const add = (name: PersonName) => {
    keys.push(keysOf(name))
    return persons.push(personFrom(name)) - 1
  }

  const seen = new Recent()
  names.forEach((name, mention) => {
    if (!isFull(name)) return
    const found = seen.find(fullKeysOf(name), (id) => agreementOf(name, persons[id] as Person) !== undefined)
    const id = found ?? add(name)
    if (found !== undefined && join(persons[id] as Person, name)) keys[id] = keysOf(persons[id] as Person)
    seen.touch(id, keys[id] ?? [])
    personOf[mention] = id
  })

  const later = new Recent() // the person named first is found first
  for (let id = persons.length - 1; id >= 0; id--) later.touch(id, keys[id] ?? [])
  const before = new Recent()
  names.forEach((name, mention) => {
    const id = isFull(name) ? (personOf[mention] ?? 0) : (findLone(name, before, later, persons) ?? add(name))
    const person = persons[id] as Person
    if (!isFull(name)) joinLone(person, name)
    personOf[mention] = id
    before.touch(id, keys[id] ?? [])
  })
  return { persons, personOf, names }
}

const MOST_CANDIDATES = 8

/** Of each key the persons who have it, the last one named first. */
class Recent {
  readonly #ids = new Map<string, number[]>()

  touch(id: number, keys: readonly string[]): void {
    for (const key of keys) {
      const ids = this.#ids.get(key)
      if (ids === undefined) this.#ids.set(key, [id])
      else if (ids[0] !== id) {
        const at = ids.indexOf(id)
        if (at > 0) ids.splice(at, 1)
        ids.unshift(id)
        if (ids.length > MOST_CANDIDATES) ids.pop()
      }
    }
  }

  find(keys: readonly string[], agrees: (id: number) => boolean): number | undefined {
    for (const key of keys) {
      const found = this.#ids.get(key)?.find(agrees)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function findLone(name: PersonName, before: Recent, later: Recent, persons: readonly Person[]): number | undefined {
  const keys = loneKeysOf(name)
  const wanted = name.titled ? [4, 3, 2, 1] : [1]
  for (const recent of [before, later]) {
    for (const least of wanted) {
      const found = recent.find(keys, (id) => loneAgreementOf(name, persons[id] as Person) >= least)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function personFrom(name: PersonName): Person {
  const { given, family, gender, suffix, certain } = name
  return { given, family, gender, suffix, certain, particles: new Set(name.particles.map(({ text }) => text)) }
}

/** Adds to a person what `name` says more; true where the words that make the name have changed. */
function join(person: Person, name: PersonName): boolean {
  const { given, family, particles } = person
  const agreement = agreementOf(name, person)
  if (agreement === 'around' || (agreement === 'reversed' && name.certain)) {
    person.given = name.given
    person.family = name.family
    person.certain = name.certain
  } else if (agreement === 'same') {
    person.given = fuller(given, name.given)
    person.family = fuller(family, name.family)
    person.certain ||= name.certain
  }
  const more = few(name.particles).filter((particle) => !particles.has(particle))
  if (more.length > 0) person.particles = new Set([...particles, ...more])
  person.gender ??= name.gender
  person.suffix ||= name.suffix
  return person.given !== given || person.family !== family || more.length > 0
}

/** A person of whom only "Pat" was known may be Patrick or Patricia, but not both. */
function joinLone(person: Person, name: PersonName): void {
  person.gender ??= name.gender
  if (person.family.length > 0 || person.given.length === 0) return
  person.given = fuller(person.given, name.given.length > 0 ? name.given : name.family)
  person.gender ??= genderOf(person.given[0]?.text ?? '')
}

/** "J. Albert" and "John A.": "John Albert"; "Bob": "Robert". */
function fuller(a: readonly NameWord[], b: readonly NameWord[]): readonly NameWord[] {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long === a && long.every((word, at) => !isFuller(short[at], word))) return a
  return long.map((word, at) => {
    const other = short[at]
    return other !== undefined && isFuller(other, word) ? other : word
  })
}

function isFuller(other: NameWord | undefined, { text }: NameWord): boolean {
  if (other === undefined) return false
  return isInitial(text) ? !isInitial(other.text) : fullNamesOf(text).includes(other.text)
}

const few = (words: readonly NameWord[]) => words.slice(0, MOST_WORDS).map(({ text }) => text)
const withFullNames = (given: string) => [given, ...fullNamesOf(given)]
const initialsOf = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('')

/** What a person is looked up by: `john`, `smith`, `john smith`, `j smith`, `john s`, `#j`, `#js`. */
function keysOf(name: Pick<Person, 'given' | 'family' | 'particles'> | PersonName): string[] {
  const [given, family] = [few(name.given), few(name.family)]
  const [first = '', last = ''] = [given[0], family[0]]
  const keys = [...given, ...family, ...fullNamesOf(first)]
  if (first !== '') keys.push(`#${first[0]}`)
  if (first !== '' && last !== '') keys.push(`#${first[0]}${last[0]}`, `#${initialsOf(given)}${last[0]}`)
  for (const full of first === '' ? [] : [...withFullNames(first), first[0]]) {
    for (const word of [...family, last[0]]) keys.push(`${full} ${word}`)
  }
  return Array.from(new Set([...keys, ...pairsOf(sequenceOf(name))]))
}

/** The keys that a full name is looked for by, the most telling first. */
function fullKeysOf(name: PersonName): string[] {
  const [given, family] = [few(name.given), few(name.family)]
  const first = given[0] ?? ''
  const keys: string[] = []
  for (const full of withFullNames(first)) for (const word of family) keys.push(`${full} ${word}`)
  keys.push(...pairsOf(sequenceOf(name)), `${family.at(-1)} ${first}`, `${family[0]} ${given.at(-1)}`)
  for (const word of family) keys.push(`${first[0]} ${word}`)
  keys.push(`${first} ${family[0]?.[0]}`)
  return keys
}

function loneKeysOf({ given, family }: PersonName): string[] {
  const words = [...few(given), ...few(family)]
  if (words.every(isInitial)) return [`#${words.join('')}`, `#${words[0]}${words.at(-1)}`]
  return words.flatMap(withFullNames)
}

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`)
