import type { Language } from '../../../span.ts'
import type { Neighbours } from './neighbours.ts'

const set = (list: string) => new Set(list.trim().replace(/\s+/g, ' ').split(', '))

/** Things, bodies and places that are called after a people; each a pair of words, folded. */
const THINGS = set(`
  french fries, french fry, french toast, french press, french horn, french kiss, french window, french windows, french door, french
  doors, french bean, french beans, french polish, french dressing, french bulldog, danish pastry, danish pastries, danish blue, indian
  summer, indian ink, indian ocean, turkish delight, turkish bath, persian rug, german shepherd, german measles, russian roulette,
  russian doll, russian dolls, english breakfast, english muffin, english muffins, english channel, chinese whispers, mexican wave,
  mexican standoff, irish stew, irish coffee, irish sea, welsh rarebit, scotch egg, scotch eggs, scotch tape, scotch whisky, brazilian
  wax, dutch oven, dutch courage, spanish flu, roman numeral, roman numerals, roman candle, greek yoghurt, greek yogurt, arabic
  numerals, swedish massage, african violet, african violets, american express, american airlines, british airways, british museum,
  british library, british council, european union, european commission, european parliament, european council, european court,
  european central, caribbean sea, catholic taste, catholic tastes, evangelical about, labour day, labour court, labour market, labour code, labour appeal, labour inspectorate, labour relations, labour history, labour exchange, labour ward, labour law, turks
  and, united arab, arab emirates, arab league, arabian sea, saudi arabia, sioux falls, tamil nadu, cape breton, british gas, british
  telecom, european investment, european economic, french polynesia, polynesie francaise, dutch harbor, sauce hollandaise,
  republique dominicaine, pole position, pole vault, pole dancing, slave trade, south pole, north pole, magnetic pole, of labour, union europeenne,
  commission europeenne, parlement europeen, conseil europeen, banque centrale europeenne, cour europeenne, ocean indien, capote
  anglaise, creme anglaise, montagnes russes, roulette russe, poupees russes, tete de turc, cafe turc, clef anglaise, cle anglaise,
  telephone arabe, chiffres arabes, assiette anglaise, semaine anglaise, grippe espagnole, berger allemand, ombres chinoises`)

/** Verbs and prepositions before the name of a language, and words that may follow it then. */
const BEFORE_LANGUAGE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'in, into, from, fluent, speak, speaks, speaking, spoke, spoken, learn, learns, learning, teach, teaches, write, writes, understand',
  ),
  fr: set(
    'en, le, l, du, parle, parles, parlent, parler, parlez, parlait, parlons, apprend, apprendre, apprends, enseigne',
  ),
}
/** A line that lists languages. */
const LANGUAGES = /(?:languages?|langues?) ?[:=][^\n]{0,60}$/i
const LISTED_WITHIN = 64 // UTF-16 units

const TITLES = set('mr, mrs, ms, miss, dr, sir, mx, mme, mlle, me, monsieur, madame')

const AFTER_LANGUAGE = set(
  'and, or, at, with, but, because, is, was, to, for, from, by, as, than, then, when, if, so, very, well, too, on',
)

/** What a verb is followed by: polish the floor. */
const AFTER_VERB = set(
  'the, a, an, your, my, his, her, our, their, it, them, this, that, these, those, up, off, until, with, all',
)

/** The words that give the one at `start` another sense, as in "french fries"; nothing where it has its own. */
export function otherSense(text: string, start: number, word: string, around: Neighbours, language: Language) {
  const { before, after } = around
  const pairs = [`${word} ${after}`, `${before} ${word}`]
  const thing = pairs.find((pair) => THINGS.has(pair))
  if (thing !== undefined) return thing
  if (word === 'polish' && around.beginsSentence && AFTER_VERB.has(after)) return pairs[0]
  const hasCapital = /^\p{Lu}/u.test(text.charAt(start))
  if ((TITLES.has(before) && hasCapital) || isLanguage(around, language, hasCapital)) return pairs[1]
  return LANGUAGES.exec(text.slice(Math.max(0, start - LISTED_WITHIN), start))?.[0]
    .split(/[:=]/)[0]
    ?.trim()
}

function isLanguage({ before, after, isNamedAfter }: Neighbours, language: Language, hasCapital: boolean): boolean {
  if (!BEFORE_LANGUAGE[language].has(before)) return false
  // "in French politics" and "le néerlandais Van Dalen" are no languages; nor is "le Français", a person
  return language === 'en' ? after === '' || AFTER_LANGUAGE.has(after) : !hasCapital && !isNamedAfter
}
