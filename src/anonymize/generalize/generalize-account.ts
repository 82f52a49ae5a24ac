/** Brands by their first digits, ISO/IEC 7812: https://en.wikipedia.org/wiki/Payment_card_number */
const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/^3[47]/, 'American Express'],
  [/^3(?:0[0-5]|[689])/, 'Diners Club'],
  [/^35/, 'JCB'],
  [/^4/, 'Visa'],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'Mastercard'],
  [/^6(?:011|4[4-9]|5)/, 'Discover'],
  [/^(?:62|81)/, 'UnionPay'],
]

/** The brand of a payment card. */
export function cardBrand(value: string): string | undefined {
  const digits = value.replace(/\D/g, '')
  return BRANDS.find(([prefix]) => prefix.test(digits))?.[1]
}

/** The country of an account: the first two letters of an IBAN, ISO 13616. */
export function countryOfAccount(value: string): string | undefined {
  return /^[A-Z]{2}(?=[ -]?\d\d)/i.exec(value)?.[0].toUpperCase()
}

/** The year of birth, by the second and third digits of a NIR. The latest that is not to come: nobody of a hundred is told. */
export function yearOfBirth(value: string): string | undefined {
  const figures = /^\d\D?(\d\d)/.exec(value)?.[1]
  if (figures === undefined) return undefined
  const thisYear = new Date().getUTCFullYear()
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(figures)
  return String(inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury)
}
