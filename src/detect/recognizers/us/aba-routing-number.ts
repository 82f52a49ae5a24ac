import { identifier } from '../identifier.ts'

/**
 * Routing transit number of the American Bankers Association: nine digits of which the weighted sum (3, 7, 1) is a multiple
 * of ten; the first two are of a Federal Reserve district, a thrift, an electronic transaction or traveler's checks.
 * https://www.frbservices.org/resources/routing-number-directory and ANSI X9.102
 */
export const abaRoutingNumber = identifier({
  type: 'ABA_ROUTING_NUMBER',
  description: 'Routing number of a bank of the United States: nine digits, a prefix in use, check digit.',
  example: '1210-0035-8',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: /\d{4}([- \u00a0\u2009\u202f])\d{4}\1\d/, score: 0.6 },
    { name: 'in one piece', pattern: /\d{9}/, score: 0.4 },
  ],
  check: (digits) => /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(digits) && isSumRight(digits),
  context: [
    ...['aba', 'abarouting', 'routing', 'rtn', 'transit number', 'bankrouting', 'fedwire', 'wire transfer'],
    ...['ach', 'american bankers association', 'direct deposit', 'numero de routage', 'code de routage'],
    ...['virement'],
  ],
})

function isSumRight(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (before, digit, index) => before + Number(digit) * ([3, 7, 1][index % 3] ?? 0),
    0,
  )
  return sum > 0 && sum % 10 === 0
}
