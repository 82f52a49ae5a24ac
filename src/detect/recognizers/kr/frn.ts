import { registrationNumber } from './registration-number.ts'

/** Registration number of a foreigner. */
export const frn = registrationNumber({
  type: 'KR_FRN',
  description: 'Korean foreigner registration number: birth date, a digit from 5 to 8 and six more.',
  example: '911124-5678906',
  sexes: '5678',
  minuend: 13,
  context: [
    ...['foreigner registration number', 'foreigner registration no', 'korean frn', 'frn', 'alien registration number'],
    ...[
      'alien registration card',
      'alien registration',
      'arc no',
      'arc number',
      'residence card',
      '외국인등록번호',
      '외국인번호',
    ],
    ...['외국인등록증', '국내거소신고번호', "numéro d'enregistrement d'étranger"],
  ],
})
