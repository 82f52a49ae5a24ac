import { identifier } from '../identifier.ts'

const GAP = String.raw`[ .\-/\u00a0\u2009\u202f]{0,3}`
const DATE = String.raw`\d{2}${GAP}[0-5]\d${GAP}[0-3]\d`
const BLANK = String.raw`[ .\-\u00a0\u2009\u202f]`
const SEPARATED = String.raw`\d{2}[ .\-/]?[0-5]\d[ .\-/]?[0-3]\d ?${BLANK} ?\d{3}${BLANK}\d{2}`

/**
 * Number in the National Register: birth date (the month plus 20 or 40 in a bis number of someone who is not in it,
 * zeros where not known), a number of the day and a key, 97 minus the rest modulo 97, with a 2 before it for births
 * from 2000 on. https://www.ibz.rrn.fgov.be, https://fr.wikipedia.org/wiki/Num%C3%A9ro_de_registre_national
 */
export const nationalNumber = identifier({
  type: 'BE_NATIONAL_NUMBER',
  description:
    'Belgian national register or social security number (NISS): 11 digits with the birth date, key modulo 97.',
  example: '85.07.30-033.28',
  languages: ['fr', 'nl', 'de'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: new RegExp(SEPARATED), score: 0.95 },
    { name: 'otherwise', pattern: new RegExp(String.raw`${DATE}${GAP}\d{3}${GAP}\d{2}`), score: 0.75 },
  ],
  check: isNationalNumber,
  context: [
    ...['numéro national', 'n° national', 'numéro de registre national', 'registre national', 'niss', 'n° niss'],
    ...['inss', 'nrn', 'rrn', 'numéro bis', 'numéro de sécurité sociale', 'sécurité sociale', 'mutualité', 'carte sis'],
    ...['numéro d’identification', 'rijksregisternummer', 'rijksregister', 'insz', 'insz-nummer', 'bis-nummer'],
    ...['identificatienummer', 'nationalregisternummer', 'nationalregister', 'national number'],
    ...['national register number', 'belgian national number', 'social security number'],
  ],
})

function isNationalNumber(compact: string): boolean {
  const [year, month, day] = [compact.slice(0, 2), compact.slice(2, 4), compact.slice(4, 6)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const serial = Number(compact.slice(6, 9))
  if (month % 20 > 12 || month >= 60 || day > 31 || serial === 0 || serial === 999) return false
  const number = Number(compact.slice(0, 9))
  const key = Number(compact.slice(9))
  const isOfThisCentury = year <= new Date().getFullYear() % 100 && key === 97 - ((2_000_000_000 + number) % 97)
  return isOfThisCentury || key === 97 - (number % 97)
}
