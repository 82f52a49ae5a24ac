import type { Language } from '../../../span.ts'
import { after, BLANK, before, behind, has, type Place, type Word, YEAR } from './rule.ts'
import { BEFORE_YEAR_EN } from './rules-en.ts'
import { BEFORE_YEAR_FR } from './rules-fr.ts'

const IS_YEAR = /^(?:1[5-9]|20)\d\d$/
const DECADE = /^(?:1[5-9]|20)\d0s$/i
const RECENT = /^(?:18[5-9]|19\d|20[0-4])\d$/
const ROUND = /[05]0$/
const RANGE = after(
  String.raw`${BLANK}?[-–/]${BLANK}?(?:${YEAR}|\d\d(?![\p{L}\p{N}]|[./-]\p{N})|(?:present|now|today|date|pr[ée]sent|aujourd['’]hui|ce jour)(?!\p{L}))`,
)
/** Behind one of these figures are part of something else: an amount, a reference, a file. */
const GOES_ON = after(String.raw`[.,:/_@%°²³€$£=-][\p{L}\p{N}]|${BLANK}?[€$£%°]|[@_=]`)
const COMES_FROM = behind(String.raw`[$€£#.,:/@_+=*&?\\-]|\d${BLANK}|[$€£]${BLANK}`)
const IN_BRACKETS = behind(String.raw`[(\[«“"]${BLANK}?|[(][^()\n]{0,20},${BLANK}`)
const AT_LINE_START = behind(String.raw`(?:^|\n)${BLANK}{0,8}(?:[-*•]${BLANK})?`)
const IN_LIST = behind(`[,;:]${BLANK}`)
const AT_END = after(String.raw`['’]?s?${BLANK}{0,3}(?:[.,;:)\]»”"!?]|$|\n|[-–|])`)
const BEHIND_WORD = before(String.raw`\p{L}{2,30}[.,:]?${BLANK}{1,3}`)

const UNITS =
  '(?:kg|km|cm|mm|ml|mb|gb|kb|px|usd|eur|gbp|chf|euros?|dollars?|pounds?|francs?|livres?|people|men|women|children|minutes?|hours?|heures?|words?|mots?|kcal|rpm|watts?|kw|volts?|psi|sq|feet|ft|miles?|tonnes?|units?|items?|votes?|fois|times|ans|mois|jours|m²|m2|m)'
const NO_NOUN =
  '(?:was|is|has|this|its|as|his|does|plus|vs|us|les|des|mais|nous|vous|ils|elles|dans|sans|puis|pas|sous|ses|ces|mes|tes|leurs|très|depuis|vers|chez|lors|après|près)'
const COUNTS = after(String.raw`${BLANK}(?:${UNITS}(?!\p{L})|(?!${NO_NOUN}(?!\p{L}))\p{Ll}{2,30}s(?!\p{L}))`)
const COUNTS_UNITS = after(String.raw`${BLANK}${UNITS}(?!\p{L})`)

/** What is numbered, or counted, by the figures behind it. */
const NUMBERED = before(
  `(?:rooms?|flat|no|nos|number|ref|ports?|peugeot|renault|windows|office|sql|server|unit|apt|suite|bus|line|route|highway|model|version|v|salle|chambre|bureau|lot|num[ée]ro|ext|extension|poste|box|bp|cs|error|erreur|code|http|status|about|over|under|than|least|most|only|x|des|les|environ|plus|moins|around|approximately|nearly|almost|total|page|pages|p|art|article|section|rfc|iso|bs|nf|din|pin|id|item|invoice|facture|order|commande|ticket|case|dossier|block|building|house|rue|avenue|boulevard|chemin|street|road|gate|flight|vol|train)[.,:]?${BLANK}{1,3}`,
)
/** Words before a year that stand before other numbers too. */
const WEAK = before(
  `(?:to|from|of|and|or|et|ou|à|a|an|par|by|pour|for|sur|on|at|with|avec|the|le|la|de|du|au|un|une|this|that|que|as|is|was)${BLANK}{1,3}`,
)
/** Another year before it, or behind. */
const YEAR_BEFORE = before(
  String.raw`(?:1[5-9]|20)\d\d(?:,|${BLANK}(?:to|and|or|until|till|through|et|à|au|ou)|${BLANK}?&)${BLANK}`,
)
const YEAR_AFTER = after(`(?:,${BLANK}|${BLANK}(?:to|and|or|until|till|through|et|à|au|ou|&)${BLANK})${YEAR}`)
const BEHIND_NAME = /\p{Lu}[\p{L}]{1,30}[.,:]?[ \t\u00a0\u202f]{1,3}$/u
const NAMED: Readonly<Record<Language, (word: Word) => boolean>> = {
  en: has(before(`${BEFORE_YEAR_EN}(?:[.,:]?${BLANK}{1,2}|-)`)),
  fr: has(before(`${BEFORE_YEAR_FR}(?:[.,:]?${BLANK}{1,2}|-)`)),
}

/** The year, decade or span of years at a word of four figures, perhaps with an s; `undefined` when it is another number. */
export function yearAt(text: string, start: number, end: number, language: Language): Place | undefined {
  const written = text.slice(start, end)
  if (DECADE.test(written)) return { start, end }
  if (!IS_YEAR.test(written)) return undefined
  const word = { text, start, end }
  const range = RANGE(word)
  if (COMES_FROM(word) !== undefined || (range === undefined && GOES_ON(word) !== undefined)) return undefined
  const place = { start, end: range ?? end }
  if (NAMED[language](word)) return COUNTS_UNITS(word) === undefined ? place : undefined
  if (NUMBERED(word) !== undefined) return undefined
  const isNamed = BEHIND_NAME.test(text.slice(Math.max(0, start - 36), start))
  if (COUNTS(word) !== undefined && !(isNamed && COUNTS_UNITS(word) === undefined)) return undefined
  if (YEAR_BEFORE(word) !== undefined || YEAR_AFTER(word) !== undefined) return place
  if (WEAK(word) !== undefined) return range !== undefined || !ROUND.test(written) ? place : undefined
  if (!RECENT.test(written) && range === undefined && !has(IN_BRACKETS)(word)) return undefined
  const isSetApart = has(IN_BRACKETS)(word) || has(AT_LINE_START)(word) || (range !== undefined && has(IN_LIST)(word))
  if (isSetApart) return range !== undefined || has(AT_END)(word) ? place : undefined
  return BEHIND_WORD(word) === undefined ? undefined : place
}
