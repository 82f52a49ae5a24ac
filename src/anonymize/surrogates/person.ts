import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { fold } from '../identity/fold.ts'
import { keyOfPerson } from '../identity/identify.ts'
import { findPersons, type PersonMention } from '../identity/persons.ts'
import type { Person } from '../identity/same-name.ts'
import { genderOf, NAMES } from '../names/names.ts'
import { NamePool } from './name-pool.ts'
import { hasOnlyInitials, type NameForm, type Slot, Slots, writeName } from './person-form.ts'

const LETTERS = /\p{L}+/gu
/** How often names are drawn before they become double names; less often when all single names are somebody's. */
const TRIES_PER_LEVEL = 20
const TRIES_WHEN_EXHAUSTED = 2
const MOST_LEVELS = 10

/**
 * An invented name for each mention of all persons in a text, in their order: the same person has one name, in the form that each
 * mention has ("SMITH John", "J. Smith", "smith's"); two persons have no given or family name in common as long as the lists
 * last, and never one name. The gender is kept where the name shows it.
 * `random` makes the numbers of a person from the person's key: the same key has the same name in other texts too, but where
 * it is another's there. No name is taken for which `isTaken` says that the text has it.
 */
export function personSurrogates(
  mentions: readonly PersonMention[],
  language: Language,
  random: (key: string) => Random,
  isTaken: (name: string) => boolean,
): string[] {
  const { persons, personOf, names } = findPersons(mentions)
  const slots = persons.map((person) => new Slots(person, language))
  const forms = persons.map(() => new Map<string, NameForm>())
  const originals = new Set<string>() // values and their words
  for (const [i, { value }] of mentions.entries()) {
    const [person, name] = [personOf[i] ?? 0, names[i]]
    originals.add(fold(value))
    if (name === undefined || forms[person]?.has(value)) continue
    for (const { text } of [...name.given, ...name.family, ...name.particles]) originals.add(text) // oneil
    for (const word of fold(value).match(LETTERS) ?? []) originals.add(word) // neil
    const form = slots[person]?.formOf(value, name)
    if (form !== undefined) forms[person]?.set(value, form)
  }

  const isKnown = (name: string) => originals.has(fold(name)) || isTaken(name)
  const used = new Set<string>() // names that persons have been given, folded
  const pool = (list: 'female' | 'male' | 'family') => new NamePool(NAMES[language][list], used, isKnown)
  const pools = { female: pool('female'), male: pool('male'), family: pool('family') }
  const owners = new Set<string>() // everything that stands for a person already, folded
  const written = persons.map((person, id) => {
    const ofPerson = forms[id] ?? new Map<string, NameForm>()
    return invent(person, slots[id]?.slots ?? [], ofPerson)
  })
  return mentions.map(({ value }, i) => written[personOf[i] ?? 0]?.get(value) ?? '')

  /** What each mention of a person becomes, by its value. */
  function invent(person: Person, slots: readonly Slot[], forms: ReadonlyMap<string, NameForm>): Map<string, string> {
    const numbers = random(keyOfPerson(person))
    const gender =
      person.gender ?? genderOf(person.given[0]?.text ?? '', [language]) ?? numbers.pick(['female', 'male'] as const)
    const isExhausted = slots.some(({ role }) => pools[role === 'family' ? role : gender].isExhausted)
    const triesPerLevel = isExhausted ? TRIES_WHEN_EXHAUSTED : TRIES_PER_LEVEL
    for (let attempt = 0; ; attempt++) {
      const level = Math.floor(attempt / triesPerLevel)
      const own = new Set<string>()
      const words = slots.map(({ role }) => pools[role === 'family' ? role : gender].draw(numbers, level, own))
      const result = new Map(Array.from(forms, ([value, form]) => [value, writeName(form, words, level)]))
      const claimed = [fold(words.toSorted().join(' ')), ...Array.from(result.values(), fold)]
      const isFree = claimed.every((name) => !owners.has(name) && !originals.has(name))
      const isInText = Array.from(forms).some(
        ([value, form]) => hasOnlyInitials(form) && isTaken(result.get(value) ?? ''),
      )
      if ((!isFree || isInText) && level < MOST_LEVELS) continue
      for (const name of claimed) owners.add(name)
      for (const name of own) used.add(name)
      return result
    }
  }
}
