import { identifier } from '../identifier.ts'

/**
 * What a card of third-party payment says: number of the member of a complementary insurance (mutuelle), of the
 * insurance (AMC, eight digits) or of the office that pays (organisme d'affiliation, nine digits). No check digit,
 * so only next to its name. https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/complementaire-sante
 */
export const healthInsurance = identifier({
  type: 'FR_HEALTH_INSURANCE',
  description: 'Number of a member of a French health insurance (mutuelle), of its insurer or office.',
  example: '01 751 0000',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    { name: 'office', pattern: /\d{2}([ .\u00a0\u202f])\d{3}\1\d{4}/, score: 0.15 },
    { name: 'digits', pattern: /\d{6,12}/, score: 0.05 },
    {
      name: 'digits with letters',
      pattern: /(?=[A-Z\d]{7,14}(?![A-Z\d]))[A-Z]{1,3}\d{5,12}[A-Z]?|\d{5,12}[A-Z]{1,2}/,
      score: 0.05,
    },
  ],
  check: (compact) => !/^(\d)\1*$/.test(compact) && !isDateOrPhone(compact),
  context: [
    ...["numéro d'adhérent", "n° d'adhérent", 'n° adhérent', 'no adhérent', 'num adhérent', 'numéro adhérent'],
    ...[
      'adhérent n°',
      'adhérent |',
      'adhérente |',
      'n° sociétaire',
      'sociétaire n°',
      "numéro d'adhérente",
      'n° amc',
      'numéro amc',
      'code amc',
      'amc',
      "organisme d'affiliation",
    ],
    ...['code organisme', 'organisme de rattachement', 'n° mutuelle', 'numéro de mutuelle', 'numéro mutuelle'],
    ...['contrat mutuelle', 'carte mutuelle', 'carte de mutuelle', 'contrat santé', 'carte de tiers payant'],
    ...['tiers payant', 'complémentaire santé', 'préfectoral', 'télétransmission', 'health insurance number'],
    ...['insurance member number', 'member number', 'member id', 'policy number'],
  ],
})

const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

function isDateOrPhone(compact: string): boolean {
  return (
    DATE.test(compact) || DATE.test(compact.replace(/^(..)(..)(....)$/, '$3$2$1')) || /^0[1-79]\d{8}$/.test(compact)
  )
}
