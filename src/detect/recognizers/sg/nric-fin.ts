import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2]
/**
 * What is added for those born or come since 2000 (T, G) and since 2022 (M), and the letters by the remainder modulo
 * 11.
 */
const SERIES: Readonly<Record<string, readonly [added: number, letters: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
}

/**
 * Number of a citizen or resident (NRIC: S, T) or of a foreigner (FIN: F, G, M): seven digits and a check letter
 * modulo 11. The rule is not published by the state; it is as described in
 * https://en.wikipedia.org/wiki/National_Registration_Identity_Card
 */
export const nricFin = identifier({
  type: 'SG_NRIC_FIN',
  description:
    'Identity number of a resident (NRIC) or foreigner (FIN) in Singapore: a letter, seven digits, a check letter.',
  example: 'S1234567D',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'in capitals', pattern: /[STFGM]\d{7}[A-Z]/, score: 0.85 },
    { name: 'in groups or lower case', pattern: /[STFGM]([ \-\u00a0]?)\d{7}\1[A-Z]/i, score: 0.6 },
  ],
  check: (compact) => {
    const [added, letters] = SERIES[compact.charAt(0)] ?? [0, '']
    return letters.charAt((added + weightedSum(compact.slice(1), WEIGHTS)) % 11) === compact.charAt(8)
  },
  context: [
    ...[
      'nric',
      'nric no',
      'nric number',
      'fin',
      'fin no',
      'fin number',
      'identity card',
      'ic no',
      'ic number',
      'nric fin',
    ],
    ...['national registration identity card', 'foreign identification number', 'singpass', 'work permit', 's pass'],
    ...['employment pass', "carte d'identité", "numéro d'identité"],
  ],
})
