import { endOf, matchFrom } from '../recognizer.ts'
import { LETTER, oneOf, WORD_END, words } from './parts.ts'

/** What is known of the text around a match when it is scored. */
interface Around {
  readonly text: string
  /** ISO 639 code of that of the text. */
  readonly language: string
  /** Whether a flat, floor, building or box stands beside the street. */
  readonly hasUnit: boolean
  /** Whether a postcode, or a state, with its town follows. */
  readonly hasPlace: boolean
  /** Whether four figures and a word follow, which are a Belgian or Swiss place or something else. */
  readonly mayHavePlace: boolean
}

/** One way to write the line that makes an address. */
export interface Shape {
  /** What a caller that asks why is told. */
  readonly name: string
  /** Global, for the flag `u`, with a bound on every repetition. A group `before` (flag `d`) is where the address begins. */
  readonly pattern: RegExp
  /** 0 to 1, or `undefined` when it is no address. */
  score(match: RegExpExecArray, around: Around): number | undefined
}

/** Less for an address written in the way of the other language. */
export const OTHER_LANGUAGE = 0.05

const MONTHS =
  words(`january february march april may june july august september october november december janvier f[ée]vrier
  mars avril mai juin juillet ao[ûu]t septembre octobre novembre d[ée]cembre`)
const LABELS =
  words(`version page chapter section article route highway line step figure table year ward class top level gate
  platform terminal than about over only just les des ces [ée]tape phase partie niveau exercice question chapitre tome ligne`)
const SHORT_FORMS = words('jan feb mar apr jun jul aug sept? oct nov dec v p fig vol')
const DATE_OR_REFERENCE_BEFORE = new RegExp(
  String.raw`(?:(?<![${LETTER}])(?:${oneOf([...MONTHS, ...LABELS])}|${oneOf(SHORT_FORMS)}\.?) |[+×]\s?|\d ?h ?)$`,
  'iu',
)
const YEAR = /^(?:19|20)\d\d$/
const BEFORE_YEAR = /\b(?:in|since|by|of|until|from|after|before|during|en|depuis|fin|début|avant|année)\s$/iu
const FAR = 16 // UTF-16 units that hold any of these

/** Whether the number is that of a date, a version or a page, and none of a house. */
export function isOtherNumber({ index, groups }: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, index - FAR), index)
  return DATE_OR_REFERENCE_BEFORE.test(before) || (isYear(groups?.['number']) && BEFORE_YEAR.test(before))
}

export function isYear(number = ''): boolean {
  return YEAR.test(number)
}

const SMALL_WORDS =
  words(`in at and or is was were are on where which who that with near to for from since until by before
  after has had if but as so opposite behind the flat apt i we they he she you please thanks à a au et ou où est sont depuis
  dans pour par avec chez qui que mais merci svp le en de appt appart je on il elle nous vous ils`)
/** The end, a sign, or a word that begins something else. */
const END_OF_NAME = new RegExp(
  String.raw`[ \t]{0,3}(?:$|[^${LETTER}\d \t'’\-]|-(?![${LETTER}])|${oneOf(SMALL_WORDS)}${WORD_END})`,
  'iuy',
)

/** Whether the name of the street ends with the match: one whose kind is also a word does not go on with a noun. */
export function endsHere(text: string, match: RegExpExecArray): boolean {
  return match[0].endsWith('.') || matchFrom(END_OF_NAME, text, endOf(match)) !== null
}
