import { describe, expect, test } from 'vitest'
import { creditCard } from '../../../src/detect/recognizers/credit-card.ts'
import { oneDigitOff } from '../one-digit-off.ts'
import { valuesOf } from './values-of.ts'

const CARD = '4111111111111111'
const PRINTED = '4111 1111 1111 1111'

/** Numbers that payment services publish for tests. */
test.for([
  ['Visa', CARD],
  ['Visa of thirteen digits', '4222222222222'],
  ['Visa of nineteen digits', '4917610000000000003'],
  ['Visa debit', '4000 0566 5566 5556'],
  ['Mastercard', '5555555555554444'],
  ['Mastercard of the 2 series', '2223003122003222'],
  ['American Express', '378282246310005'],
  ['American Express, as printed', '3782 822463 10005'],
  ['Diners Club', '30569309025904'],
  ['Diners Club, as printed', '3056 930902 5904'],
  ['Discover', '6011111111111117'],
  ['JCB', '3530111333300000'],
  ['UnionPay', '6200000000000005'],
  ['Maestro', '6759649826438453'],
] as const)('finds a number of %s', ([, number]) => expect(valuesOf(creditCard, number)).toEqual([number]))

test.for([
  ['in groups', PRINTED, PRINTED],
  ['with hyphens', '4111-1111-1111-1111', '4111-1111-1111-1111'],
  ['with non-breaking hyphens', '4111‑1111‑1111‑1111', '4111‑1111‑1111‑1111'],
  ['with full stops', '4111.1111.1111.1111', '4111.1111.1111.1111'],
  ['with non-breaking blanks', '4111\u00a01111\u00a01111\u00a01111', '4111\u00a01111\u00a01111\u00a01111'],
  ['with narrow blanks', '4111\u202f1111\u202f1111\u202f1111', '4111\u202f1111\u202f1111\u202f1111'],
  ['with two blanks', '4111  1111  1111  1111', '4111  1111  1111  1111'],
  ['over a line end', '4111 1111\n1111 1111', '4111 1111\n1111 1111'],
  ['over a line end after the first group', '4111\r\n1111 1111 1111', '4111\r\n1111 1111 1111'],
  ['of American Express over a line end', '3782 822463\n10005', '3782 822463\n10005'],
  ['over a line end in a quoted reply', '4111 1111 1111\n> 1111', '4111 1111 1111\n> 1111'],
  ['at the end of a sentence', `I paid with ${PRINTED}.`, PRINTED],
  ['at the start of a sentence', `${PRINTED} was charged twice`, PRINTED],
  ['before a comma', `${CARD}, valid until 12/27`, CARD],
  ['before the date and code of the card', `${PRINTED} 12/27 123`, PRINTED],
  ['in brackets', `the card (${CARD})`, CARD],
  ['in quotes', `"${CARD}"`, CARD],
  ['in French quotes', `la carte « ${PRINTED} »`, PRINTED],
  ['after a colon', `card:${CARD}`, CARD],
  ['after an abbreviation', `No.${CARD}`, CARD],
  ['in JSON', `{"pan":"${CARD}"}`, CARD],
  ['in JSON as a number', `{"amount":42,"pan":${CARD}}`, CARD],
  ['in a query', `?card=${CARD}&cvc=123`, CARD],
  ['in HTML', `<td>${PRINTED}</td>`, PRINTED],
  ['in Markdown', `**${CARD}**`, CARD],
  ['between underscores', `_${CARD}_`, CARD],
  ['in a table', `| ${PRINTED} |`, PRINTED],
  ['in a log line', `2025-03-14T10:30:00Z INFO charge pan=${CARD} amount=12.50`, CARD],
  ['in a row, after a number', `17,42,${CARD},Leeds`, CARD],
  ['in a row, before the date of the card', `${CARD},12/27,123`, CARD],
  ['after an emoji', `💳${CARD}`, CARD],
  ['after an emoji with a variation selector', `✉️${CARD}`, CARD],
] as const)('finds a number %s', ([, text, value]) => expect(valuesOf(creditCard, text)).toEqual([value]))

test.for([
  ['separated by a comma', `${PRINTED}, 5555 5555 5555 4444`, [PRINTED, '5555 5555 5555 4444']],
  ['separated by a blank', `${PRINTED} 5555 5555 5555 4444`, [PRINTED, '5555 5555 5555 4444']],
  ['one a line', `${CARD}\n5555555555554444`, [CARD, '5555555555554444']],
] as const)('keeps two numbers apart, %s', ([, text, values]) => expect(valuesOf(creditCard, text)).toEqual(values))

test.for([
  ['a wrong check digit', '4111111111111112'],
  ['a prefix of no brand', '1234567812345670'],
  ['zeros alone', '0000000000000000'],
  ['a brand with another length', '41111111111111'],
  ['a number too short', '41111111112'],
  ['a number too long', '41111111111111111110'],
  ['a part of a longer number', '99994111111111111111'],
  ['a number within a word', 'x4111111111111111'],
  ['a number before a word', '4111111111111111th'],
  ['a decimal fraction', '0.4111111111111111'],
  ['a decimal fraction in French', '0,4111111111111111'],
  ['the digits before a decimal point', '4111111111111111.5'],
  ['groups of other sizes', '411111 1111 111111'],
  ['two separators', '4111-1111 1111-1111'],
  ['one group a line', '4111\n1111\n1111\n1111'],
  ['an IMEI', '490154203237518'],
  ['an EAN', '4006381333931'],
  ['an ISBN', '978-0-306-40615-7'],
  ['a time stamp in milliseconds', '1700000000000'],
  ['a date and time without separators', '20240314103000'],
  ['dates', '14/03/2025 15/03/2025'],
  ['a time', '10:30:00.123456'],
  ['a price', '1 234 567 890,00 €'],
  ['a telephone number', '+33 6 12 34 56 78'],
  ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
  ['a UUID of digits', '41111111-1111-4111-8111-111111111111'],
  ['a MAC address', '00:1A:2B:3C:4D:5E'],
  ['a version', '4.17.21'],
  ['an IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['a tracking number', '1Z999AA10123456784'],
] as const)('leaves alone %s', ([, text]) => expect(valuesOf(creditCard, text)).toEqual([]))

describe('any single wrong digit is refused', () => {
  test.for([CARD, PRINTED, '5555555555554444', '3782 822463 10005', '30569309025904', '6200000000000005'] as const)(
    'in %s',
    (number) => {
      for (const wrong of oneDigitOff(number)) expect(valuesOf(creditCard, wrong), wrong).toEqual([])
    },
  )
})

test.for(['4111\n1111\n1111\n1111', '41111111\n11111111', '4111 1111\n\n1111 1111', '4111 1111\n1111 1112'])(
  'leaves alone %j',
  (text) => expect(valuesOf(creditCard, text)).toEqual([]),
)
