import { registrationNumber } from './registration-number.ts'

/** Resident registration number. */
export const rrn = registrationNumber({
  type: 'KR_RRN',
  description: 'Korean resident registration number: birth date, a digit from 1 to 4 and six more.',
  example: '960121-1021413',
  sexes: '1234',
  minuend: 11,
  context: [
    ...['resident registration number', 'resident registration no', 'resident number', 'korean rrn', 'rrn', 'jumin'],
    ...['korean id', 'resident registration card', 'national id', '주민등록번호', '주민번호', '주민등록증', '실명번호'],
    ...["numéro d'enregistrement de résident", 'identité coréenne'],
  ],
})
