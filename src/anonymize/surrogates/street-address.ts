import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { keepsRun, lettersAndDigits } from './kept-run.ts'
import { STATES, townLike } from './location.ts'
import { CANADIAN_POSTCODE, postcodeSurrogate, UK_POSTCODE } from './postcode.ts'
import { wordSet } from './replace-words.ts'
import { shapeOf } from './shape.ts'
import { WORDS } from './words.ts'

/** Kinds of streets and of what is in a house, directions, months, countries: they stay. */
const KEPT = wordSet(
  `the of on upon and in by under le la les l de des du d en et lès sur sous au aux à près chez saint sainte north south east west
  upper lower old new great little nord sud est ouest`,
  `street str st road rd avenue ave av boulevard blvd bvd bd lane ln crescent cres terrace parkway pkwy mews grove gardens
  gdns drive dr court ct close cl place pl square sq circle cir way hill park walk row quay wharf alley parade plaza loop
  trail trl rise view green gate broadway causeway bypass croft mount yard path passage promenade embankment approach
  highway hwy turnpike tpke crossing ridge estate buildings
  flat apartment apt unit suite ste room rm floor lot bldg building block level house cottage lodge farm barn villa
  manor hall tower box po p o pob no n s e w ne nw se sw ground upper top basement attn c care
  nsw vic qld tas act nt qc on bc ab mb sk ns nb nl pe january february march april may june july august september
  october november december`,
  `rue allée allee allées boul bld impasse imp chemin ch ruelle venelle faubourg fbg traverse sente rond point cours crs
  route rte voie square cité résidence rés lotissement clos mail parvis esplanade terrasse carrefour rang zone za zi zac
  lieu dit bâtiment bat bât appartement appart appt app escalier esc porte étage etg entrée boîte bte bureau local
  immeuble imm hameau domaine villa bis ter quater bp cs tsa cedex postale case f l b fr be lu general général maréchal
  docteur président colonel abbé professeur janvier février mars avril mai juin juillet août septembre octobre novembre
  décembre marie gauche droite rdc chaussée rez artisanale industrielle activités commerciale`,
  ['en', 'fr'].flatMap((language) => WORDS[language as Language].countries).join(' '),
)
const FRENCH = /\b(?:rue|all[ée]e|impasse|chemin|quai|cours|route|bd|cedex|lieu-dit|r[ée]sidence|de|du|des)\b/iu

const BOX = /(?:b\.?p|cs|tsa|box|postale)\.? ?(?:n[°o]\.? ?)?$/i

/** Without one, five digits in front are the postcode of a town, not the number of a house. */
const STREET =
  /(?<!\p{L})(?:street|st|road|rd|avenue|ave?|boulevard|blvd|lane|ln|drive|dr|court|ct|way|highway|hwy|pike|rue|all[ée]e|impasse|chemin|route)(?!\p{L})/iu

const TOKENS = new RegExp(
  [
    `(?<uk>${UK_POSTCODE})`,
    `(?<canada>${CANADIAN_POSTCODE})`,
    String.raw`(?<ordinal>\d{1,3}(?:st|nd|rd|th|ers?|[eè]mes?|es?|nde?))`,
    String.raw`(?<zip>\d{5}-\d{4})`,
    String.raw`(?<figures>\d+)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*)`,
  ]
    .map((token) => String.raw`(?<![\p{L}\p{N}])${token}(?![\p{L}\p{N}])`)
    .concat(String.raw`(?<part>\p{N}+|\p{L}+)`)
    .join('|'),
  'giu',
)

/** Another number, street, postcode and town in the same lines; postcodes that no place has, where there are such. */
export function addressSurrogate(value: string, language: Language, random: Random): string {
  const isFrench = language === 'fr' || FRENCH.test(value)
  return value.replace(TOKENS, (...match) => {
    const token = String(match[0])
    const at = Number(match.at(-3))
    const groups = match.at(-1) as Record<string, string | undefined>
    const before = value.slice(Math.max(0, at - 12), at)
    if (groups['uk'] !== undefined) return postcodeSurrogate('uk', token, random)
    if (groups['canada'] !== undefined) return postcodeSurrogate('canada', token, random)
    if (groups['zip'] !== undefined) return postcodeSurrogate('us', token, random)
    if (groups['ordinal'] !== undefined) return ordinalSurrogate(token, random)
    if (/^\p{N}/u.test(token)) {
      if (token.length === 5 && (at > 0 || !STREET.test(value)) && !BOX.test(before))
        return postcodeSurrogate(isUnitedStates(before, isFrench) ? 'us' : 'france', token, random)
      return figuresSurrogate(token, at > 0, random)
    }
    return wordSurrogate(token, value, at, language, random)
  })
}

function isUnitedStates(before: string, isFrench: boolean): boolean {
  return STATES.includes(/\b([A-Z]{2}),? {1,2}$/.exec(before)?.[1] ?? '') || !isFrench
}

function wordSurrogate(word: string, value: string, at: number, language: Language, random: Random): string {
  if (STATES.includes(word) && /^,? {1,2}\d{5}|^$/.test(value.slice(at + 2, at + 9))) {
    return random.pick(STATES.filter((state) => state !== word))
  }
  if (KEPT.has(lettersAndDigits(word)) || (word.length === 1 && /['’]/.test(value.charAt(at + 1)))) return word
  if (word.length === 1) return shapeOf(word, { random })
  return townLike({ text: word, before: value.slice(0, at) }, value, language, random)
}

/** Of the same length, without a zero in front; a year stays one: rue du 8 Mai 1945. */
function figuresSurrogate(figures: string, mayBeYear: boolean, random: Random): string {
  if (mayBeYear && /^(?:1[6-9]|20)\d\d$/.test(figures)) return String(1800 + random.below(200))
  const first = /^0\d/.test(figures) ? '0' : String(1 + random.below(9))
  const drawn = first + Array.from({ length: figures.length - 1 }, () => random.below(10)).join('')
  return drawn === figures || keepsRun(drawn, figures) ? figuresSurrogate(figures, mayBeYear, random) : drawn
}

function ordinalSurrogate(ordinal: string, random: Random): string {
  const figures = /^\d+/.exec(ordinal)?.[0] ?? ''
  const number = figures.length === 1 ? 2 + random.below(8) : Number(figuresSurrogate(figures, false, random))
  if (/[eè]/i.test(ordinal)) return `${number}e`
  const suffix = Math.floor(number / 10) % 10 === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return number + (/[A-Z]/.test(ordinal) ? suffix.toUpperCase() : suffix)
}
