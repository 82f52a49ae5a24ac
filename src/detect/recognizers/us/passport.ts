import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Number of a passport of the United States: nine digits, or since the Next Generation Passport of 2021 a letter and eight
 * digits. It has no check digit. https://travel.state.gov/content/travel/en/passports/passport-help/next-generation-passport.html
 */
export const passport = identifier({
  type: 'US_PASSPORT',
  description: 'Number of a passport of the United States: nine digits, or a letter and eight, beside a word for it.',
  example: 'A12345678',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'a letter and eight digits', pattern: /[A-Z][ -]?\d{8}/i, score: 0.1 },
    { name: 'nine digits', pattern: /\d{9}|\d{3}([ -])\d{3}\1\d{3}/, score: 0.05 },
  ],
  check: (compact) => (/^[A-Z]/.test(compact) ? !/(\d)\1{7}/.test(compact) : !isOtherNumber(compact)),
  context: ['passport', 'passports', 'travel document', 'ds 11', 'ds 82', 'passeport', 'document de voyage', 'ppt no'],
})
