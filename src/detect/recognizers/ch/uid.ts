import { identifier } from '../identifier.ts'

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4]

/**
 * Number of an enterprise (UID, IDE, IDI): CHE, eight digits and a check digit modulo 11.
 * https://www.bfs.admin.ch/bfs/fr/home/registres/registre-entreprises/numero-identification-entreprises.html
 */
export const uid = identifier({
  type: 'CH_UID',
  description: 'Number of a Swiss enterprise: CHE and nine digits, the last a check digit modulo 11.',
  example: 'CHE-116.281.710',
  languages: ['fr', 'de', 'it'],
  byDefault: true,
  shapes: [
    {
      name: 'CHE and digits',
      pattern: /CHE[ .\-\u2010\u2011\u00a0]?\d{3}[ .\-\u00a0\u2009\u202f]?\d{3}[ .\-\u00a0\u2009\u202f]?\d{3}/i,
      score: 0.9,
    },
  ],
  check: isUid,
  context: [
    ...['ide', 'n° ide', 'numéro ide', 'uid', 'uid-nummer', 'uid-nr', 'idi', 'numero idi', 'registre du commerce'],
    ...['handelsregister', 'registro di commercio', "numéro d'entreprise", 'unternehmens-identifikationsnummer'],
    ...['enterprise number', 'company number'],
  ],
})

/** `compact` begins with CHE and nine digits. */
export function isUid(compact: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(compact.charAt(3 + at)), 0)
  return sum > 0 && (11 - (sum % 11)) % 11 === Number(compact.charAt(11))
}
