import { weightedSum } from '../../checksums/weighted-sum.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

const TENTH = [7, 9, 7, 9, 7, 9, 7, 9, 7] // 9 takes away once, modulo ten
const ELEVENTH = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]

function hasCheckDigits(digits: string): boolean {
  const tenth = weightedSum(digits, TENTH) % 10
  const eleventh = weightedSum(digits, ELEVENTH) % 10
  return digits.charAt(0) !== '0' && digits.slice(9) === `${tenth}${eleventh}`
}

/**
 * Identity number (T.C. kimlik numarası): eleven digits, the first no 0, the last two check digits.
 * https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.tr.tckimlik
 */
export const nationalId = identifier({
  type: 'TR_NATIONAL_ID',
  description: 'Turkish identity number: eleven digits with two check digits.',
  example: '17291716060',
  languages: ['tr'],
  byDefault: true,
  shapes: [
    { name: 'in one piece', pattern: /[1-9]\d{10}/, score: 0.7 },
    { name: 'in groups', pattern: digitGroups('3 3 3 2', '3 2 3 2 1', '2 3 3 3'), score: 0.7 },
  ],
  check: hasCheckDigits,
  context: [
    ...['tc kimlik', 't.c. kimlik', 'tc kimlik no', 'kimlik no', 'kimlik numarası', 'kimlik numarasi', 'kimlik'],
    ...['tckn', 't.c.k.n', 'tc no', 'nüfus cüzdanı', 'nüfus cüzdani', 'türk kimlik', 'vatandaşlık numarası'],
    ...['turkish id', 'turkish identity', 'national id', 'identity number', 'id number', "numéro d'identité"],
    ...["carte d'identité", 'identité turque'],
  ],
})
