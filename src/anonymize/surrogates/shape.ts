import type { Random } from '../../random.ts'
import { keepsRun } from './kept-run.ts'

export type IsValid = (candidate: string) => boolean

export interface ShapeOptions {
  readonly random: Random
  /** Shape and check digits of the type. Ignored when it refuses the original itself. */
  readonly isValid?: IsValid | undefined
  /** UTF-16 units at the start that stay: a country code, a vendor's prefix. */
  readonly keep?: number
  /** What the first characters after those kept become: a range that belongs to nobody. An `x` is drawn all the same. */
  readonly lead?: string
}

const FULL_DRAWS = 400 // finds a check digit of 1 in 97 nearly always
const STEPS = 4000

const DIGITS = '0123456789'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'
/** First and last letter of the scripts that are not Latin, by small letters where there are two cases. */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['α', 'ω'],
  ['а', 'я'],
  ['ա', 'ֆ'],
  ['א', 'ת'],
  ['ب', 'ي'],
  ['अ', 'ह'],
  ['ก', 'ฮ'],
  ['あ', 'ん'],
  ['ア', 'ン'],
  ['一', '龥'],
  ['가', '힣'],
]

/**
 * Another value of the same shape: a digit for a digit, a letter for a letter of the same case and script, everything
 * else as it is; hexadecimal stays hexadecimal. Draws until `isValid` agrees and no run of the original is left.
 *
 * Where whole draws do not hit (a date and check digits in one number), it walks there from the original: two to four
 * characters change at a time, and a step counts if the number is still valid. The walk leaves characters alone that have
 * to be what they are, such as a prefix. What is still not valid after some thousand draws is returned all the same:
 * rather a wrong check digit than a piece of the original.
 */
export function shapeOf(value: string, { random, isValid, keep = 0, lead = '' }: ShapeOptions): string {
  const units = Array.from(value)
  const kept = Array.from(value.slice(0, keep || (/^0x/i.exec(value)?.[0].length ?? 0))).length
  const draw = isHexadecimal(value) ? drawHexLike(value) : drawAlike
  const places = units.flatMap((unit, at) => (at >= kept && draw(unit, random) !== undefined ? [at] : []))
  const check = isValid?.(value) === true ? isValid : () => true
  const isGood = (candidate: string) =>
    candidate !== value && check(candidate) && !keepsRun(value.slice(keep), candidate.slice(keep))

  let candidate = value
  for (let count = 0; count < FULL_DRAWS; count++) {
    const drawn = [...units]
    for (const [index, at] of places.entries()) {
      const fixed = lead[index] ?? 'x'
      drawn[at] = fixed === 'x' ? (draw(units[at] ?? '', random) ?? '') : fixed
    }
    candidate = drawn.join('')
    if (isGood(candidate)) return candidate
  }
  if (places.length === 0 || lead !== '') return candidate
  return walk(units, places, (unit) => draw(unit, random) ?? unit, random, check, isGood) ?? candidate
}

function walk(
  units: readonly string[],
  places: readonly number[],
  draw: (unit: string) => string,
  random: Random,
  check: IsValid,
  isGood: IsValid,
): string | undefined {
  let current = [...units]
  for (let step = 0; step < STEPS; step++) {
    const next = [...current]
    for (let change = random.below(3); change >= -1; change--) {
      const at = random.pick(places)
      next[at] = draw(units[at] ?? '')
    }
    const candidate = next.join('')
    if (!check(candidate)) continue
    if (step > places.length * 2 && isGood(candidate)) return candidate // far enough from where it began
    current = next
  }
  const candidate = current.join('')
  return isGood(candidate) ? candidate : undefined
}

/** Long enough to be no abbreviation, and no letter beyond F. */
function isHexadecimal(value: string): boolean {
  const digits = value.replace(/^0x|[\s:.\-{}]/gi, '')
  return digits.length >= 12 && /^[0-9a-f]+$/i.test(digits) && /\d/.test(digits) && /[a-f]/i.test(digits)
}

function drawHexLike(value: string): (unit: string, random: Random) => string | undefined {
  const digits = /^[^a-f]*[A-F]/.test(value) ? HEX.toUpperCase() : HEX
  return (unit, random) => (/^[0-9a-f]$/i.test(unit) ? digits.charAt(random.below(digits.length)) : undefined)
}

/** A character of the same kind, or `undefined` for what separates. */
function drawAlike(unit: string, random: Random): string | undefined {
  if (/^\p{N}$/u.test(unit)) return DIGITS.charAt(random.below(DIGITS.length))
  if (!/^\p{L}$/u.test(unit)) return undefined
  const small = unit.toLowerCase()
  const [first, last] = SCRIPTS.find(([from, to]) => small >= from && small <= to) ?? ['a', 'z']
  const drawn =
    first === 'a'
      ? LETTERS.charAt(random.below(LETTERS.length))
      : String.fromCodePoint(first.charCodeAt(0) + random.below(last.charCodeAt(0) - first.charCodeAt(0) + 1))
  return unit !== small ? drawn.toUpperCase() : drawn
}
