import { weightedSum } from '../../checksums/weighted-sum.ts'
import { isCalendarDay } from '../calendar-day.ts'
import { identifier } from '../identifier.ts'
import type { Recognizer } from '../recognizer.ts'
import { Source } from '../source.ts'

interface RegistrationNumber extends Pick<Recognizer, 'type' | 'description' | 'example'> {
  /** The digits that tell sex and century of birth: first those of the 20th century, then of the 21st. */
  readonly sexes: string
  /** What the remainder is taken from. */
  readonly minuend: 11 | 13
  readonly context: readonly string[]
}

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
const MOST_PLACES = 95

/**
 * Birth date, sex with century, place and serial number, check digit modulo 11. What is given out since October 2020 is
 * at random after the sex, so a number without a right check digit counts too, for less.
 * https://en.wikipedia.org/wiki/Resident_registration_number
 */
export function registrationNumber({ sexes, minuend, ...about }: RegistrationNumber): Recognizer {
  const rest = `[${sexes}]\\d{6}`
  const isOne = (digits: string) => {
    const century = sexes.indexOf(digits.charAt(6)) < 2 ? 1900 : 2000
    const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)))
    return isCalendarDay(century + (year ?? 0), month ?? 0, day ?? 0)
  }
  const isChecked = (digits: string) =>
    Number(digits.slice(7, 9)) <= MOST_PLACES &&
    (minuend - (weightedSum(digits, WEIGHTS) % 11)) % 10 === Number(digits.charAt(12))
  const shapes = (hyphened: number, inOnePiece: number, likeATime: number) => [
    { name: 'with a hyphen', pattern: new RegExp(`\\d{6}[-\u2010\u2011\u2013]${rest}`), score: hyphened },
    { name: 'as milliseconds since 1970', pattern: new RegExp(`1[4-9]\\d{4}${rest}`), score: likeATime },
    { name: 'in one piece', pattern: new RegExp(`\\d{6}${rest}`), score: inOnePiece },
  ]
  const common = { ...about, languages: ['ko'], byDefault: true }
  const checked = identifier({
    ...common,
    shapes: shapes(0.85, 0.6, 0.3),
    check: (digits) => isOne(digits) && isChecked(digits),
  })
  const random = identifier({
    ...common,
    shapes: shapes(0.45, 0.2, 0.05),
    check: (digits) => isOne(digits) && !isChecked(digits),
  })
  return {
    ...checked,
    accepts: (value) => [checked, random].some(({ accepts }) => accepts?.(value)),
    *find(text, language, source = new Source(text)) {
      yield* checked.find(text, language, source)
      yield* random.find(text, language, source)
    },
  }
}
