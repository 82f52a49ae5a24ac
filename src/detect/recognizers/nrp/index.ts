import { LANGUAGES, type Language } from '../../../span.ts'
import type { Finding } from '../../finder.ts'
import { lazily } from '../../lazily.ts'
import { endOf, matchFrom, type Recognizer } from '../recognizer.ts'
import { ENGLISH } from './english.ts'
import { englishForms, frenchForms } from './forms.ts'
import { FRENCH } from './french.ts'
import { KnownWords } from './known-words.ts'
import { hasCompany, type Neighbours, neighboursOf, showsPeople } from './neighbours.ts'
import { otherSense } from './other-senses.ts'
import { folded, type Lexicon, lexiconOf, type Word } from './vocabulary.ts'

const lexicons = lazily(
  (): Readonly<Record<Language, Lexicon>> => ({
    en: lexiconOf(ENGLISH, englishForms),
    fr: lexiconOf(FRENCH, frenchForms),
  }),
)
const known = lazily(() => new KnownWords(Object.values(lexicons())))

/** No sense of its own in the other language. */
const FALSE_FRIENDS = new Set(['slave', 'slaves', 'hollandaise', 'berbere', 'allemande'])

const SCORES = {
  phrase: 0.85,
  /** With a capital, in the language of the text. */
  capital: 0.85,
  /** English without a capital, as people write in a hurry; religions and politics are written so. */
  lowerEnglish: 0.5,
  lowerEnglishIdea: 0.6,
  lowerFrench: 0.8,
  /** A capital that the beginning of a sentence explains. */
  atSentenceStart: 0.5,
  shown: 0.7,
  capitalAlone: 0.5,
  otherLanguage: 0.55,
  otherLanguageLower: 0.4,
  otherSense: 0.3,
}

/** Nationalities, religious and political groups: one look at each word of the text, and at those beside it where it is known. */
export const nrp: Recognizer = {
  type: 'NRP',
  description: 'Nationality, ethnic group, religion or political group of a person, as a noun or an adjective.',
  example: 'Norwegian',
  threshold: 0.5,
  byDefault: false,
  *find(text, language) {
    const own = LANGUAGES.find((one) => one === language)
    const order = own === undefined ? LANGUAGES : [own, ...LANGUAGES.filter((one) => one !== own)]
    let covered = 0
    for (const word of known().of(text)) {
      if (word === undefined) {
        yield undefined
      } else if (word.start >= covered) {
        const found = findingAt(text, word.start, word.end, order, own)
        covered = found?.end ?? covered
        yield found
      }
    }
  },
}

/** What is found at a word; `order` are the languages to look it up in, `own` is that of the text. */
function findingAt(text: string, start: number, end: number, order: readonly Language[], own: Language | undefined) {
  if (isPartOfAddress(text, start, end)) return undefined
  const word = folded(text.slice(start, end))
  for (const language of order) {
    const isOwn = language === own
    const found = phraseAt(text, start, word, language, isOwn) ?? wordAt(text, start, end, word, language, isOwn)
    if (found !== undefined || (isOwn && lexicons()[language].words.has(word))) return found
  }
  return undefined
}

function phraseAt(text: string, start: number, word: string, language: Language, isOwn: boolean): Finding | undefined {
  const score = isOwn ? SCORES.phrase : SCORES.otherLanguage
  for (const { kind, pattern } of lexicons()[language].phrases.get(word) ?? []) {
    const match = matchFrom(pattern, text, start)
    if (match !== null) return { type: 'NRP', start, end: endOf(match), score, evidence: { pattern: kind } }
  }
  return undefined
}

function wordAt(text: string, start: number, end: number, word: string, language: Language, isOwn: boolean) {
  const written = text.slice(start, end)
  const entry = lexicons()[language].words.get(word)
  if (entry === undefined || !isWritten(written, word, entry)) return undefined
  const around = neighboursOf(text, start, end)
  const base = isOwn ? scoreOf(entry, written, around, language) : scoreElsewhere(entry, written, word)
  if (base === undefined) return undefined
  const other = otherSense(text, start, word, around, language)
  const score = other === undefined ? base : SCORES.otherSense
  const isParty = entry.kind === 'politics' && hasCapital(written) && around.after === 'party' && around.isNamedAfter
  const evidence = { pattern: entry.kind, negative_context: other === undefined ? [] : [other] }
  return { type: 'NRP', start, end: isParty ? end + ' Party'.length : end, score, evidence } satisfies Finding
}

function scoreOf(
  { kind, use, exact }: Word,
  written: string,
  around: Neighbours,
  language: Language,
): number | undefined {
  const isCapital = hasCapital(written)
  switch (use) {
    case 'always':
      if (isCapital) return SCORES.capital
      if (language === 'fr') return SCORES.lowerFrench
      return kind === 'religion' || kind === 'politics' ? SCORES.lowerEnglishIdea : SCORES.lowerEnglish
    case 'capital':
      if (!isCapital || (exact === undefined && /^\p{Lu}{1,3}$/u.test(written))) return undefined // ROM is no Rom
      return around.beginsSentence && exact === undefined ? SCORES.atSentenceStart : SCORES.capital
    case 'name':
    case 'place':
      if (!isCapital) return language === 'fr' ? SCORES.lowerFrench : undefined
      // family names are often written in capitals
      return showsPeople(written, around, use, language) && !/^\p{Lu}{2}/u.test(written) ? SCORES.shown : undefined
    case 'lower':
      return isCapital ? undefined : language === 'fr' ? SCORES.lowerFrench : SCORES.lowerEnglishIdea
    case 'beside':
      return hasCompany(around, kind, language) ? SCORES.shown : undefined
    case 'member':
      if (hasCompany(around, kind, language)) return SCORES.shown
      return isCapital && showsPeople(written, around, 'place', language) ? SCORES.capitalAlone : undefined
  }
}

function scoreElsewhere({ use }: Word, written: string, word: string): number | undefined {
  if (use !== 'always' || FALSE_FRIENDS.has(word)) return undefined
  return hasCapital(written) ? SCORES.otherLanguage : SCORES.otherLanguageLower
}

/** With all its accents but perhaps that of the first letter, or without any: Thaïs and Thái are not Thai. */
function isWritten(written: string, word: string, { form, exact }: Word): boolean {
  if (exact !== undefined) return written === exact
  const lower = written.normalize('NFC').toLowerCase()
  return lower === word || word.charAt(0) + lower.slice(1) === word.charAt(0) + form.slice(1)
}

function hasCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written)
}

/** Within an address of the net or of a mailbox, a file's name or a variable's. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  return (
    /(?:[@$]|\\(?![nrt])|[\p{L}\p{N}]\.)$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:@|[.=][\p{Ll}\p{N}])/u.test(text.slice(end, end + 2))
  )
}
