import type { Language } from '../../span.ts'
import { fold } from '../identity/fold.ts'
import { ENGLISH } from './names-en.ts'
import { FRENCH } from './names-fr.ts'

/** Names separated by blanks. */
export interface NameList {
  readonly female: string
  readonly male: string
  readonly family: string
}

export type Gender = 'female' | 'male'

/** A name as it is written, and folded. */
export interface Name {
  readonly written: string
  readonly folded: string
}

type Lists = Readonly<Record<keyof NameList, readonly Name[]>>

const split = (names: string): Name[] =>
  names
    .trim()
    .split(/\s+/)
    .map((written) => ({ written, folded: fold(written) }))
const read = ({ female, male, family }: NameList): Lists => ({
  female: split(female),
  male: split(male),
  family: split(family),
})

/** Invented persons get their names from these lists. */
export const NAMES: Readonly<Record<Language, Lists>> = { en: read(ENGLISH), fr: read(FRENCH) }

const folded = (list: keyof NameList, language: Language) => new Set(NAMES[language][list].map((name) => name.folded))
const FEMALE = { en: folded('female', 'en'), fr: folded('female', 'fr') }
const MALE = { en: folded('male', 'en'), fr: folded('male', 'fr') }
const FAMILY = { en: folded('family', 'en'), fr: folded('family', 'fr') }

/** Given names of either gender, and some of other countries; nobody is given them as a surrogate. Folded. */
const OTHER_GIVEN = new Set(
  `alex ariel ashley camille charlie claude chris dominique eden frederique jo jordan kim lou maxime morgan robin sam sasha stephane
  taylor aisha amir ana andreas anil anja carlos chen chiara deepak diego elena emil fatma giovanni giulia hans ines ivan
  jose juan jurgen katarzyna kenji lars lei li luca luigi luis marco maria mateusz mei miguel mohammed muhammad olga omar
  pablo pedro piotr priya rahul rosa sanjay sergei sofia stefan svetlana tomasz wei yuki`.split(/\s+/),
)

/** What a given name, folded, says of the gender of who bears it; nothing where the languages asked disagree. */
export function genderOf(given: string, languages: readonly Language[] = ['en', 'fr']): Gender | undefined {
  const female = languages.some((language) => FEMALE[language].has(given))
  const male = languages.some((language) => MALE[language].has(given))
  if (female === male) return undefined
  return female ? 'female' : 'male'
}

/** Is the folded word a given name that is in the lists? It may be a family name too. */
export function isGivenName(word: string): boolean {
  const isListed = FEMALE.en.has(word) || FEMALE.fr.has(word) || MALE.en.has(word) || MALE.fr.has(word)
  return isListed || OTHER_GIVEN.has(word)
}

export function isFrenchGivenName(word: string): boolean {
  return FEMALE.fr.has(word) || MALE.fr.has(word)
}

/** Frequent family names that are given names too; nobody is given them as a surrogate. Folded. */
const BOTH = new Set(
  `alexander allen andre arnaud benjamin benoit bernard bertrand charles clement daniel david denis dennis elliott francis
  francois frank gautier george gerard gilbert gilles gordon graham gregory guillaume harvey henry herve howard hugues
  jacques james jean joseph julien keith kelly lambert laurent lawrence lee leonard lewis louis lucas marie mark martin mathieu
  maurice michel mitchell murray nicolas oliver olivier owen pascal patrick paul peter philippe pierre raymond remy rene
  richard robert robin roger roland romain roy russell ryan scott simon stanley stephens stewart stuart thomas vincent
  walter warren william xavier`.split(/\s+/),
)

/** Is the folded word a family name that is in the lists? */
export function isFamilyName(word: string): boolean {
  return FAMILY.en.has(word) || FAMILY.fr.has(word) || BOTH.has(word)
}
