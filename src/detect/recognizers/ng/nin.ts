import { verhoeff } from '../../checksums/verhoeff.ts'
import { identifier } from '../identifier.ts'

const GAP = String.raw`[ \-\u00a0\u2009\u2011\u202f]`

/**
 * National Identification Number: eleven digits. That the last is a check digit by Verhoeff is not published by the
 * commission; Presidio has it so. https://nimc.gov.ng,
 * https://en.wikipedia.org/wiki/National_Identification_Number_(Nigeria)
 */
export const nin = identifier({
  type: 'NG_NIN',
  description: 'National Identification Number of Nigeria: eleven digits, check digit by Verhoeff.',
  example: '7012 3456 782',
  languages: ['en'],
  byDefault: true,
  shapes: [
    // one in ten telephone numbers passes
    { name: 'like a telephone number', pattern: new RegExp(`0[7-9][01]${GAP}?\\d{4}${GAP}?\\d{4}`), score: 0.1 },
    { name: 'like milliseconds or a count', pattern: /0{3}\d{8}/, score: 0.1 },
    {
      name: 'in groups',
      pattern: new RegExp(
        String.raw`\d{4}(${GAP})\d{4}\1\d{3}|\d{3}(${GAP})\d{4}\2\d{4}|\d{3}(${GAP})\d{3}\3\d{3}\3\d\d`,
      ),
      score: 0.5,
    },
    { name: 'in one piece', pattern: /\d{11}/, score: 0.4 },
  ],
  check: (digits) => verhoeff(digits) && !/^(\d)\1+$/.test(digits),
  context: [
    ...[
      'nin',
      'nin no',
      'nin number',
      'nin slip',
      'nimc',
      'national identification number',
      'national identity number',
    ],
    ...['national identity', 'national id', 'nigeria id', 'nigerian identification', 'national identity card'],
    ...["numéro d'identification national", "numéro national d'identification", "numéro d'identité nationale"],
  ],
  negativeContext: ['tel', 'telephone', 'phone', 'mobile', 'whatsapp', 'gsm', 'bvn', 'account number', 'tél'],
})
