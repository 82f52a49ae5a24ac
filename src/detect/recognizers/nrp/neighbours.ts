import type { Language } from '../../../span.ts'
import { folded, type Word } from './vocabulary.ts'

const REACH = 24 // UTF-16 units in which the word beside is looked for
const WORD_BEFORE = /([\p{L}\p{M}\p{N}]{1,20})(?:['’]|[ \u00a0\u202f]{1,2}[(«"“]?[ \u00a0\u202f]?|\n)$/u
const WORD_AFTER = /^[ \u00a0\u202f\n]{1,2}([\p{L}\p{M}]{1,20})/u
const SENTENCE_START = /(?:^|[.!?…:;]["'”’»)]?|[\n\t"“«(•*>|]|[-–—])[ \u00a0\u202f]{0,3}$/u

/** What stands around a word of the text. */
export interface Neighbours {
  /** Folded; empty where there is none. */
  readonly before: string
  readonly after: string
  /** Whether they are written with a capital. */
  readonly isNamedBefore: boolean
  readonly isNamedAfter: boolean
  readonly beginsSentence: boolean
}

export function neighboursOf(text: string, start: number, end: number): Neighbours {
  const left = text.slice(Math.max(0, start - REACH), start)
  const before = WORD_BEFORE.exec(left)?.[1] ?? ''
  const after = WORD_AFTER.exec(text.slice(end, end + REACH))?.[1] ?? ''
  return {
    before: folded(before),
    after: folded(after),
    isNamedBefore: isNamed(before) && !FIRST_WORDS.has(folded(before)),
    isNamedAfter: isNamed(after),
    beginsSentence: SENTENCE_START.test(left),
  }
}

function isNamed(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const set = (list: string) => new Set(list.trim().split(/\s+/))

/** They have a capital where a sentence begins. */
const FIRST_WORDS = set('the a an many some most every as both no les des le un une la ces ce cette l d deux plusieurs')

/** After these, singular or plural, a word is no name of a person or a country. */
const BEFORE_PEOPLE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'a an the is are was were as many some most all devout practising practicing committed fellow young old early every other',
  ),
  fr: set('un une le les des ces ce cet cette aux deux jeune jeunes vieux plusieurs certains tous'),
}
/** In French, after these it may still be a country: la Suisse, l'Italie, d'Irlande. */
const BEFORE_NAMES_ONLY = set('la l d')

const AFTER_NAMES = set(`
  church churches faith family community communities charity values school schools priest minister belief beliefs fellowship
  democrat democrats empire`)

/** Whether what stands around it, or its plural, shows that it is no name. */
export function showsPeople(written: string, around: Neighbours, use: Word['use'], language: Language): boolean {
  const { before, after, isNamedBefore, isNamedAfter } = around
  if (isNamedBefore || (isNamedAfter && language === 'en')) return false
  if (written.endsWith('s') || BEFORE_PEOPLE[language].has(before)) return true
  return use === 'name' && (language === 'fr' ? BEFORE_NAMES_ONLY.has(before) : AFTER_NAMES.has(after))
}

const POLITICIANS = {
  en: set(`party parties member members mp mps voter voters candidate candidates senator senators congressman congresswoman
    politician politicians councillor councillors activist activists supporter supporters lawmaker lawmakers backbencher voted votes`),
  fr: set(`parti depute deputee deputes deputees senateur senatrice senateurs maire elu elue elus elues candidat candidate candidats
    electeur electrice electeurs militant militante militants sympathisant sympathisante conseiller conseillere vote votent voter`),
}
const BELIEVERS = {
  en: set(
    'church churches priest priests bishop bishops jew jews jewish monk monks nun nuns patriarch rabbi rabbis christian christians',
  ),
  fr: set(`eglise pretre pretres chretien chretienne chretiens juif juive juifs catholique catholiques musulman musulmane musulmans
    protestant protestante pope eveque monastere culte suis est tres non peu rabbin rabbins bouddhiste hindou`),
}
const PERSONS = {
  en: set(`man men woman women male female people person persons boy boys girl girls teenager teenagers community communities
    patient patients applicant applicants voters students pupils british african caribbean american americans families`),
  fr: set(`homme hommes femme femmes personne personnes gens enfants population populations familles`),
}
const COMPANY: Readonly<Record<Word['kind'], Readonly<Record<Language, ReadonlySet<string>>>>> = {
  nationality: PERSONS,
  ethnicity: PERSONS,
  religion: BELIEVERS,
  politics: POLITICIANS,
}

/** Whether the word beside it says what it means: an orthodox priest, une personne noire. In English a noun comes after. */
export function hasCompany({ before, after }: Neighbours, kind: Word['kind'], language: Language): boolean {
  const words = COMPANY[kind][language]
  return words.has(after) || (words.has(before) && (language === 'fr' || before.startsWith('vote')))
}
