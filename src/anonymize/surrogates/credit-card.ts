import type { Random } from '../../random.ts'
import { digitsOf, fillCharacters, randomDigits } from './characters.ts'
import { luhnDigit } from './check-digits.ts'
import { keepsRun } from './kept-run.ts'

/**
 * First digits of the numbers that payment providers publish for tests, by the first digits of the brand:
 * https://docs.stripe.com/testing and https://docs.adyen.com/development-resources/testing/test-card-numbers
 */
const TEST_ISSUERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^4/, ['400000', '424242', '411111', '401288']],
  [/^3[47]/, ['378282', '371449', '378734', '370000']],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, ['555555', '520082', '510510', '222300', '222240']],
  [/^3(?:0[0-5]|095|[689])/, ['305693', '362272', '360066', '385200']],
  [/^6(?:011|4[4-9]|5)/, ['601111', '601100', '644564', '651042']],
  [/^35/, ['356600', '356999', '353011']],
  [/^(?:62|81)/, ['620000', '620582', '624390']],
  [/^(?:50|5[6-9]|6)/, ['675964', '500000', '677179']],
  [/^220[0-4]/, ['220000']],
  [/^9792/, ['979200']],
]

/** Same brand, length and grouping, an issuer of test numbers, Luhn-valid. */
export function cardSurrogate(value: string, random: Random): string {
  const digits = digitsOf(value)
  const issuers = TEST_ISSUERS.find(([brand]) => brand.test(digits))?.[1] ?? [digits.slice(0, 1)]
  let drawn = digits
  for (let count = 0; count < 200 && (drawn === digits || keepsRun(drawn, digits)); count++) {
    const issuer = random.pick(issuers)
    const body = issuer + randomDigits(digits.length - issuer.length - 1, random)
    drawn = body + luhnDigit(body)
  }
  return fillCharacters(value, drawn)
}
