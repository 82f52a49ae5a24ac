import { endOf, matchFrom, type Recognizer } from '../recognizer.ts'
import { withCases } from '../street-address/any-case.ts'
import { BLANK, inOrder, oneOf, WORD_START, words } from '../street-address/parts.ts'
import { FRENCH_POSTCODE, FRENCH_TOWN } from '../street-address/place.ts'
import { LARGE_TOWNS } from './large-towns.ts'

const POSTCODES = withCases(
  inOrder(
    `${WORD_START}(?<postcode>${FRENCH_POSTCODE})`,
    String.raw`(?:(?:${BLANK}{1,3}|${BLANK}?[,\-–]${BLANK}?)(?<town>${FRENCH_TOWN}))?`,
  ),
  'gu',
)
// Before a number any other word may be what the number is of.
const TOWN_BEFORE = new RegExp(
  inOrder(
    String.raw`(?<![\p{L}\p{M}\p{N}_\-])(?<town>${oneOf(Object.values(LARGE_TOWNS).flat())})`,
    String.raw`(?:${BLANK}|,${BLANK}?|${BLANK}?\()$`,
  ),
  'iu',
)
const FAR = 24 // UTF-16 units that hold a town or a label

/** "code postal", "CP", and whatever stands between it and the postcode. */
const LABEL =
  /(?:\bcode[ _-]?postal|\bc\.?p\.?|\bpost(?:al[ _-]?)?code|\bzip)["'*]{0,2}(?:[ \t\u00a0]{0,2}[:=]?[ \t\u00a0]{0,2}|[ \u00a0](?:est|is)[ \u00a0](?:le[ \u00a0])?|[ :]{0,3}\r?\n|[ ]{0,4}\| {0,4}|>)["'*]{0,2}$/iu
/** What else five figures are the number of. */
const OTHER_LABELS =
  words(`n[°ºo] num[ée]ro r[ée]f(?:[ée]rence)? facture commande dossier client ticket lot contrat article
  compte id siren siret matricule mandat devis bon colis page ch[èe]que loi an total montant code`)
const OTHER_NUMBER = new RegExp(
  String.raw`(?:\b${oneOf(OTHER_LABELS)}(?!\p{L})[.°]?[ \u00a0]{0,2}[:#]?|[#+=×*])[ \u00a0]{0,2}$`,
  'iu',
)
const COUNTED =
  words(`euros? eur francs? dollars? fcfa cfa f chf usd dh km kg m habitants? personnes unit[ée]s exemplaires
  pi[èe]ces points voix tonnes ha h kwh w k janvier février mars avril mai juin juillet août septembre octobre novembre
  décembre`)
const COUNT = new RegExp(String.raw`^(?:${oneOf(COUNTED)}(?![\p{L}\-])|\p{L}$)`, 'iu')

export const frenchPostcode: Recognizer = {
  type: 'FR_POSTCODE',
  description:
    'French postcode with its town, of a département or an overseas territory; alone after "code postal" or "CP".',
  example: '13100 Aix-en-Provence',
  threshold: 0.5,
  byDefault: true,
  languages: ['fr'],
  *find(text, language) {
    for (let match = matchFrom(POSTCODES, text, 0); match !== null; match = matchFrom(POSTCODES, text, endOf(match))) {
      const found = postcodeAt(text, match, language)
      yield found === undefined ? undefined : { type: 'FR_POSTCODE', ...found }
    }
  },
}

function postcodeAt(text: string, match: RegExpExecArray, language: string) {
  const { postcode = '', town } = match.groups ?? {}
  const { index: start } = match
  const end = start + postcode.length
  const before = text.slice(Math.max(0, start - FAR), start)
  if (/\p{Lu}-$/u.test(before) && !/(?<![\p{L}\p{N}])(?:F|FR)-$/u.test(before)) return undefined
  const hasLabel = LABEL.test(before)
  const isTown = town !== undefined && !COUNT.test(town) && (language === 'fr' || isFrench(postcode, town))
  if (isTown && !OTHER_NUMBER.test(before)) return { start, end: endOf(match), score: hasLabel ? 0.9 : 0.8 }
  if (hasLabel) return { start, end, score: 0.6 }
  const townBefore = language === 'fr' ? TOWN_BEFORE.exec(before) : null
  if (townBefore === null || !isOf(townBefore.groups?.['town'] ?? '', postcode)) return undefined
  const isBracketed = text.charAt(start - 1) === '(' && text.charAt(end) === ')'
  return { start: start - before.length + townBefore.index, end: isBracketed ? end + 1 : end, score: 0.8 }
}

function isOf(town: string, postcode: string): boolean {
  const figures = postcode.replace(/\D/g, '')
  return Object.entries(LARGE_TOWNS).some(
    ([beginning, towns]) => figures.startsWith(beginning) && towns.includes(town.toLowerCase()),
  )
}

/** Whether it is French in an English text as well, where five digits and a word may be a house number and a street. */
function isFrench(postcode: string, town: string): boolean {
  return postcode.startsWith('F') || /cedex|\p{L}-\p{Ll}{2,3}-\p{L}/iu.test(town)
}
