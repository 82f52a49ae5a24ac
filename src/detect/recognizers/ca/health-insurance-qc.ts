import { isCalendarDay } from '../calendar-day.ts'
import { identifier } from '../identifier.ts'

const YEAR_AND_MONTH = String.raw`\d\d(?:[05][1-9]|[16][0-2])` // 50 more for women
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`
const GAP = '[ \u00a0\u2009\u202f-]'
/** Not what stands before a number: what it is of. */
const LETTERS = '(?!RAMQ|ISBN|ISSN)[A-Z]{4}'
const IN_GROUPS = String.raw`${LETTERS}(${GAP})${YEAR_AND_MONTH}\1${DAY}\d\d`
const IN_ONE_PIECE = String.raw`${LETTERS}${GAP}?${YEAR_AND_MONTH}${DAY}\d\d`

/**
 * Number of the health insurance of Quebec (RAMQ): three letters of the surname, one of the first name, the birth date, two digits.
 * We know of no published check of the last digit.
 * https://www.ramq.gouv.qc.ca/en/citizens/health-insurance
 */
export const healthInsuranceQc = identifier({
  type: 'CA_QC_HEALTH_INSURANCE',
  description: 'Health insurance number of Quebec: four letters, the birth date, two digits.',
  example: 'TREM 6503 0515',
  languages: ['en', 'fr'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: new RegExp(IN_GROUPS), score: 0.75 },
    { name: 'in one piece', pattern: new RegExp(IN_ONE_PIECE), score: 0.45 },
    // as "from 1951 1955" is written
    { name: 'in lower case', pattern: new RegExp(`${IN_GROUPS}|${IN_ONE_PIECE}`, 'i'), score: 0.15 },
  ],
  check: (compact) => {
    const [year, month, day] = [4, 6, 8].map((at) => Number(compact.slice(at, at + 2)))
    // of the years that end alike, one is a leap year if any is
    return isCalendarDay(2000 + Number(year), Number(month) % 50, Number(day))
  },
  context: [
    ...[
      'ramq',
      'n° ramq',
      'numéro ramq',
      'nam',
      'n° nam',
      'numéro nam',
      "numéro d'assurance maladie",
      'assurance maladie',
    ],
    ...[
      "carte d'assurance maladie",
      'carte soleil',
      'carte santé',
      'n° d’assurance maladie',
      'health insurance number',
    ],
    ...['health insurance', 'health card', 'health card number', 'medicare card', 'health number', 'hin'],
  ],
  negativeContext: ['isbn', 'issn'],
})
