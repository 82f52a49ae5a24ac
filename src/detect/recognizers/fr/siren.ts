import { luhn } from '../../checksums/luhn.ts'
import { identifier } from '../identifier.ts'

/** What comes after a SIREN to make it a SIRET. */
const NO_NIC = String.raw`(?![ .\-\u00a0\u2009\u202f]?\d{5}(?!\d))`

/**
 * Number of a company or other body in the SIRENE register: nine digits, Luhn.
 * https://www.insee.fr/fr/metadonnees/definition/c2047
 */
export const siren = identifier({
  type: 'FR_SIREN',
  description: 'Number of a French company: nine digits, Luhn check digit.',
  example: '732 829 320',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups of three',
      // not the end of a larger number: 12 732 829 320
      pattern: new RegExp(String.raw`(?<!\d[ .\u00a0\u202f])\d{3}([ .\-\u00a0\u2009\u202f])\d{3}\1\d{3}${NO_NIC}`),
      score: 0.6,
    },
    { name: 'in one piece', pattern: new RegExp(String.raw`\d{9}${NO_NIC}`), score: 0.4 },
  ],
  check: isSiren,
  context: [
    ...['siren', 'sirene', 'rcs', 'r.c.s.', 'registre du commerce', 'immatriculée', 'immatriculé', 'immatriculation'],
    ...['identifiant entreprise', "numéro d'entreprise", 'insee', 'rne', 'répertoire des métiers', 'greffe', 'kbis'],
    ...['company number', 'company registration', 'company id', 'registered number', 'business number'],
  ],
})

/** `digits` is nine digits. */
export function isSiren(digits: string): boolean {
  return luhn(digits) && !/^(\d)\1*$/.test(digits)
}
