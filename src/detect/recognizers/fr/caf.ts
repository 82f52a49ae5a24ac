import { identifier } from '../identifier.ts'

/**
 * Number of someone who draws family benefits (allocataire): seven digits and, at times, a letter. No published
 * check, so only next to its name. https://www.caf.fr
 */
export const caf = identifier({
  type: 'FR_CAF',
  description: 'Number of a beneficiary of French family benefits (CAF): 7 digits and at times a letter.',
  example: '1234567 A',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    { name: 'seven digits and a letter', pattern: /\d{7}[ \-\u00a0]?[A-Z]/, score: 0.1 },
    { name: 'seven digits', pattern: /\d{7}/, score: 0.05 },
    { name: 'in groups', pattern: /\d([ .\u00a0\u2009\u202f])\d{3}\1\d{3}(?:[ \u00a0]?[A-Z])?/, score: 0.05 },
  ],
  check: (compact) => !/^(\d)\1*[A-Z]?$/.test(compact),
  context: [
    ...['allocataire', 'allocataires', "numéro d'allocataire", 'n° allocataire', 'numéro caf', 'n° caf'],
    ...['matricule caf', 'caf', "caisse d'allocations familiales", 'allocations familiales', 'dossier caf', 'msa'],
    'beneficiary number',
  ],
})
