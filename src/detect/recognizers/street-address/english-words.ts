import { words } from './parts.ts'

// Kinds of streets: USPS Publication 28, appendix C1 (https://pe.usps.com/text/pub28/28apc_002.htm), and those of Britain.

/** Hardly ever anything else after a number and a name. */
export const SURE_KINDS = words(`street str st road rd avenue ave av boulevard blvd bvd lane ln crescent cres terrace
  parkway pkwy mews grove gardens gdns turnpike tpke wynd brae highway hwy esplanade`)
/** Words of their own as well: they count where the address ends with them. */
export const OTHER_KINDS =
  words(`drive dr court ct close cl place pl square sq circle cir way hill park pk walk wlk row quay
  wharf alley parade pde plaza loop trail trl rise view green gate broadway causeway bypass croft mount yard vale path passage
  promenade embankment approach cross fields drove crossing ridge wood buildings mall point run heights common estate est
  centre chase dene end garth copse fold market meadow meadows nook orchard paddock side spinney villas cottages mansions
  steps chambers pierhead arcade hollow bend spur lanes la house tower towers pier gait brow bottom trace quadrant lawn
  maltings harbour wall strand`)
/** Of the others, those that are looked for in lower case too. */
export const LOWER_CASE_KINDS =
  words(`drive dr close court ct place pl square sq way hill walk view row cottages house yard
  fold parade rise park approach`)
/** In capitals nothing tells the town after a street from a noun, but these are hardly ever counted. */
export const KINDS_IN_CAPITALS = words(
  'DRIVE CLOSE COURT CT PLACE PL SQUARE SQ WAY COTTAGES MANSIONS STEPS PARADE PDE WALK',
)
/** Those that are looked for without a number. */
export const UNNUMBERED_KINDS =
  words(`street road rd lane avenue ave crescent terrace gardens grove mews boulevard parkway
  hill row square drive close`)
/** A short form keeps its stop. */
export const SHORT_KINDS = words(
  `st str rd ave av blvd bvd ln cres pkwy gdns tpke hwy dr ct cl pl sq cir pde trl pk wlk la est`,
)

export const HOUSES =
  words(`Cottage House Farm Farmhouse Lodge Barn Bungalow Villa Rectory Vicarage Grange Manor Mill Loft
  Forge Dairy Chapel`)
/** Those that need no other name: The Hollies. */
export const THE_HOUSES =
  words(`Lodge Manse Oast Hayloft Malthouse Maltings Boathouse Gables Laurels Hollies Cottage Bungalow
  Rectory Vicarage Forge Orchard Stables Barn Mill`)

/** The last words of a name that make no street of a kind. */
const NO_NAMES: Readonly<Record<string, readonly string[]>> = {
  court: words(`high crown county supreme district magistrates circuit family federal appeal appeals sheriff tennis food
    squash moot basketball`),
  drive: words('google hard flash usb disk disc pen thumb test ssd state zip external shared network tape minute hour'),
  way: words('one two three four each either other long half best only same right wrong third better'),
  place:
    words(`first second third fourth last 1st 2nd 3rd 4th january february march april may june july august september
    october november december`),
  lane: words('bus cycle bike fast slow inside outside left right middle traffic swim bowling'),
  row: words('front back top bottom skid death'),
  park: words('national theme car water skate amusement safari retail'),
  square: words('latin chi'),
  point: words('data power'),
  run: words('test dry'),
  view: words('street'),
  end: words('front back'),
}

/** What is counted, and what it is counted for, is no street: 5 Minute Walk, 2 Mile Run. */
const UNITS = new Set(
  words(`minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs mile miles km metre
    metres meter meters foot feet ft yard yards person people man men woman women page pages percent pm am degree degrees
    times euro euros pound pounds dollar dollars million thousand hundred`),
)

/** Whether `name` and `kind` are what a number counts, as in 2 Crown Court judges. */
export function isCount(name: string, kind: string): boolean {
  const [first = '', ...rest] = name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/\s+/)
  return UNITS.has(first) || NO_NAMES[kind.toLowerCase()]?.includes(rest.at(-1) ?? first) === true
}

/** What a name in lower case never begins with. */
const NO_FIRST_WORD = new Set(
  words(`a an or more other new old different main way lane lanes big small long short busy quiet whole single double
    separate bus cycle dirt side back residential extra free car road street has had per x`),
)
/** What a name in lower case never has in it. */
const NO_WORD = new Set(
  words(`the a an in on of to and my your his her our their this that is was are were for from with off down along into
    onto across by at`),
)

/** Whether `name`, in lower case, may be that of a street. */
export function isLowerCaseName(name: string): boolean {
  const all = name.split(/\s+/)
  return !NO_FIRST_WORD.has(all[0] ?? '') && !all.some((word) => NO_WORD.has(word))
}
