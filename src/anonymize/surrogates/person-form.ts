import type { Language } from '../../span.ts'
import { isInitial, type NameWord } from '../identity/name-tokens.ts'
import type { PersonName } from '../identity/person-names.ts'
import { isInitialOf, MOST_WORDS, type Person, sameWord } from '../identity/same-name.ts'

/** A place in a person's name that an invented name fills. */
export interface Slot {
  readonly role: 'given' | 'family'
  /** The word of the original, folded. */
  readonly text: string
}

/** How one mention writes the name: what is kept of it, and which slots stand between. */
export type NameForm = readonly (string | SlotForm)[]

interface SlotForm {
  readonly slot: number
  readonly capitals: 'all' | 'none' | 'first'
  /** How many letters an initial has; nothing where the name is written out. */
  readonly letters?: number
}

/** Of a particle, which is dropped. */
const NO_SLOT = -1

/** The slots of a person; mentions may add some for words that only they have. */
export class Slots {
  readonly slots: Slot[] = []
  readonly #person: Person
  readonly #language: Language
  readonly #inOrder: Readonly<Record<Slot['role'], readonly number[]>>
  readonly #byText = new Map<string, number>()

  constructor(person: Person, language: Language) {
    this.#person = person
    this.#language = language
    this.#inOrder = {
      given: person.given.map(({ text }) => this.#add('given', text)),
      family: person.family.map(({ text }) => this.#add('family', text)),
    }
  }

  /**
   * The form of a mention of this person. Titles, "Jr.", "'s" and what stands between the words are kept; particles are not,
   * since the invented name has none.
   */
  formOf(value: string, name: PersonName): NameForm {
    const parts: (string | SlotForm)[] = []
    const isOnly = name.given.length + name.family.length === 1
    const given = name.given.map((word, at) => ({ word, slot: this.#slotOf('given', word, at, isOnly) }))
    const family = name.family.map((word, at) => ({ word, slot: this.#slotOf('family', word, at, isOnly) }))
    const initial = this.#initialOf(name).map((word) => ({ word, slot: this.#slotOf('given', word, 0) }))
    const particles = name.particles.map((word) => ({ word, slot: NO_SLOT }))
    const words = [...initial, ...given, ...family, ...particles].sort((a, b) => a.word.start - b.word.start)
    let end = 0
    let isAfterDropped = false
    for (const { word, slot } of words) {
      if (!isAfterDropped) parts.push(value.slice(end, word.start))
      end = word.end
      isAfterDropped = slot === NO_SLOT
      if (!isAfterDropped) parts.push({ slot, ...styleOf(value.slice(word.start, word.end), word.text) })
    }
    parts.push(value.slice(end))
    return parts.filter((part) => part !== '')
  }

  /** The "M." that is no Monsieur. */
  #initialOf(name: PersonName): NameWord[] {
    if (name.maybeInitial === undefined) return []
    const isEnglish = this.#language === 'en' && this.#person.given.length === 0
    return isEnglish || isInitialOf(name, this.#person) ? [name.maybeInitial] : []
  }

  #add(role: Slot['role'], text: string): number {
    const known = this.#byText.get(`${role} ${text}`)
    if (known !== undefined) return known
    const slot = this.slots.push({ role, text }) - 1
    for (const key of [`${role} ${text}`, text]) if (!this.#byText.has(key)) this.#byText.set(key, slot)
    return slot
  }

  #slotOf(role: Slot['role'], { text }: NameWord, at: number, isOnly = false): number {
    const exact = this.#byText.get(`${role} ${text}`) ?? this.#byText.get(text)
    if (exact !== undefined) return exact
    if (!isOnly && this.#person.particles.has(text)) return NO_SLOT // "Ben" of "Ben Ali", once "Zine Ben Ali" is known
    const inOrder = this.#inOrder[role]
    const like = [inOrder[at], ...inOrder.slice(0, MOST_WORDS)].find(
      (slot) => slot !== undefined && sameWord(text, this.slots[slot]?.text ?? '', role === 'given'),
    )
    return like ?? this.#add(role, text)
  }
}

function styleOf(raw: string, text: string): Omit<SlotForm, 'slot'> {
  const isUpper = raw === raw.toUpperCase()
  const isLower = raw === raw.toLowerCase()
  if (isInitial(text)) return { capitals: isLower ? 'none' : 'first', letters: text.length }
  if (isUpper === isLower) return { capitals: 'first' } // mixed, or letters without case
  return { capitals: isUpper ? 'all' : 'none' }
}

/** Writes the invented `words`, one for each slot, as the mention did. Initials get `moreLetters`, where one is not enough. */
export function writeName(form: NameForm, words: readonly string[], moreLetters = 0): string {
  const parts = form.map((part) => {
    if (typeof part === 'string') return part
    const word = words[part.slot] ?? ''
    const shown = part.letters === undefined ? word : word.slice(0, part.letters + moreLetters)
    if (part.capitals === 'first') return shown
    return part.capitals === 'all' ? shown.toUpperCase() : shown.toLowerCase()
  })
  return parts.join('')
}

/** Are there initials only in it, that many persons may share? */
export function hasOnlyInitials(form: NameForm): boolean {
  return form.every((part) => typeof part === 'string' || part.letters !== undefined)
}
