import { weightedSum } from '../../checksums/weighted-sum.ts'
import { isCalendarDay } from '../calendar-day.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
/** By the tens of the month: 20 is added to it for births from 2000 on, 80 for those before 1900. */
const CENTURIES = [1900, 2000, 2100, 2200, 1800]

/**
 * Number of a person in the PESEL register: birth date, four digits and a check digit.
 * https://www.gov.pl/web/gov/czym-jest-numer-pesel
 */
export const pesel = identifier({
  type: 'PL_PESEL',
  description: 'Polish number of a person: eleven digits with the birth date, the last a check digit.',
  example: '44051401359',
  languages: ['pl'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: /\d{6}[ \-\u00a0]\d{5}|\d{6}[ \-\u00a0]\d{4}[ \-\u00a0]\d/, score: 0.7 },
    { name: 'in one piece', pattern: /\d{11}/, score: 0.6 },
  ],
  check: (digits) => {
    const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)))
    if (year === undefined || month === undefined || day === undefined) return false
    const century = CENTURIES[Math.floor(month / 20)] ?? 0
    return isCalendarDay(century + year, month % 20, day) && weightedSum(digits, WEIGHTS) % 10 === 0
  },
  context: [
    ...['pesel', 'numer pesel', 'nr pesel', 'peselu', 'peselem', 'numer ewidencyjny', 'numer identyfikacyjny'],
    ...['legitymujący się', 'legitymująca się', 'urodzony', 'urodzona', 'pacjent', 'ubezpieczony', 'personal number'],
    ...['national identification number', 'polish id', 'national id', 'tax id', "numéro d'identification"],
  ],
  negativeContext: ['telefon', 'tel', 'konto', 'faktura', 'zamówienie', 'przesyłka'],
})
