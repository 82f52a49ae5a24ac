import { luhn } from '../../checksums/luhn.ts'
import { isCalendarDay } from '../calendar-day.ts'
import { identifier } from '../identifier.ts'

const SEPARATOR = '[+\\-\\u2010\\u2011\\u2013]'
const YEAR = '(?:1[89]|20)?\\d{2}'
const DATE = '(?:0[1-9]|1[0-2])[0-36-9]\\d'

/**
 * Personal identity number: birth date (the day plus 60 in a coordination number of someone who is not registered),
 * three digits and a Luhn check digit; a plus sign from the age of a hundred on.
 * https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html
 */
export const personnummer = identifier({
  type: 'SE_PERSONNUMMER',
  description: 'Swedish personal identity or coordination number: birth date, three digits and a Luhn check digit.',
  example: '811218-9876',
  languages: ['sv'],
  byDefault: true,
  shapes: [
    { name: 'with a hyphen or a plus sign', pattern: new RegExp(`${YEAR}${DATE}${SEPARATOR}\\d{4}`), score: 0.9 },
    {
      name: 'with a blank',
      pattern: new RegExp(`${YEAR}${DATE}[ \\u00a0](?:${SEPARATOR}[ \\u00a0])?\\d{4}`),
      score: 0.7,
    },
    { name: 'twelve digits', pattern: new RegExp(`(?:1[89]|20)\\d{2}${DATE}\\d{4}`), score: 0.7 },
    { name: 'ten digits, as seconds since 1970', pattern: new RegExp(`1[4-9]${DATE}\\d{4}`), score: 0.3 },
    { name: 'ten digits', pattern: new RegExp(`\\d{2}${DATE}\\d{4}`), score: 0.55 },
  ],
  check: (digits) => {
    const year = digits.length === 12 ? Number(digits.slice(0, 4)) : undefined
    const [month, day, serial] = [Number(digits.slice(-8, -6)), Number(digits.slice(-6, -4)), digits.slice(-4, -1)]
    const leapYear = Number(digits.slice(-10, -8)) % 4 === 0 ? 2000 : 2001 // of a year without its century
    const isDay = isCalendarDay(year ?? leapYear, month, day > 60 ? day - 60 : day)
    return isDay && serial !== '000' && luhn(digits.slice(-10))
  },
  context: [
    ...[
      'personnummer',
      'person nummer',
      'personnumret',
      'personnr',
      'pnr',
      'pers.nr',
      'svenskt personnummer',
      'svensk id',
      'födelsenummer',
    ],
    ...['samordningsnummer', 'samordningsnumret', 'födelsedatum', 'född', 'id-nummer', 'folkbokförd', 'legitimation'],
    ...['personal identity number', 'personal number', 'coordination number', 'swedish id', 'ssn', 'national id'],
    ...['social security number', "numéro d'identité", 'numéro personnel'],
  ],
  negativeContext: ['telefon', 'tel', 'mobil', 'faktura', 'ordernummer', 'kundnummer', 'bankgiro', 'plusgiro'],
})
