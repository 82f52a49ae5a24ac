import type { EntityType } from '../../span.ts'
import { fullNamesOf } from './name-words.ts'
import { normalizeValue } from './normalize.ts'
import { findPersons, type PersonMention } from './persons.ts'
import type { Person } from './same-name.ts'

/** An entity of a text. */
export interface Mention extends PersonMention {
  readonly type: EntityType
}

/**
 * Who or what each mention is: numbers from 1 in the order of first appearance, for each type by itself. Mentions come in the
 * order of the text. A person keeps the number under all forms of the name (see `findPersons`), anything else under all ways of
 * writing the value (see `normalizeValue`). Time is linear in the mentions' length.
 */
export function identify(mentions: readonly Mention[]): number[] {
  const numbers = new Map<EntityType, Map<string | number, number>>()
  return identitiesOf(mentions).map((identity, i) => {
    const type = mentions[i]?.type ?? ''
    const ofType = numbers.get(type) ?? new Map<string | number, number>()
    numbers.set(type, ofType)
    const number = ofType.get(identity) ?? ofType.size + 1
    ofType.set(identity, number)
    return number
  })
}

/**
 * A key for each mention that is the same for the same person or thing in other texts too: of a person the fullest name that the
 * text has ("john albert smith", also for "J. Smith"), of anything else the normalized value.
 */
export function identityKeys(mentions: readonly Mention[]): string[] {
  const { persons, personOf } = findPersons(mentions.filter(({ type }) => type === 'PERSON'))
  let next = 0
  return mentions.map(({ type, value }) => {
    const person = type === 'PERSON' ? persons[personOf[next++] ?? -1] : undefined
    return person === undefined ? normalizeValue(type, value) : keyOfPerson(person)
  })
}

/** Of a person the index among the persons, of anything else the normalized value. */
function identitiesOf(mentions: readonly Mention[]): (string | number)[] {
  const { personOf } = findPersons(mentions.filter(({ type }) => type === 'PERSON'))
  let next = 0
  return mentions.map(({ type, value }) => (type === 'PERSON' ? (personOf[next++] ?? 0) : normalizeValue(type, value)))
}

/** The names in the order "given, family, jr"; a short form that stands for one name only is that name. */
export function keyOfPerson({ given, family, suffix }: Person): string {
  const [first = '', ...others] = given.map(({ text }) => text)
  const full = fullNamesOf(first)
  const words = [full.length === 1 ? full[0] : first, ...others, ...family.map(({ text }) => text), suffix]
  return words.filter((word) => word !== '').join(' ')
}
