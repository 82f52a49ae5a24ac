import { verhoeff } from '../../checksums/verhoeff.ts'
import { identifier } from '../identifier.ts'

const GAP = String.raw`[ \-\u00a0\u2009\u2011\u202f]`
// as the numbers of cards and accounts are written
const NO_FOUR_MORE = String.raw`(?!${GAP}\d{4}(?!\d))`

/**
 * Aadhaar number of a resident: twelve digits from 2 on, the last by Verhoeff; one that is the same from both ends is
 * not given out. https://en.wikipedia.org/wiki/Aadhaar,
 * https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.in_.aadhaar
 */
export const aadhaar = identifier({
  type: 'IN_AADHAAR',
  description: 'Aadhaar number of a resident of India: twelve digits, check digit by Verhoeff.',
  example: '2341 2341 2346',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups of four',
      pattern: new RegExp(String.raw`(?<!\d{4}${GAP})[2-9]\d{3}(${GAP})\d{4}\1\d{4}${NO_FOUR_MORE}`),
      score: 0.65,
    },
    { name: 'in groups with dots or colons', pattern: /[2-9]\d{3}([.:])\d{4}\1\d{4}(?!:\d)/, score: 0.4 },
    { name: 'in one piece', pattern: /[2-9]\d{11}/, score: 0.4 },
  ],
  check: (digits) => verhoeff(digits) && digits !== Array.from(digits).reverse().join(''),
  context: [
    ...['aadhaar', 'aadhar', 'adhaar', 'adhar', 'aadhaar number', 'aadhaar no', 'aadhaar card', 'uidai', 'uid no'],
    ...['uid number', 'e-aadhaar', 'unique identification authority', 'unique identification number', 'आधार'],
    ...['numéro aadhaar', 'numéro uid'],
  ],
})
