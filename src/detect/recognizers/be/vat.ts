import { identifier } from '../identifier.ts'
import { isEnterpriseNumber } from './enterprise-number.ts'

/**
 * VAT number: BE and the number of the enterprise, until 2007 without its first 0.
 * https://finances.belgium.be/fr/entreprises/tva/assujettissement-tva
 */
export const vat = identifier({
  type: 'BE_VAT',
  description: 'Belgian VAT number: BE and the ten digits of the enterprise.',
  example: 'BE 0403.019.261',
  languages: ['fr', 'nl', 'de'],
  byDefault: true,
  shapes: [
    {
      name: 'BE and digits',
      pattern: /BE[ .\-\u00a0]?(?:[01]\d{3}|\d{3})[ .\-\u00a0\u2009\u202f]?\d{3}[ .\-\u00a0\u2009\u202f]?\d{3}/i,
      score: 0.95,
    },
  ],
  check: (compact) => isEnterpriseNumber(compact.slice(2).padStart(10, '0')),
  context: [
    ...['tva', 'n° tva', 'numéro de tva', 'intracommunautaire', 'btw', 'btw-nummer', 'mwst', 'MwSt', 'USt-IdNr', 'vat'],
    'vat number',
  ],
})
