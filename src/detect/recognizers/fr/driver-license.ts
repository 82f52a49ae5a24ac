import { identifier } from '../identifier.ts'

/**
 * Driving licence: twelve digits (year, month, department, order; also the NEPH file number), since 2013 two digits,
 * two letters, five digits. No check digit. https://www.consilium.europa.eu/prado/en/FRA-FO-04001/index.html
 */
export const driverLicense = identifier({
  type: 'FR_DRIVER_LICENSE',
  description: 'French driving licence or NEPH number: 12 digits; or two digits, two letters, five digits.',
  example: '13AA00002',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    { name: 'machine-readable line', pattern: /D1FRA\d{2}[A-Z]{2}\d{12}[A-Z<]{8}\d/, score: 0.95 },
    { name: 'two digits, two letters, five digits', pattern: /\d{2}[A-Z]{2}\d{5}/, score: 0.4 },
    { name: 'in groups or lower case', pattern: /\d{2}([ \-\u00a0]?)[A-Z]{2}\1\d{5}/i, score: 0.2 },
    {
      name: 'twelve digits in groups',
      pattern:
        /\d{2}([ .\-\u00a0\u2009\u202f])\d{2}\1(?:\d{2}\1\d{6}|\d{2}\1\d{2}\1\d{4}|\d{2}\1\d{3}\1\d{3}|\d{3}\1\d{5})/,
      score: 0.2,
    },
    { name: 'twelve digits', pattern: /\d{2}(?:0[1-9]|1[0-2])(?:\d{2}|2[AB])\d{6}/, score: 0.1 },
  ],
  check: (compact) => /[A-Z]{2}/.test(compact) || isDated(compact),
  context: [
    ...['permis', 'permis de conduire', 'n° de permis', 'numéro de permis', 'neph', 'n° neph', 'titulaire du permis'],
    ...['conducteur', 'conductrice', 'permis b', 'driving licence', 'driving license', 'driver license'],
    ...["driver's license", "driver's licence", 'driver licence', 'drivers license', 'drivers licence'],
  ],
  negativeContext: ['passeport', 'passport', 'vol', 'flight', 'ref', 'réf', 'référence'],
})

/** Year and month of issue, then the department. */
function isDated(compact: string): boolean {
  return /^\d{2}(?:0[1-9]|1[0-2])(?!00)\d[\dAB]\d{6}$/.test(compact) && !/(\d)\1{7}/.test(compact)
}
