import { LANGUAGES, type Language } from '../../span.ts'

/** Names of a closed circle, such as the months, in one language. */
interface Names {
  readonly full: readonly string[]
  /** Without their full stop. */
  readonly short: readonly string[]
  /** Ways of writing that are read, but never written: the place in the circle of each. */
  readonly other?: Readonly<Record<string, number>>
}

export const MONTHS: Readonly<Record<Language, Names>> = {
  en: {
    full: words('january february march april may june july august september october november december'),
    short: words('jan feb mar apr may jun jul aug sep oct nov dec'),
    other: { sept: 8 },
  },
  fr: {
    full: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: words('janv févr mars avr mai juin juil août sept oct nov déc'),
    other: { jan: 0, fév: 1, juill: 6 },
  },
}

/** Monday first, as in ISO 8601. */
export const WEEKDAYS: Readonly<Record<Language, Names>> = {
  en: {
    full: words('monday tuesday wednesday thursday friday saturday sunday'),
    short: words('mon tue wed thu fri sat sun'),
    other: { tues: 1, weds: 2, thur: 3, thurs: 3 },
  },
  fr: {
    full: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    short: words('lun mar mer jeu ven sam dim'),
  },
}

/** Of the northern half of the earth. */
export const SEASONS: Readonly<Record<Language, Names>> = {
  en: {
    full: words('winter spring summer autumn'),
    short: words('winter spring summer fall'),
  },
  fr: { full: words('hiver printemps été automne'), short: words('hiver printemps été automne') },
}

function words(list: string): readonly string[] {
  return list.split(' ')
}

/** Small letters without accents. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A pattern of every way of writing one of `names`, with and without accents, longest first. */
export function anyOf(names: Readonly<Record<Language, Names>>): string {
  const forms = LANGUAGES.flatMap((language) => {
    const { full, short, other } = names[language]
    return [...full, ...short, ...Object.keys(other ?? {})]
  })
  const all = new Set(forms.flatMap((form) => [form, fold(form)]))
  return Array.from(all)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

interface Found {
  /** 0 for January or Monday. */
  readonly index: number
  readonly language: Language | undefined
  /** The name of another place of the circle, written as the one that was read. */
  write(index: number): string
}

/** What `written` means, a full stop after it perhaps; the names of the text's own language go first ("mar" is both). */
export function findName(names: Readonly<Record<Language, Names>>, written: string, language: Language): Found {
  const word = written.replace(/\.$/, '')
  const folded = fold(word)
  for (const known of [language, ...LANGUAGES]) {
    const { full, short, other } = names[known]
    const isName = (name: string) => fold(name) === folded
    const inFull = full.findIndex(isName)
    const another = Object.entries(other ?? {}).find(([name]) => isName(name))?.[1]
    const index = inFull >= 0 ? inFull : (another ?? short.findIndex(isName))
    if (index < 0) continue
    const isShort = inFull < 0 || (written.endsWith('.') && short[index] === full[index])
    const isFolded = fold(word) === word.toLowerCase() && full[index] !== fold(full[index] ?? '')
    return {
      index,
      language: known,
      write(at) {
        const name = (isShort ? short : full)[at] ?? ''
        const stop = written.endsWith('.') && !(isShort && name === full[at]) ? '.' : ''
        return inCaseOf(word, isFolded ? fold(name) : name) + stop
      },
    }
  }
  return { index: -1, language: undefined, write: () => written }
}

/** `text` in capitals, with a first capital or in small letters, as `model` is. */
export function inCaseOf(model: string, text: string): string {
  if (model !== model.toLowerCase() && model === model.toUpperCase()) return text.toUpperCase()
  const isCapital = /^\p{Lu}/u.test(model)
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
