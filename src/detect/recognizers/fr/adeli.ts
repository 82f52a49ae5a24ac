import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * Number of a health or social professional in the ADELI register, which the RPPS replaces: department (9A to 9F
 * overseas), profession, order and key, nine characters. The rule of the key is not published, so only next to its
 * name. https://esante.gouv.fr/produits-services/adeli
 */
export const adeli = identifier({
  type: 'FR_ADELI',
  description: 'Number of a health or social professional in France before the RPPS: 9 digits with the department.',
  example: '75 9 31234 5',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: digitGroups('2 1 5 1', '2 2 4 1', '2 2 5', '2 1 6', '2 7', '3 3 3'),
      score: 0.1,
    },
    { name: 'in one piece', pattern: /\d[\dA-F]\d{7}/, score: 0.05 },
  ],
  check: (compact) => /^(?:0[1-9]|[1-8]\d|9[0-8A-F]|2[AB])\d{7}$/.test(compact) && !/(\d)\1{6}/.test(compact),
  context: ['adeli', 'n° adeli', 'numéro adeli', 'code adeli', 'identifiant adeli', 'adeli number', 'n° am'],
})
