import { luhn } from '../checksums/luhn.ts'
import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

/** Issuer prefixes and lengths, ISO/IEC 7812; ranges as listed at https://en.wikipedia.org/wiki/Payment_card_number */
const BRANDS = [
  { name: 'American Express', prefix: /^3[47]/, lengths: [15] },
  { name: 'Diners Club', prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16, 17, 18, 19] },
  { name: 'Visa', prefix: /^4/, lengths: [13, 16, 19] },
  { name: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'Discover', prefix: /^6(?:011|4[4-9]|5)/, lengths: [16, 17, 18, 19] },
  { name: 'JCB', prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { name: 'UnionPay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  { name: 'Maestro', prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { name: 'Mir', prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { name: 'RuPay', prefix: /^(?:60|508|353|356)/, lengths: [16] },
  { name: 'Troy', prefix: /^9792/, lengths: [16] },
]

/** Groups as printed on cards, one separator throughout, or one line end for a blank; or all digits together. */
const SHAPES = [
  String.raw`\d{4}(?<s>SEP)\d{4}\k<s>\d{4}\k<s>\d{4}`,
  String.raw`\d{4}(?<s>SEP)\d{4}\k<s>\d{4}\k<s>\d{4}\k<s>\d{3}`,
  String.raw`\d{4}(?<s>SEP)\d{6}\k<s>\d{4,5}`,
  String.raw`\d{4}(?: \d{4}){0,2}LINE_END(?:\d{4} ){0,2}\d{4}`,
  String.raw`\d{4}(?: \d{6})?LINE_END(?:\d{6} )?\d{4,5}`,
  String.raw`\d{12,19}`,
]
const SEPARATOR = String.raw`[ \t\u00a0\u2007\u2009\u202f]{1,2}|[ \t\u00a0\u2007\u2009\u202f]?[\-‐‑–.\/][ \t\u00a0\u2007\u2009\u202f]?`
const LINE_END = String.raw`[ \t]?\r?\n(?:> ?)?`

// No letter or digit beside it, and no decimal fraction: 0.4111111111111111 is a number, but 42,4111111111111111 a row.
const patterns = SHAPES.map(
  (shape) =>
    new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}]|\d\.|(?<!\d)0,)|${AFTER_ESCAPE})(?=(?<value>${shape.replace('SEP', SEPARATOR).replace('LINE_END', LINE_END)})(?![\p{L}\p{N}]|\.\d))\d`,
      'dgu',
    ),
)

export const creditCard = fromPatterns({
  type: 'CREDIT_CARD',
  description: 'Number of a payment card: prefix and length of a known brand, Luhn check digit.',
  example: '4111 1111 1111 1111',
  threshold: 0.5,
  byDefault: true,
  patterns,
  near: { pattern: /\d{4}(?:\d{8}|[^\p{L}\p{N}]{1,5}\d{4})/gu, before: 20, after: 40 },
  score(value) {
    const digits = value.replace(/\D/g, '')
    const known = BRANDS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))
    return known && luhn(digits) ? 0.95 : undefined
  },
})
