import { isCalendarDay } from '../calendar-day.ts'
import { identifier } from '../identifier.ts'

/** Consonants first, then vowels, then X: three letters of a name. */
const NAME = '(?:[A-Z][AEIOU][AEIOUX]|[AEIOU]X{2}|[B-DF-HJ-NP-TV-Z]{2}[A-Z])'
/** Letters stand for digits in a code that someone else would have as well. */
const DIGIT = '[\\dLMNP-V]'
const GAP = '[ .\\-/\\u00a0\\u2009\\u202f]?'
const NUMBER = `${NAME}${GAP}${NAME}${GAP}${DIGIT}{2}[A-EHLMPRST]${DIGIT}{2}${GAP}[A-MZ]${DIGIT}{3}${GAP}[A-Z]`

const PLACES_OF_DIGITS = [6, 7, 9, 10, 12, 13, 14]
const LETTERS_FOR_DIGITS = 'LMNPQRSTUV'
const MONTHS = 'ABCDEHLMPRST'
/** What 0 to 25 count at the first place, the third and so on. */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/**
 * Tax code of a person: letters of the name, birth date (the day plus 40 for women), place of birth and a check
 * letter.
 * https://www.agenziaentrate.gov.it/portale/web/english/nse/individuals/tax-identification-number-for-foreign-citizens,
 * https://it.wikipedia.org/wiki/Codice_fiscale
 */
export const fiscalCode = identifier({
  type: 'IT_FISCAL_CODE',
  description: 'Italian tax code of a person: sixteen letters and digits with the birth date, the last a check letter.',
  example: 'RCCMNL83S18D969H',
  languages: ['it'],
  byDefault: true,
  shapes: [{ name: 'with the birth date', pattern: new RegExp(NUMBER, 'i'), score: 0.95 }],
  check: (compact) => isBornAt(compact) && checkLetter(compact) === compact.charAt(15),
  context: [
    ...['codice fiscale', 'cod. fiscale', 'cod. fisc.', 'cod fisc', 'codice fisc', 'c.f.', 'cf', 'codicefiscale'],
    ...['tessera sanitaria', 'contribuente', 'agenzia delle entrate', 'nato a', 'nata a', 'tax code', 'fiscal code'],
    ...['italian tax code', 'tax id', 'tin', 'code fiscal', 'code fiscal italien', 'numéro fiscal'],
  ],
})

/** Whether there was such a day, in this century or the last, and the place is not 000. */
function isBornAt(compact: string): boolean {
  const digits = PLACES_OF_DIGITS.map((at) => {
    const letter = LETTERS_FOR_DIGITS.indexOf(compact.charAt(at))
    return letter < 0 ? compact.charAt(at) : String(letter)
  }).join('')
  const [year, day, place] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), digits.slice(4)]
  const month = MONTHS.indexOf(compact.charAt(8)) + 1
  return place !== '000' && isCalendarDay(2000 + year, month, day > 40 ? day - 40 : day)
}

function checkLetter(compact: string): string {
  const sum = Array.from(compact.slice(0, 15)).reduce((total, char, at) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65
    return total + (at % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value)
  }, 0)
  return String.fromCharCode(65 + (sum % 26))
}
