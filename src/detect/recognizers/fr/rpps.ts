import { luhn } from '../../checksums/luhn.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * Number of a health professional in the RPPS register: eleven digits that begin with 10, Luhn; with an 8 before it,
 * the national identifier of the same person. https://esante.gouv.fr/produits-services/repertoire-rpps, samples:
 * https://github.com/ansforge/IG-fhir-annuaire
 */
export const rpps = identifier({
  type: 'FR_RPPS',
  description: 'Number of a health professional in France: 11 digits, Luhn check digit.',
  example: '10 00 000 1916',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: digitGroups('2 2 3 4', '2 3 3 3', '2 2 2 2 3', '2 4 5', '3 4 4', '3 3 3 2'),
      score: 0.65,
    },
    { name: 'in one piece', pattern: /\d{11,12}/, score: 0.4 },
  ],
  check: (compact) => /^8?10\d{9}$/.test(compact) && luhn(compact.slice(-11)) && !/(\d)\1{7}/.test(compact),
  context: [
    ...['rpps', 'n° rpps', 'numéro rpps', 'médecin', 'docteur', 'praticien', 'prescripteur', 'professionnel de santé'],
    ...['pharmacien', 'sage-femme', 'infirmier', 'infirmière', 'chirurgien-dentiste', 'kinésithérapeute'],
    ...['annuaire santé', 'idnps', 'idnat ps', 'conseil de l’ordre', 'ordre des médecins', 'doctor', 'physician'],
    ...['practitioner', 'prescriber'],
  ],
})
