import type { Random } from '../../random.ts'
import { LANGUAGES, type Language } from '../../span.ts'
import { lettersAndDigits } from './kept-run.ts'
import { replaceWords, wordSet } from './replace-words.ts'
import { shapeOf } from './shape.ts'
import { inventTown, likeCase, ofLength, unlike, WORDS } from './words.ts'

/** They say what kind of place it is, or join its words. */
const PLACE_KINDS = wordSet(
  `airport alley avenue bay beach borough bridge canyon cape castle city coast county creek district east forest fort gulf
  harbour harbor heights hill hills island islands isle isles lake lane mount mountain mountains new north old park
  peninsula point port province republic river road saint south square st state station street town upper valley village
  west lower great greater little central downtown the of on upon in and by under`,
  `aéroport avenue baie bois boulevard canton cap centre chemin château col commune côte département est forêt gare golfe
  grand grande haut haute bas basse île îles lac mont montagne montagnes monts nord nouveau nouvelle ouest parc petit
  petite place plage pont pointe port province quartier quai région république rivière route rue saint sainte ste sud
  val vallée vieux ville village le la les l de des du d en et lès sur sous au aux à près chez`,
)
export const STATES =
  'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  )
const PARTS = /(\s*[,;/()|]\s*|\s[-–—]\s|\n)/

/**
 * A country for a country, a region for a region, a state's letters for a state's, and for all else an invented town; words
 * such as "river", "county", "Saint" or "sur" stay, and so do commas and hyphens.
 */
export function locationSurrogate(value: string, language: Language, random: Random): string {
  return value
    .split(PARTS)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : placeSurrogate(part, language, random)))
    .join('')
}

function placeSurrogate(part: string, language: Language, random: Random): string {
  if (STATES.includes(part)) return random.pick(STATES.filter((state) => state !== part))
  const [, article = '', name = ''] = /^(the |l['’]|la |le |les )?(.*)$/is.exec(part) ?? []
  const list = listOf(name, language)
  if (list !== undefined) {
    const other = unlike(name, () => ofLength(name, () => random.pick(list)))
    // most countries have no article in English; letters (USA) say nothing about the case
    return (/^the /i.test(article) ? '' : article) + (name.length < 4 ? other : likeCase(name, other))
  }
  if (/^(?:\p{Lu}\.?){2,4}$/u.test(part)) return shapeOf(part, { random }) // letters that stand for a name
  return replaceWords(part, PLACE_KINDS, random, (word) => townLike(word, part, language, random))
}

/**
 * An invented town, about as long and in the same case as the word, and like no piece of `original`. In French it begins
 * with a vowel after an apostrophe, and with none after "de".
 */
export function townLike(
  { text, before }: { readonly text: string; readonly before: string },
  original: string,
  language: Language,
  random: Random,
): string {
  const isJoined = language === 'fr' && /(?:(?<!\p{L})[dl]['’]|\b(?:de|le|la) )$/iu.test(before)
  const isElided = /['’]$/.test(before)
  const draw = () => {
    let town = inventTown(language, random)
    while (isJoined && VOWEL.test(town) !== isElided) town = inventTown(language, random)
    return town
  }
  return likeCase(
    text,
    unlike(original, () => ofLength(text, draw)),
  )
}
const VOWEL = /^[aàâeéèêiîoôuœhy]/i

const LISTS = (['countries', 'regions', 'continents'] as const).map((kind) => ({
  kind,
  names: new Set(LANGUAGES.flatMap((language) => WORDS[language][kind].map(lettersAndDigits))),
}))

function listOf(name: string, language: Language): readonly string[] | undefined {
  const kind = LISTS.find(({ names }) => names.has(lettersAndDigits(name)))?.kind
  return kind && WORDS[language][kind].filter((other) => other.length > 3) // USA, UK and UAE are only recognized
}
