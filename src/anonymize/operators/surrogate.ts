import type { Random } from '../../random.ts'
import type { EntityType, Language } from '../../span.ts'
import { orderOf } from '../dates/read-dates.ts'
import { shiftDate } from '../dates/shift-date.ts'
import { identityKeys, type Mention } from '../identity/identify.ts'
import { personSurrogates } from '../surrogates/person.ts'
import { surrogateOf } from '../surrogates/surrogate.ts'
import { daysFor } from './date-shift.ts'

interface SurrogateContext {
  readonly language: Language
  /** The same for the same label, and for nothing else. */
  readonly random: (label: string) => Random
  readonly accepts: (type: EntityType, value: string) => boolean | undefined
  /** Whose each surrogate of this text is, by the surrogate: shared by all operators. */
  readonly taken: Map<string, string>
}

const MOST_TRIES = 50
/** Instead of what cannot be moved: "yesterday", "next spring". */
const VAGUE_DATES: Readonly<Record<Language, readonly string[]>> = {
  en: ['the other day', 'a while ago', 'some time later', 'one day', 'in those days', 'before long', 'at some point'],
  fr: ["l'autre jour", 'il y a peu', 'un peu plus tard', 'un jour', 'en ce temps-là', 'sous peu', 'un beau jour'],
}
const WORDS = /[\p{L}\p{N}]+/gu

/**
 * A realistic other value of the same type for each mention: the same for the same one, never the same for two, and none that
 * stands in the text.
 */
export function* surrogates(
  text: string,
  mentions: readonly Mention[],
  { language, random, accepts, taken }: SurrogateContext,
): Generator<undefined, readonly string[]> {
  const keys = identityKeys(mentions)
  const isInText = textContains(text)
  const persons = mentions.filter(({ type }) => type === 'PERSON')
  const names = personSurrogates(persons, language, (key) => random(`PERSON ${key}`), isInText)
  for (const name of names) taken.set(folded(name), 'PERSON')
  const namesOfPersons = names.values()
  const days = daysFor({}, random('date_shift'))
  const order = orderOf(text)

  const made = new Map<string, string>() // by type, identity and form
  const replacements: string[] = []
  for (const [i, { type, value }] of mentions.entries()) {
    const identity = `${type} ${keys[i]}`
    replacements.push(type === 'PERSON' ? (namesOfPersons.next().value ?? '') : of(identity, type, value))
    yield
  }
  return replacements

  function of(identity: string, type: EntityType, value: string): string {
    const form = `${identity}\0${value}`
    const known = made.get(form)
    if (known !== undefined) return known
    let surrogate = ''
    const isFree = () => [undefined, identity].includes(taken.get(folded(surrogate))) && !isInText(surrogate)
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      surrogate = draw(attempt === 0 ? identity : `${identity} ${attempt}`, type, value)
      if (isFree()) break
    }
    // dates keep their distances, whatever else is in the text
    for (let more = 0; type !== 'DATE_TIME' && more < MOST_TRIES && !isFree(); more++)
      surrogate += draw(`${identity} more ${more}`, type, value)
    made.set(form, surrogate)
    taken.set(folded(surrogate), identity)
    return surrogate
  }

  function draw(label: string, type: EntityType, value: string): string {
    const shifted = type === 'DATE_TIME' ? shiftDate(value, days, language, order) : undefined
    if (shifted !== undefined) return shifted
    if (type === 'DATE_TIME') return random(label).pick(VAGUE_DATES[language])
    const isValid = accepts(type, value) === true && { isValid: (other: string) => accepts(type, other) === true }
    return surrogateOf(type, value, { language, random: random(label), ...isValid })
  }
}

/** Says whether a text contains a value, whatever the case; fast for values of which it lacks a word. */
function textContains(text: string): (value: string) => boolean {
  const lower = folded(text)
  const words = new Set(lower.match(WORDS))
  return (value) => {
    const wanted = folded(value)
    return (wanted.match(WORDS) ?? []).every((word) => words.has(word)) && lower.includes(wanted)
  }
}

function folded(value: string): string {
  return value.toLowerCase()
}
