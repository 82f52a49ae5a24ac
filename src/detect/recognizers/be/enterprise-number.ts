import { identifier } from '../identifier.ts'

/**
 * Number in the Crossroads Bank for Enterprises: ten digits that begin with 0 or 1, the last two 97 minus the rest
 * modulo 97. https://economie.fgov.be/fr/themes/entreprises/banque-carrefour-des/numero-dentreprise
 */
export const enterpriseNumber = identifier({
  type: 'BE_ENTERPRISE_NUMBER',
  description: 'Number of a Belgian enterprise or its unit: ten digits, the last two modulo 97.',
  example: '0403.019.261',
  languages: ['fr', 'nl', 'de'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: /[01]\d{3}([ .\-\u00a0\u2009\u202f])\d{3}\1\d{3}/, score: 0.85 },
    // as long as a telephone number of France
    { name: 'in one piece', pattern: /[01]\d{9}/, score: 0.4 },
  ],
  check: isEnterpriseNumber,
  context: [
    ...['bce', 'n° bce', "numéro d'entreprise", "n° d'entreprise", 'entreprise', 'banque-carrefour', 'rpm', 'kbo'],
    ...['kbo-nummer', 'ondernemingsnummer', 'kruispuntbank', 'rpr', 'unternehmensnummer', 'tva', 'btw', 'onss', 'rsz'],
    ...['siège social', 'enterprise number', 'company number', 'cbe', 'cbe number', 'vat'],
  ],
})

/** `digits` is ten digits. */
export function isEnterpriseNumber(digits: string): boolean {
  const number = Number(digits.slice(0, 8))
  return number >= 2_000_000 && Number(digits.slice(8)) === 97 - (number % 97)
}
