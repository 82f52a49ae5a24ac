/**
 * How often in `value` a lower-case letter, capital or digit is followed by another of the three, for each character. Words
 * do that rarely, also in camelCase (a capital followed by a small letter does not count), a random string all the time:
 * of letters and digits at 0.5, in hexadecimal at 0.47.
 */
export function mixing(value: string): number {
  let changes = 0
  let last = 0
  for (let at = 0; at < value.length; at++) {
    const kind = kindOf(value.charCodeAt(at))
    if (kind !== last && kind !== OTHER && last !== OTHER && !(last === UPPER && kind === LOWER)) changes++
    last = kind
  }
  return changes / value.length
}

const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return LOWER
  if (unit >= 65 && unit <= 90) return UPPER
  return unit >= 48 && unit <= 57 ? DIGIT : OTHER
}

/** Whether `value` is as only a machine writes: long, of many different characters, and mixed; more so without a digit, less so with all kinds. */
export function isRandom(value: string): boolean {
  if (value.length < 16 || new Set(value).size < 8) return false
  const least = hasKinds(value, 3) ? 0.1 : /\d/.test(value) ? 0.15 : 0.22
  return mixing(value) >= least
}

/** Whether `value` has characters of at least `count` of these kinds: small letters, capitals, digits, others. */
export function hasKinds(value: string, count: number): boolean {
  return KINDS.filter((kind) => kind.test(value)).length >= count
}

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u]
