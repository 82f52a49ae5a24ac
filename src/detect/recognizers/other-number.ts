const YEAR_FIRST =
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?)?$/
const YEAR_LAST = /^(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))(?:19|20)\d\d$/
const SINCE_1970 = /^1[4-9]\d{8}(?:\d{3}){0,2}$/

/**
 * Whether digits are evidently something else than a number that has no check digits: one digit throughout, a date with or
 * without its time (20240314, 202403141030), seconds, milliseconds or microseconds since 1970. Digits counted up (123456789)
 * are none: beside a word for the number they are a sample, and whoever tries one expects it to be found.
 */
export function isOtherNumber(digits: string): boolean {
  return /^(\d)\1+$/.test(digits) || YEAR_FIRST.test(digits) || YEAR_LAST.test(digits) || SINCE_1970.test(digits)
}
