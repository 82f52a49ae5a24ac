import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

const SURNAME = '(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)'
const MONTH = '(?:[05][1-9]|[16][0-2])' // 50 more for women
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`
const GAP = String.raw`[ \-\u00a0\u2009\u202f]?`
const GREAT_BRITAIN = String.raw`${SURNAME}${GAP}\d${MONTH}${DAY}\d${GAP}(?:[A-Z][A-Z9]|99)[A-Z\d]${GAP}[A-Z]{2}`

/**
 * Driver number: five letters of the surname filled up with 9, the birth date between the figures of its year, initials, and three
 * characters of which two check the others in a way that is not public. In Northern Ireland eight digits.
 * https://en.wikipedia.org/wiki/Driving_licence_in_the_United_Kingdom#Driver_numbers
 */
export const drivingLicence = identifier({
  type: 'UK_DRIVING_LICENCE',
  description: 'Number of a British driving licence: surname, birth date and initials in 16 characters.',
  example: 'MORGA657054SM9IJ',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'of Great Britain', pattern: new RegExp(GREAT_BRITAIN), score: 0.9 },
    { name: 'of Great Britain, in lower case', pattern: new RegExp(GREAT_BRITAIN, 'i'), score: 0.75 },
    { name: 'of Northern Ireland', pattern: /\d{8}/, score: 0.05 },
  ],
  check: (compact) => (/^\d{8}$/.test(compact) ? !isOtherNumber(compact) : isDay(compact)),
  context: [
    ...['driving licence', 'driving license', 'driver licence', 'driver license', "driver's licence"],
    ...["driver's license", 'driving licence number', 'driver number', 'drivers licence', 'dvla', 'dva', 'dl number'],
    ...['dl no', 'licence number', 'licence no', 'license number', 'photocard', 'provisional licence'],
    ...['permis de conduire', 'numéro de permis'],
  ],
})

/** Of a month that is short: the rest is told from the shape. */
function isDay(compact: string): boolean {
  const month = Number(compact.slice(6, 8)) % 50
  const day = Number(compact.slice(8, 10))
  return day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}
