import { identifier } from '../identifier.ts'

/**
 * DEA registration number of those who prescribe controlled substances: the kind of registrant, the first letter of the
 * surname (9 for a business), seven digits. The last is that of the sum of the first, third and fifth and of twice the
 * others. https://www.deadiversion.usdoj.gov/drugreg/reg_apps/index.html and https://en.wikipedia.org/wiki/DEA_number
 */
export const medicalLicense = identifier({
  type: 'MEDICAL_LICENSE',
  description:
    'DEA number of a prescriber in the United States: two letters, or a letter and a 9, and seven digits with a check.',
  example: 'BB1388568',
  languages: ['en'],
  byDefault: true,
  // Two letters and seven digits are also the look of passports and orders, of which every tenth passes the check.
  shapes: [
    { name: 'in one piece', pattern: /[A-HJ-MPR-UX][A-Z9][- ]?\d{7}/i, score: 0.4 },
    // of somebody who prescribes under the number of a hospital
    { name: 'with a suffix', pattern: /[A-HJ-MPR-UX][A-Z9]\d{7}-\d[A-Z0-9]{1,6}/i, score: 0.5 },
  ],
  check: (compact) => isCheckRight(compact.slice(2, 9)),
  context: [
    ...['dea', 'medical license', 'medical licence', 'physician license', 'prescriber', 'controlled substance'],
    ...['registrant', 'controlled substances', 'drug enforcement', 'schedule ii', 'medical certificate'],
    ...['practitioner', 'rx', 'licence medicale', 'prescripteur'],
  ],
})

function isCheckRight(digits: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, last] = Array.from(digits, Number)
  return (a + c + e + 2 * (b + d + f)) % 10 === last
}
