import { luhn } from '../../checksums/luhn.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'
import { isSiren } from './siren.ts'

const LA_POSTE = '356000000'

/**
 * Number of an establishment: the SIREN of its company and five digits of its own, Luhn over all; the post offices,
 * of which there are too many for that, have a sum of digits that is a multiple of five.
 * https://www.insee.fr/fr/metadonnees/definition/c1841,
 * https://fr.wikipedia.org/wiki/Syst%C3%A8me_d%27identification_du_r%C3%A9pertoire_des_%C3%A9tablissements
 */
export const siret = identifier({
  type: 'FR_SIRET',
  description: 'Number of an establishment of a French company: 14 digits, two Luhn check digits.',
  example: '732 829 320 00074',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: digitGroups('3 3 3 5', '3 3 3 3 2', '3 3 3 2 3', '9 5'),
      score: 0.9,
    },
    { name: 'in one piece', pattern: /\d{14}/, score: 0.75 },
  ],
  check: (compact) => isSiren(compact.slice(0, 9)) && !isTime(compact) && hasCheckDigit(compact),
  context: [
    ...['siret', 'n° siret', 'établissement', 'siège', 'siège social', 'insee', 'sirene', 'rcs', 'ape', 'naf'],
    ...['employeur', 'establishment number', 'establishment id', 'company number', 'company registration'],
  ],
})

function hasCheckDigit(digits: string): boolean {
  if (luhn(digits)) return true
  const sum = Array.from(digits).reduce((total, digit) => total + Number(digit), 0)
  return digits.startsWith(LA_POSTE) && sum % 5 === 0
}

/** Written as in the names of files: 20240314093000. */
function isTime(digits: string): boolean {
  return /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(digits)
}
