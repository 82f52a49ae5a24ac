import type { Gender } from '../names/names.ts'
import { fold } from './fold.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

const MALE_TITLES = set(`mr mister sir lord monsieur mm m messieurs`)
const FEMALE_TITLES = set(`mrs ms miss lady dame madam mme mmes mlle mlles madame mademoiselle mesdames`)
const OTHER_TITLES =
  set(`mx dr doctor docteur prof professor professeur pr me maitre judge justice juge captain capitaine
  sergeant colonel lieutenant reverend rev father mother brother sister pere mere soeur frere`)

/** Titles are written before a name and are no part of it. Folded. `M` may be an initial too: the reader decides. */
export function isTitle(word: string): boolean {
  return MALE_TITLES.has(word) || FEMALE_TITLES.has(word) || OTHER_TITLES.has(word)
}

export function genderOfTitle(word: string): Gender | undefined {
  if (FEMALE_TITLES.has(word)) return 'female'
  return MALE_TITLES.has(word) ? 'male' : undefined
}

const BEFORE = /(?:^|[^\p{L}\p{M}])(et |and |& )?(\p{L}{1,12})\.?[ \u00a0\t\r\n]{1,3}$/u
const LONGEST_BEFORE = 40 // UTF-16 units that are looked at
/** In lower case these are titles still; the others may be words: "I miss John", "tell me, John". */
const TITLES_IN_ANY_CASE = set('mr mrs ms mme mlle mmes mlles dr monsieur madame mademoiselle maitre docteur')
const KIN = set('father mother brother sister pere mere soeur frere')

/** The title that the text before a name ends with: "Dear Mrs ". */
export function titleAtEnd(before: string): { titled: boolean; gender: Gender | undefined } {
  const [, and, word = ''] = BEFORE.exec(before.slice(-LONGEST_BEFORE)) ?? []
  const title = fold(word)
  const isWritten = TITLES_IN_ANY_CASE.has(title) || /^\p{Lu}/u.test(word)
  if (!isTitle(title) || KIN.has(title) || !isWritten) return { titled: false, gender: undefined }
  return { titled: true, gender: and === undefined ? genderOfTitle(title) : undefined }
}

/** Words between two titles: "M. et Mme Dupont". */
export const AND = set('and et')

/** What stands after a name; those with a value tell a father from his son. Folded. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ...['jr', 'junior', 'fils'].map((word) => [word, 'jr'] as const),
  ...['sr', 'senior', 'pere'].map((word) => [word, 'sr'] as const),
  ...['ii', 'iii', 'iv'].map((word) => [word, word] as const),
  ...['phd', 'md', 'esq', 'esquire', 'obe', 'mbe', 'qc', 'kc'].map((word) => [word, ''] as const),
])

/** Small words that begin a family name. Folded. */
export const PARTICLES =
  set(`de du des d l la le les da das do dos di del della dello dei degli von van vom zu zum zur der den
  ter ten te af av ben bin ibn bint al el ap ni nic ui`)

/** Particles that are given names or family names as well, where a name begins with them: "Ben Smith", "Van Morrison". */
export const NAMES_TOO = set('ben van al el bin te do da')

/** Full given name, then its short forms; the commonest of English and French. Folded. */
const SHORT_FORMS = `
  abigail abby; albert al bert; alexander alex alec sandy; alexandra alex sandra; alexandre alex; alfred alf fred;
  andrew andy drew; anthony tony; antoine toine; barbara barb babs; benjamin ben benny; bernard bernie; bradley brad;
  catherine cathy cath kate cat; charles charlie chuck; charlotte lottie; christian chris; christina chris tina;
  christine chris; christophe chris; christopher chris kit; cynthia cindy; daniel dan danny; danielle dany; david dave davy;
  deborah deb debbie; dominique dom; dominic dom; donald don; dorothy dot dolly; douglas doug; edward ed eddie ted teddy ned;
  eleanor ellie nell; elizabeth liz lizzie beth betty eliza; elisabeth babette; emmanuel manu; emmanuelle manu;
  eric ric; eugene gene; frances fran fanny; francis frank; franklin frank; francois fanfan; frederic fred; frederick fred;
  gabriel gab gabe; geoffrey geoff jeff; gerald gerry jerry; gregory greg; harold harry hal; henry harry hank; isabel izzy;
  isabella bella; isabelle isa; jacob jake; jacqueline jackie; james jim jimmy jamie; jennifer jen jenny; jeffrey jeff;
  jeremy jerry; jessica jess jessie; joanna jo; john jack johnny; jonathan jon; joseph joe jo joey; josephine jo josie;
  joshua josh; judith judy; julian jules; katherine kate kathy katie kitty; kathleen kathy; kenneth ken kenny; laurence larry;
  lawrence larry; leonard len lenny leo; louis lou; louise lou; margaret maggie meg peggy; martin marty; matthew matt;
  matthieu mat; mathieu mat; maximilian max; maxime max; maxwell max; melanie mel; melissa mel; michael mike mick mickey;
  michel mich; nathalie nath; nathan nat nate; nathaniel nat nate; nicholas nick nicky; nicolas nico; oliver ollie;
  pamela pam; patricia pat patty trish; patrick pat paddy; peter pete; philip phil; philippe phil; phillip phil;
  raymond ray; rebecca becky becca; richard rick dick rich richie; robert bob bobby rob robbie; roger rodge; ronald ron ronnie;
  samantha sam; samuel sam sammy; sebastien seb; stanley stan; stephane steph; stephanie steph; stephen steve; steven steve;
  susan sue susie; terence terry; theodore ted theo; theophile theo; theresa terry tess; thomas tom tommy; timothy tim;
  valerie val; veronique vero; victoria vicky vic; victor vic; vincent vince; virginia ginny; virginie virg; walter walt;
  william bill billy will willy liam; zachary zach`

const FULL_NAMES = new Map<string, readonly string[]>()
for (const group of SHORT_FORMS.split(';')) {
  const [full = '', ...short] = group.trim().split(/\s+/)
  for (const form of short) FULL_NAMES.set(form, [...(FULL_NAMES.get(form) ?? []), full])
}

/** The full given names that `given`, folded, may be short for; none for a name that is no short form. */
export function fullNamesOf(given: string): readonly string[] {
  return FULL_NAMES.get(given) ?? []
}
