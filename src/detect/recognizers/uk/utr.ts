import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2]
const CHECK_DIGITS = '21987654321' // by the rest modulo 11

/**
 * Unique Taxpayer Reference: a check digit modulo 11, then nine digits; a K after it is written for self assessment.
 * https://www.gov.uk/find-utr-number, https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.gb.utr
 */
export const utr = identifier({
  type: 'UK_UTR',
  description: 'Unique Taxpayer Reference of the United Kingdom: ten digits, the first a check digit modulo 11.',
  example: '19558 39661',
  languages: ['en'],
  byDefault: true,
  shapes: [
    // as two amounts of a table are written, too
    { name: 'in groups', pattern: /\d{5}([ \u00a0\u2009\u202f-])\d{5}K?/i, score: 0.4 },
    { name: 'in groups of three', pattern: /\d{3}([ \u00a0\u2009\u202f-])\d{3}\1\d{4}K?/i, score: 0.4 },
    { name: 'in one piece, like seconds since 1970', pattern: /1[4-9]\d{8}K?/i, score: 0.2 },
    { name: 'in one piece', pattern: /\d{10}K?/i, score: 0.4 },
  ],
  check: (compact) =>
    compact.startsWith(CHECK_DIGITS.charAt(weightedSum(compact.slice(1, 10), WEIGHTS) % 11)) &&
    !/^(\d)\1{9}/.test(compact),
  context: [
    ...['utr', 'utr number', 'utr no', 'unique taxpayer reference', 'unique tax reference', 'taxpayer reference'],
    ...['tax reference', 'tax ref', 'self assessment', 'hmrc', 'sa100', 'sa302', 'corporation tax'],
  ],
  negativeContext: ['tel', 'telephone', 'phone', 'mobile', 'fax', 'call'],
})
