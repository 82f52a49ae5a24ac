import type { Document } from './document.ts'
import type { Form } from './form.ts'

/** A name that was found: words `first` up to, not including, `end`. */
export interface Name {
  readonly first: number
  readonly end: number
  /** Number in `TYPES`. */
  readonly type: number
  /** How likely the model holds it to be right, 0 to 1, before calibration. */
  readonly likelihood: number
}

const PERSON = 0
const SHORTEST = 3 // letters of a word that is looked for again by itself
const MOST_PHRASES = 8 // names of several words with the same first word that are looked for again
/** A name that is only found again is a little less likely. */
const AGAIN = 0.9

/** How often a word was found in persons' names, and as a name of another type; and how likely the best of either was. */
interface Votes {
  persons: number
  others: number
  person: number
  other: number
}

/**
 * A name that was found once is one wherever it stands again: a word of a person's name by itself ("Kowalska" after "Anna
 * Kowalska", "SMITH" in a signature), a place or an organization as it was found. Words that the text also has in lower case
 * are left alone. Names come sorted by their place, and never overlap.
 */
export function nameAgain(document: Document<unknown>, names: readonly Name[]): readonly Name[] {
  if (names.length === 0) return names
  const { forms, words } = document
  const taken = new Uint8Array(words.count)
  for (const { first, end } of names) taken.fill(1, first, end)
  const votes = votesOf(document, names)
  const phrases = phrasesOf(document, names)
  const again: Name[] = []
  for (let word = 0; word < words.count; word++) {
    if (taken[word] === 1) continue
    const form = forms[word] as Form<unknown>
    if (!(form.capital || form.caseless)) continue
    const phrase = phrases.get(form.low)?.find((name) => standsAt(document, taken, name, word))
    if (phrase !== undefined) {
      const end = word + phrase.end - phrase.first
      again.push({ ...phrase, first: word, end, likelihood: phrase.likelihood * AGAIN })
      word = end - 1
      continue
    }
    const vote = votes.get(form.low)
    if (vote === undefined || vote.persons <= vote.others || document.isSeenLower(form)) continue
    again.push({ first: word, end: word + 1, type: PERSON, likelihood: vote.person * AGAIN })
  }
  return [...names.map((name) => ofOneMind(document, votes, name)), ...again].sort((a, b) => a.first - b.first)
}

function isWord(form: Form<unknown>): boolean {
  return form.letters && form.text.length >= SHORTEST && (form.capital || form.caseless)
}

function votesOf({ forms }: Document<unknown>, names: readonly Name[]): ReadonlyMap<number, Votes> {
  const votes = new Map<number, Votes>()
  for (const { first, end, type, likelihood } of names) {
    if (type !== PERSON && end - first > 1) continue
    for (let word = first; word < end; word++) {
      const form = forms[word] as Form<unknown>
      if (!isWord(form)) continue
      const vote = votes.get(form.low) ?? { persons: 0, others: 0, person: 0, other: 0 }
      if (type === PERSON) {
        vote.persons++
        vote.person = Math.max(vote.person, likelihood)
      } else {
        vote.others++
        vote.other = Math.max(vote.other, likelihood)
      }
      votes.set(form.low, vote)
    }
  }
  return votes
}

/** Places and organizations of several words, by the hash of their first. */
function phrasesOf({ forms }: Document<unknown>, names: readonly Name[]): ReadonlyMap<number, readonly Name[]> {
  const phrases = new Map<number, Name[]>()
  for (const name of names) {
    if (name.type === PERSON || name.end - name.first === 1) continue
    const { low } = forms[name.first] as Form<unknown>
    const known = phrases.get(low)
    if (known === undefined) phrases.set(low, [name])
    else if (known.length < MOST_PHRASES) known.push(name)
  }
  return phrases
}

/** A word that is surely a person's elsewhere is one here too, where the tagger was less sure of another type. */
function ofOneMind({ forms }: Document<unknown>, votes: ReadonlyMap<number, Votes>, name: Name): Name {
  if (name.type === PERSON || name.end - name.first > 1) return name
  const vote = votes.get((forms[name.first] as Form<unknown>).low)
  if (vote === undefined || vote.person * AGAIN <= vote.other) return name
  return { ...name, type: PERSON, likelihood: vote.person * AGAIN }
}

function standsAt({ forms, words }: Document<unknown>, taken: Uint8Array, name: Name, word: number): boolean {
  const length = name.end - name.first
  if (word + length > words.count) return false
  for (let k = 0; k < length; k++) {
    if (taken[word + k] === 1) return false
    if ((forms[word + k] as Form<unknown>).low !== (forms[name.first + k] as Form<unknown>).low) return false
  }
  return true
}
