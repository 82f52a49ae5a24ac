import type { Random } from '../../random.ts'

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '')
}

export function randomDigits(length: number, random: Random): string {
  return Array.from({ length }, () => random.below(10)).join('')
}

/** `value` with its letters and digits replaced one by one by those of `characters`; case and separators stay. */
export function fillCharacters(value: string, characters: string): string {
  let at = 0
  return value.replace(/[\p{L}\p{N}]/gu, (was) => {
    const next = characters.charAt(at++)
    return /\p{Ll}/u.test(was) ? next.toLowerCase() : next
  })
}
