import { weightedSum } from '../../checksums/weighted-sum.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10]

/**
 * Tax file number: nine digits, the weighted sum a multiple of 11.
 * https://en.wikipedia.org/wiki/Tax_file_number#Check_digit, https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.au.tfn
 */
export const tfn = identifier({
  type: 'AU_TFN',
  description: 'Australian tax file number: nine digits modulo 11.',
  example: '123 456 782',
  languages: ['en'],
  byDefault: true,
  shapes: [
    // many numbers are written so, and one in eleven passes
    { name: 'in groups', pattern: digitGroups('3 3 3'), score: 0.45 },
    { name: 'in one piece', pattern: /\d{9}/, score: 0.35 },
  ],
  check: (digits) => weightedSum(digits, WEIGHTS) % 11 === 0 && !/^(\d)\1+$/.test(digits),
  context: [
    ...['tfn', 'tfns', 'tfn number', 'tfn no', 'tax file number', 'tax file no', 'tax file', 'ato', 'mygov'],
    ...['australian taxation office', 'australian tax office', 'superannuation', 'numéro de dossier fiscal'],
  ],
})
