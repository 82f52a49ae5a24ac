import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { keepsRun } from './kept-run.ts'
import { RANGES } from './phone-ranges.ts'
import { shapeOf } from './shape.ts'

/** Where a national number may be from, the likeliest first. */
const COUNTRIES: Readonly<Record<Language, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'IN'],
  fr: ['FR', 'BE', 'CH', 'LU', 'CA', 'GP', 'MQ', 'GF', 'RE', 'YT'],
}
const US: readonly CountryCode[] = ['US']
const CH: readonly CountryCode[] = ['CH']
const EXTENSION = /(?:[ ,;]{1,3}(?:ext(?:ension)?|extn|poste)\.?|[ ,;]{0,3}x) ?\d{1,6}$|(?<=\d{2})\/\d{1,2}$/iu
/** Without an area code, as Americans write within one. */
const WITHIN_AREA = /^\D*[2-9]\d{2}\D?\d{4}$/
/** In groups as the Swiss and as Americans write them; the digits alone could be another country's. */
const SWISS = /^\(?0\d\d\)?\D\d{3}\D\d\d\D\d\d$/
const AMERICAN = /^\(?[2-9]\d\d\)?\D{1,2}[2-9]\d\d\D\d{4}$/
const DRAWS = 200
const AREA = 3 // digits of a national number that may stay where no range is set aside

/**
 * A number of the same country and kind, in the same notation: only the digits of the national number change, those of
 * the country (+33, 00 44, 1-, 0) stay. From the ranges for fiction where the country has some of that length; else with
 * the same first digits (the area or the operator, at most three), as libphonenumber holds for possible.
 * A number without the code of its country is of `country`, or of one where the language is spoken.
 */
export function phoneSurrogate(value: string, language: Language, random: Random, country?: CountryCode): string {
  const extension = EXTENSION.exec(value)?.[0] ?? ''
  const number = value.slice(0, value.length - extension.length)
  return (
    numberSurrogate(number, language, random, country) +
    (extension && shapeOf(extension, { random, keep: extension.search(/\d/) }))
  )
}

function numberSurrogate(written: string, language: Language, random: Random, country?: CountryCode): string {
  const digits = written.replace(/\D/g, '')
  if (language === 'en' && WITHIN_AREA.test(written)) return fill(written, drawn(['55501xx'], digits, random) ?? digits)
  const parsed = parse(written, country ? [country] : countriesOf(written, language))
  if (parsed === undefined || !digits.endsWith(parsed.nationalNumber)) {
    return shapeOf(written, { random, keep: written.startsWith('+') ? AREA : 0 })
  }
  return fill(written, fromRange(parsed, random) ?? anyOf(parsed, random))
}

function countriesOf(written: string, language: Language): readonly CountryCode[] {
  return AMERICAN.test(written) ? US : SWISS.test(written) ? CH : COUNTRIES[language]
}

function parse(written: string, countries: readonly CountryCode[]): PhoneNumber | undefined {
  if (written.includes('+')) return parsePhoneNumberFromString(written)
  const parsed = countries.map((country) => parsePhoneNumberFromString(written, country))
  const abroad = parsePhoneNumberFromString(`+${written.replace(/\D/g, '').replace(/^0011|^011|^00/, '')}`)
  const isAbroad = /^\D*(?:00|011)/.test(written)
  const first = isAbroad ? [...parsed, abroad] : parsed // 0113 is Leeds before it is a call from America
  const second = isAbroad ? [abroad, ...parsed] : parsed
  return first.find((number) => number?.isValid()) ?? second.find((number) => number?.isPossible())
}

function fromRange(parsed: PhoneNumber, random: Random): string | undefined {
  const { country, countryCallingCode, nationalNumber } = parsed
  const ranges = RANGES[country === 'CA' ? 'CA' : countryCallingCode]
  if (ranges === undefined) return undefined
  const isMobile = parsed.getType() === 'MOBILE' || /^(?:44|33)7/.test(countryCallingCode + nationalNumber)
  const [first, second] = isMobile ? [ranges.mobile, ranges.fixed] : [ranges.fixed, ranges.mobile]
  // of the same part of the country; in America an area code says which town
  const near = countryCallingCode === '1' ? [] : first.filter((range) => range.charAt(0) === nationalNumber.charAt(0))
  return (
    drawn(near, nationalNumber, random) ?? drawn(first, nationalNumber, random) ?? drawn(second, nationalNumber, random)
  )
}

/** A number of one of `ranges` that has the length of `national` and, unless the range itself does, keeps no run of it. */
function drawn(ranges: readonly string[], national: string, random: Random): string | undefined {
  const fitting = ranges.filter((range) => range.length === national.length)
  if (fitting.length === 0) return undefined
  let number = national
  for (let count = 0; count < DRAWS && (number === national || keepsRun(number, national)); count++) {
    number = random.pick(fitting).replace(/x/g, () => String(random.below(10)))
  }
  return number === national ? undefined : number
}

function anyOf({ countryCallingCode, nationalNumber: national }: PhoneNumber, random: Random): string {
  const kept = Math.min(AREA, Math.max(1, national.length - 5))
  let possible: string | undefined
  for (let count = 0; count < DRAWS; count++) {
    const number = shapeOf(national, { random, keep: kept })
    if (number === national || keepsRun(number, national)) continue
    const found = parsePhoneNumberFromString(`+${countryCallingCode}${number}`)
    if (found?.nationalNumber !== number) continue
    if (found.isValid()) return number
    if (found.isPossible()) possible ??= number
  }
  return possible ?? shapeOf(national, { random, keep: 1 })
}

/** `written` with `digits` for its last digits, one by one. */
function fill(written: string, digits: string): string {
  let at = written.replace(/\D/g, '').length - digits.length
  let count = 0
  return written.replace(/\d/g, (digit) => (at-- > 0 ? digit : digits.charAt(count++)))
}
