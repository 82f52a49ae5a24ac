import type { Random } from '../../../src/random.ts'

const FIGURES = '0123456789'
const SMALL = 'abcdefghijklmnopqrstuvwxyz'
const ALPHABETS: Readonly<Record<string, string>> = {
  z: FIGURES,
  x: '0123456789abcdef',
  X: '0123456789ABCDEF',
  a: SMALL,
  A: SMALL.toUpperCase(),
  w: SMALL + SMALL.toUpperCase() + FIGURES,
}

const ENGLISH_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const FRENCH_MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** Blanks that are made of others. */
const NAMED: Readonly<Record<string, string>> = {
  month: `‹${ENGLISH_MONTHS}›`,
  mois: `‹${FRENCH_MONTHS}›`,
  day: '‹2-28› ‹month› ‹1995-2026›',
  jour: '‹2-28› ‹mois› ‹1995-2026›',
  iso: '‹2015-2026›-‹01-12›-‹01-28›T‹00-23›:‹00-59›:‹00-59›.‹z3›Z',
  uuid: '‹x8›-‹x4›-4‹x3›-a‹x3›-‹x12›',
  name: '‹Martha Oakfield|Jonas Wetherby|Priya Nandakumar|Tom Ashgrove|Ines Calloway|Ruth Penhallow›',
  nom: '‹Jeanne Carvallon|Luc Beaumarchand|Samira Tazerout|Paul Herbillac|Odile Fontarel|Yves Kermanac’h›',
}

/**
 * `template` with its blanks filled in. A blank is what stands in `‹ ›`: choices parted by `|`; a range such as `2-19`, filled up
 * with noughts where it begins with one (`01-12`), its thousands set apart after a `,` or, in the French way, a `_`; a letter
 * and a length, `d8` for figures that begin with none of 0, `z8` for any, `x8` and `X8` for hexadecimal ones, `a8` and `A8` for
 * letters, `w8` for both; or one of `NAMED`.
 */
export function filled(template: string, random: Random): string {
  return template.replace(/‹([^›]*)›/g, (_, blank: string) => {
    const named = NAMED[blank]
    return named === undefined ? drawnFor(blank, random) : filled(named, random)
  })
}

function drawnFor(blank: string, random: Random): string {
  if (blank.includes('|')) return random.pick(blank.split('|'))
  const range = /^([,_]?)(\d+)-(\d+)$/.exec(blank)
  if (range !== null) return inRange(range[1] ?? '', range[2] ?? '', Number(range[3]), random)
  const [kind = '', length] = [blank.charAt(0), Number(blank.slice(1))]
  if (kind === 'd') return String(1 + random.below(9)) + drawn(FIGURES, length - 1, random)
  const alphabet = ALPHABETS[kind]
  return alphabet === undefined ? blank : drawn(alphabet, length, random)
}

function inRange(thousands: string, low: string, high: number, random: Random): string {
  const number = String(Number(low) + random.below(high - Number(low) + 1))
  if (thousands === '') return low.startsWith('0') ? number.padStart(low.length, '0') : number
  return number.replace(/\B(?=(?:\d{3})+$)/g, thousands === ',' ? ',' : '\u202f')
}

function drawn(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join('')
}
