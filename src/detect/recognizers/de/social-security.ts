import { weightedDigitSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
const GAP = '[ .\\-/\\u00a0\\u2009\\u202f]?'
/** Fifty more where the days of a month had run out. */
const DAY = '(?:0[1-9]|[12]\\d|3[01]|5[1-9]|[67]\\d|8[01])'
const NUMBER = `(?!00)\\d{2}${GAP}${DAY} ?(?:0[1-9]|1[0-2]) ?\\d{2}${GAP}[A-Z]${GAP}\\d{2} ?\\d`

/**
 * Number of the pension insurance, on the social insurance card: office, birth date, first letter of the name at
 * birth, two digits and a check digit. https://www.gesetze-im-internet.de/vkvv/__4.html
 */
export const socialSecurity = identifier({
  type: 'DE_SOCIAL_SECURITY',
  description: 'German social insurance number: twelve characters with the birth date and a check digit.',
  example: '15 070649 C 103',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'with the birth date', pattern: new RegExp(NUMBER), score: 0.85 },
    { name: 'in lower case', pattern: new RegExp(NUMBER, 'i'), score: 0.6 },
  ],
  check: (compact) => {
    const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0')
    const digits = compact.slice(0, 8) + letter + compact.slice(9, 11)
    return weightedDigitSum(digits, WEIGHTS) % 10 === Number(compact.charAt(11))
  },
  context: [
    ...['sozialversicherungsnummer', 'rentenversicherungsnummer', 'versicherungsnummer', 'versicherungs-nr', 'rvnr'],
    ...['svnr', 'sv-nummer', 'sv-nr', 'rv-nummer', 'vsnr', 'rente', 'rentenversicherung', 'sozialversicherung', 'drv'],
    ...['deutsche rentenversicherung', 'sozialversicherungsausweis', 'rentenausweis', 'social security number', 'ssn'],
    ...['social insurance number', 'pension insurance number', 'sécurité sociale', 'numéro de sécurité sociale'],
  ],
})
