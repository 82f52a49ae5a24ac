import { luhn } from '../../checksums/luhn.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * Number of a health or social establishment: department (2A, 2B, 9A to 9F too) and nine characters in all, Luhn
 * where there is no letter. Not of a person, but a patient's stay is known by it. https://finess.esante.gouv.fr
 */
export const finess = identifier({
  type: 'FR_FINESS',
  description: 'Number of a health or social establishment in France: 9 digits with the department, Luhn check digit.',
  example: '750 712 184',
  languages: ['fr'],
  // the number of an establishment; as nine digits with one check digit, also much like a SIREN
  byDefault: false,
  shapes: [
    {
      name: 'in groups',
      pattern: digitGroups('3 3 3', '2 7', '2 1 5 1'),
      score: 0.45,
    },
    { name: 'in one piece', pattern: /\d[\dA-F]\d{7}/, score: 0.4 },
  ],
  check: (compact) =>
    /^(?:0[1-9]|[1-8]\d|9[0-8A-F]|2[AB])\d{7}$/.test(compact) &&
    !/(\d)\1{6}/.test(compact) &&
    (/[A-F]/.test(compact) || luhn(compact)),
  context: [
    ...['finess', 'n° finess', 'numéro finess', 'finess géographique', 'finess juridique', 'finess et', 'finess ej'],
    ...['hôpital', 'établissement de santé', 'clinique', 'ehpad', 'centre hospitalier', 'chu', 'pharmacie'],
    ...['laboratoire', 'hospital'],
  ],
})
