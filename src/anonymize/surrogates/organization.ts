import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { townLike } from './location.ts'
import { replaceWords, wordSet } from './replace-words.ts'
import { shapeOf } from './shape.ts'
import { inventCompany, likeCase, ofLength, unlike, WORDS } from './words.ts'

/** Legal forms, kinds of bodies, and the words that join: they stay. */
const KEPT = wordSet(
  `ab ag aps as asa asbl bv co corp corporation eirl ei eurl gie gmbh inc incorporated kg kft kk limited llc llp lp ltd
  ltda nv oy oyj plc pty pte sa sarl sas sasu sca sci scop se selarl snc spa spol srl sro ug`,
  `academy agency archives army association authority bank board bureau centre center charity church clinic club college
  commission committee company council county court department faculty federation foundation fund government group
  holding holdings hospital hotel house institute laboratory league library limited ministry museum national office
  party police project royal school saint service services society sons brothers bros associates partners state team trust union university`,
  `académie agence amicale association assurance assurances banque bibliothèque caisse centre chambre clinique club
  collège comité commission communauté compagnie confédération conseil cour crédit département direction école église
  établissement établissements fédération fondation fonds garage groupe groupement hôpital hôtel institut laboratoire
  laboratoires librairie lycée mairie maison ministère musée mutuelle observatoire office ordre parti pharmacie police
  préfecture fils frères associés sainte st ste régie région restaurant service services société syndicat théâtre tribunal union université`,
  `of the and for in at on to de la le les des du d l et en sur aux au à`,
)
const ACRONYM = /^(?=(?:.{0,8}\p{L}){2})[\p{Lu}\p{N}&.-]{2,8}$/u
/** What follows is the name of a place: Université de Nantes, University of Leeds. */
const OF_PLACE =
  /(?<!\p{L})(?:(?:university|college|council|bank|city|universit[ée]|mairie|lyc[ée]e|pr[ée]fecture|tribunal|h[ôo]pital|r[ée]gion) (?:(?:of|de|du|des|de la) |d['’])|(?:saint|sainte|st|ste)[- ]|(?:hospital|h[ôo]pital|lyc[ée]e|church|[ée]glise) )$/iu

/** A company's name for a company's, letters for letters that stand for one; legal form and kind of body stay. */
export function organizationSurrogate(value: string, language: Language, random: Random): string {
  if (ACRONYM.test(value)) return shapeOf(value, { random })
  return replaceWords(value, KEPT, random, ({ text, index, before }) => {
    if (/^\p{Lu}{2,4}$/u.test(text) && /\p{Ll}/u.test(value)) return shapeOf(text, { random })
    if (OF_PLACE.test(before)) return townLike({ text, before }, value, language, random)
    const draw = index % 2 === 0 ? () => inventCompany(language, random) : () => random.pick(WORDS[language].trades)
    return likeCase(
      text,
      unlike(value, () => ofLength(text, draw)),
    )
  })
}
