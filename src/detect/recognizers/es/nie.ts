import { identifier } from '../identifier.ts'
import { controlLetter } from './control-letter.ts'

const SEPARATOR = '[ .\\-/\\u00a0\\u2011]?'
const NUMBER = `(?:ES[ \\-]?)?[XYZ]${SEPARATOR}0?\\d{7}${SEPARATOR}[A-HJ-NP-TV-Z]`

/**
 * Number of a foreigner: X, Y or Z, which count as 0, 1 and 2, seven digits (with a 0 before them on old cards) and
 * the letter that checks them. https://es.wikipedia.org/wiki/N%C3%BAmero_de_identidad_de_extranjero
 */
export const nie = identifier({
  type: 'ES_NIE',
  description: 'Spanish number of a foreigner: X, Y or Z, seven digits and a letter that checks them.',
  example: 'X1234567L',
  languages: ['es'],
  byDefault: true,
  shapes: [
    { name: 'in capitals', pattern: new RegExp(NUMBER), score: 0.8 },
    { name: 'in lower case', pattern: new RegExp(NUMBER, 'i'), score: 0.5 },
  ],
  check: (compact) => {
    const number = compact.replace(/^ES/, '')
    const digits = number.slice(1, -1)
    return (
      !/^0+$/.test(digits) && controlLetter('XYZ'.indexOf(number.charAt(0)) + digits.slice(-7)) === number.slice(-1)
    )
  },
  context: [
    ...['nie', 'n.i.e.', 'número de identificación de extranjero', 'número de identidad de extranjero', 'extranjero'],
    ...['extranjera', 'extranjería', 'tarjeta de residencia', 'permiso de residencia', 'tie', 'residente', 'nif'],
    ...['foreigner', 'foreigner number', 'residence permit', 'titre de séjour', "numéro d'étranger"],
  ],
})
