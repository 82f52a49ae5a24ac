import type { Random } from '../../random.ts'
import type { EntityType, Language } from '../../span.ts'
import { keepsRun } from './kept-run.ts'
import { likeCase } from './words.ts'

const FIGURES = /\d+(?:[.,'’ \u00a0\u2009\u202f]\d+)*/gu
const DRAWS = 60

const words = (list: string) => list.split(' ')
const UNITS: Readonly<Record<Language, readonly string[]>> = {
  en: words('two three four five six seven eight nine'),
  fr: words('deux trois quatre cinq six sept huit neuf'),
}
const FRENCH_TENS = words('vingt trente quarante cinquante')
/** Of each list, one word may stand for another. */
const GROUPS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    UNITS.en,
    words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    words('twenty thirty forty fifty sixty seventy eighty ninety'),
    words('half third quarter'),
  ],
  fr: [
    UNITS.fr,
    words('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'),
    FRENCH_TENS,
    words('dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine'),
    words('demi tiers quart'),
  ],
}
/** 60 to 99 are said in pieces that do not go with other tens; replaced as a whole. */
const FRENCH_WORD =
  /(?<!\p{L})(?:(?<high>(?:soixante|quatre[- ]vingts?)(?:[- ](?:et[- ])?(?<unit>dix[- ](?:sept|huit|neuf)|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))?)|dix[- ](?:sept|huit|neuf)|\p{L}+)(?!\p{L})/giu
const WORD = /(?<!\p{L})\p{L}+(?!\p{L})/gu
/** A hundred, one million, mille: what has no number before it gets one. */
const SINGLE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:(?:an?|one) )?(?<order>hundred|thousand|million|billion|trillion|dozen)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:une? )?(?<order>cent|mille|million|milliard|douzaine|dizaine)(?!\p{L})/giu,
}

/**
 * Another number of about the same size in the same notation: decimal sign, grouping, currency or unit, and up to three
 * zeros at its end stay. A percentage stays up to 100; an age stays that of a child, a grown-up, or someone old.
 */
export function amountSurrogate(type: EntityType, value: string, language: Language, random: Random): string {
  const figures = value.replace(FIGURES, (number) => likeFigures(type, number, random))
  if (figures !== value) return figures
  const said = value.replace(language === 'fr' ? FRENCH_WORD : WORD, (word, ...match) => {
    const { high, unit } = (match.at(-1) ?? {}) as { high?: string; unit?: string }
    if (high === undefined) return another(word, GROUPS[language], random)
    return likeCase(word, random.pick(FRENCH_TENS) + (unit === undefined ? '' : `-${random.pick(UNITS.fr)}`))
  })
  if (said !== value) return said
  const counted = value.replace(SINGLE[language], (single, order: string) => {
    const plural = language === 'fr' && order.toLowerCase() !== 'mille' ? 's' : ''
    return likeCase(single, `${random.pick(UNITS[language])} ${order}${plural}`)
  })
  if (counted !== value) return counted
  return value.replace(/(?<!\p{L})(?:one|an?|une?)(?!\p{L})/iu, (one) => likeCase(one, random.pick(UNITS[language])))
}

function another(word: string, groups: readonly (readonly string[])[], random: Random): string {
  const small = word.toLowerCase().replace(' ', '-')
  const others = groups.find((group) => group.includes(small))?.filter((other) => other !== small)
  if (others === undefined) return word
  const drawn = random.pick(others)
  return likeCase(word, /^\p{Lu}\p{Ll}/u.test(word) ? drawn.charAt(0).toUpperCase() + drawn.slice(1) : drawn)
}

function likeFigures(type: EntityType, figures: string, random: Random): string {
  const digits = figures.replace(/\D/g, '')
  if (type === 'PERCENTAGE' && figures.startsWith('100')) return String(50 + random.below(50))
  const zeros = Math.min(3, /0*$/.exec(digits)?.[0].length ?? 0, digits.length - 1)
  const isFraction = /^0\D/.test(figures)
  let drawn = figures
  for (let count = 0; count < DRAWS && (drawn === figures || keepsRun(figures, drawn)); count++) {
    if (type === 'AGE' && digits === figures) {
      drawn = ageLike(Number(figures), random)
      continue
    }
    let place = 0
    drawn = figures.replace(/\d/g, () => {
      const at = place++
      if (at >= digits.length - zeros || (at === 0 && isFraction)) return '0'
      return String(at === 0 ? 1 + random.below(9) : random.below(10))
    })
  }
  return drawn
}

function ageLike(age: number, random: Random): string {
  const [from, to] = age < 3 ? [1, 4] : age < 18 ? [3, 17] : age < 65 ? [18, 64] : [65, 94]
  return String(from + random.below(to - from + 1))
}
