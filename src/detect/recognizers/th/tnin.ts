import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]
/** Kind of person, and province: see ISO 3166-2:TH for those there are. */
const BEGINNING = /^[1-8](?:[134]\d|2[0-7]|5[0-8]|[67][0-7]|[89][0-6])/

/**
 * National identity number: kind of person (1 to 8), province, district, numbers in its register and a check digit
 * modulo 11, in which the third digit has no part (its weight is 11). https://en.wikipedia.org/wiki/Thai_identity_card
 */
export const tnin = identifier({
  type: 'TH_TNIN',
  description: 'Thai national identity number: thirteen digits, the last a check digit.',
  example: '1-2345-67890-12-1',
  languages: ['th'],
  byDefault: true,
  shapes: [
    { name: 'as printed', pattern: /\d([ \-\u00a0\u2010\u2011\u2013])\d{4}\1\d{5}\1\d{2}\1\d/, score: 0.8 },
    { name: 'as milliseconds since 1970', pattern: /1[4-9]\d{11}/, score: 0.2 },
    { name: 'in one piece', pattern: /\d{13}/, score: 0.4 },
  ],
  check: (digits) =>
    BEGINNING.test(digits) && (11 - (weightedSum(digits, WEIGHTS) % 11)) % 10 === Number(digits.charAt(12)),
  context: [
    ...['thai national id', 'thai id', 'thai id number', 'tnin', 'national id', 'id card', 'identity card'],
    ...['citizen id', 'identification number', 'เลขประจำตัวประชาชน', 'เลขบัตรประชาชน', 'บัตรประชาชน', 'รหัสปชช'],
    ...['เลขประจำตัว', "numéro d'identité", "carte d'identité"],
  ],
  negativeContext: ['barcode', 'code-barres'],
})
