import { luhn } from '../../checksums/luhn.ts'
import { isCalendarDay } from '../calendar-day.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

const ONE_PIECE = /\d{10}[0-2][89]\d/

/** Whether thirteen digits are a birth date, a serial number, the status (0 to 2), 8 or 9 and a Luhn check digit. */
export function isIdNumber(digits: string): boolean {
  if (!ONE_PIECE.test(digits)) return false
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)))
  const leapYear = (year ?? 0) % 4 === 0 ? 2000 : 2001 // the century is not told
  return isCalendarDay(leapYear, month ?? 0, day ?? 0) && luhn(digits)
}

/**
 * Identity number: birth date, a serial number (below 5000 of women), status, a digit that once told the race and a
 * Luhn check digit. https://www.westerncape.gov.za/general-publication/decoding-your-south-african-id-number-0
 */
export const idNumber = identifier({
  type: 'ZA_ID_NUMBER',
  description: 'South African identity number: thirteen digits with the birth date and a Luhn check digit.',
  example: '8001015009087',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: digitGroups('6 4 3', '6 4 2 1', '6 4 1 1 1'), score: 0.85 },
    { name: 'as milliseconds since 1970', pattern: /1[4-9]\d{8}[0-2][89]\d/, score: 0.4 },
    { name: 'in one piece', pattern: ONE_PIECE, score: 0.7 },
  ],
  check: isIdNumber,
  context: [
    ...['id number', 'id no', 'id nr', 'id num', 'identity number', 'identity no', 'identity document', 'national id'],
    ...['south african id', 'sa id', 'rsa id', 'smart id', 'green id book', 'barcoded id', 'home affairs'],
    ...['identity card', 'permanent resident', 'refugee id', 'date of birth', 'id nommer', 'identiteitsnommer'],
    ...['identiteitsdokument', "numéro d'identité", "pièce d'identité", "carte d'identité", 'identité sud-africaine'],
  ],
})
