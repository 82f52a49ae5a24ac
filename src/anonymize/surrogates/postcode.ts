import type { Random } from '../../random.ts'
import { randomDigits } from './characters.ts'
import { likeCase } from './words.ts'

const BLANK = String.raw`[ \u00a0\u2009\u202f]`
export const UK_POSTCODE = String.raw`[A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNP-Y\d]?${BLANK}{0,2}\d[ABD-HJLNP-UW-Z]{2}`
export const CANADIAN_POSTCODE = String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ \-]?\d[ABCEGHJ-NPRSTV-Z]\d`
const UK_INWARD = 'ABDEFGHJLNPQRSTUWXYZ'
const CANADIAN = 'ABCEGHJKLMNPRSTVWXYZ'

/**
 * A postcode of the country that no place has:
 *
 * - uk: ZE4 and above (Shetland ends at ZE3), or W15 and above (London's west ends at W14):
 *   https://en.wikipedia.org/wiki/List_of_postcode_districts_in_the_United_Kingdom
 * - canada: X2 and above (the north has X0 and X1): https://en.wikipedia.org/wiki/List_of_postal_codes_of_Canada:_X
 * - us: the prefixes 001 to 004: https://en.wikipedia.org/wiki/List_of_ZIP_Code_prefixes
 * - france: 205 and 207 to 209, between and beyond the two départements of Corsica (200 to 206)
 */
export function postcodeSurrogate(country: 'uk' | 'canada' | 'us' | 'france', value: string, random: Random): string {
  const digit = (from: number) => String(from + random.below(10 - from))
  const letter = (letters: string) => letters.charAt(random.below(letters.length))
  const draw = () => {
    switch (country) {
      case 'uk': {
        const [, area = '', , gap = ''] = new RegExp(`^([A-Z]+)(.*?)(${BLANK}*)...$`, 'i').exec(value) ?? []
        const district = area.length === 2 ? `ZE${digit(4)}` : `W${15 + random.below(85)}`
        return district + gap + digit(0) + letter(UK_INWARD) + letter(UK_INWARD)
      }
      case 'canada':
        return `X${digit(2)}${letter(CANADIAN)}${value.slice(3, -3)}${digit(0)}${letter(CANADIAN)}${digit(0)}`
      case 'us':
        return `00${1 + random.below(4)}${randomDigits(2, random)}${value.length > 5 ? `-${randomDigits(4, random)}` : ''}`
      case 'france':
        return `20${random.pick(['5', '7', '8', '9'])}${randomDigits(2, random)}`
      default:
        return country satisfies never
    }
  }
  let drawn = draw()
  while (drawn.toUpperCase() === value.toUpperCase()) drawn = draw()
  return likeCase(value, drawn)
}
