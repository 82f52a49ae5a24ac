import type { Language } from '../../span.ts'

/** ZIP codes by their first three digits of which 20,000 people or fewer have one, by the census of 2000. */
const FEW_PEOPLE = new Set(
  '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '), // 45 CFR 164.514(b)(2)(i)(B)
)

/**
 * The département of a French postcode, which may stand before its town: its first two digits, three overseas. La Poste
 * numbers Corse-du-Sud 200 and 201, Haute-Corse 202 to 206: https://fr.wikipedia.org/wiki/Code_postal_en_France
 */
export function departement(value: string): string | undefined {
  const postcode = /(?<!\d)(?:F-?)?(\d\d) ?(\d{3})(?!\d)/u.exec(value)
  if (postcode === null) return undefined
  const [, start = '', rest = ''] = postcode
  if (start === '20') return /^[01]/.test(rest) ? '2A' : '2B'
  if (start === '97' || start === '98') return start + rest.charAt(0)
  return start === '00' || start === '99' || start === '96' ? undefined : start
}

/** The area of a British postcode: its first letters. https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom */
export function postcodeArea(value: string): string | undefined {
  return /(?<![\p{L}\p{N}])([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/iu.exec(value)?.[1]?.toUpperCase()
}

/**
 * The first three digits of a ZIP code, 000 where few people share them: the safe harbor of HIPAA,
 * https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html
 */
export function zipStart(value: string): string | undefined {
  const start = /(?<!\d)(\d{3})\d\d(?:[ -]?\d{4})?(?!\d)/.exec(value)?.[1]
  return start !== undefined && FEW_PEOPLE.has(start) ? '000' : start
}

/** The first letter of a Canadian postal code: a province or a part of one. */
export function postalDistrict(value: string): string | undefined {
  return /(?<![\p{L}\p{N}])([ABCEGHJ-NPRSTVXY])\d[A-Z][ -]?\d[A-Z]\d(?![\p{L}\p{N}])/iu.exec(value)?.[1]?.toUpperCase()
}

/** What is left of an address is the département, or the area or first digits of its postcode, if it has one. */
export function regionOfAddress(value: string, language: Language): string | undefined {
  const french = /(?<=[\p{L}\p{N}.,]\s{1,3}|[,\n])(?:F-)?\d{2} ?\d{3}(?=\s{1,3}\p{L})/u.exec(value)?.[0]
  const american = /(?<=(?<!\p{L})[A-Z]{2},?\s{1,2})\d{5}(?:-\d{4})?(?!\d)/u.exec(value)?.[0]
  if (american !== undefined && language === 'en') return zipStart(american)
  return (
    postcodeArea(value) ??
    postalDistrict(value) ??
    (french !== undefined && language === 'fr' ? departement(french) : undefined)
  )
}

const AXIS_IN_DEGREES =
  /(\d{1,3}) ?° ?(\d{1,2}(?:[.,]\d{1,6})?) ?['′’](?: ?(\d{1,2}(?:[.,]\d{1,6})?) ?(?:\\?["″”]|''|′′|’’))?/gu
const DECIMAL = /(?<!\d)(\d{1,3})([.,])(\d{1,15})(?!\d)/g

/** Degrees with one decimal: about ten kilometres. */
export function coarseCoordinates(value: string): string | undefined {
  let axes = 0
  const toTenth = (degrees: number) => {
    axes += degrees <= 180 ? 1 : Number.NaN
    return degrees.toFixed(1)
  }
  const numberOf = (figures: string | undefined) => Number((figures ?? '0').replace(',', '.'))
  const decimal = value.replace(
    AXIS_IN_DEGREES,
    (_, degrees, minutes, seconds) =>
      `${(numberOf(degrees) + numberOf(minutes) / 60 + numberOf(seconds) / 3600).toFixed(6)}°`,
  )
  const coarse = decimal.replace(DECIMAL, (_, whole, mark, places) =>
    toTenth(Number(`${whole}.${places}`)).replace('.', mark),
  )
  return axes >= 1 && axes <= 2 && !/\d{4}/.test(coarse) ? coarse : undefined
}
