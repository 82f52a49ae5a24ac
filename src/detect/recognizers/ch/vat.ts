import { identifier } from '../identifier.ts'
import { isUid } from './uid.ts'

const GAP = String.raw`[ .\-\u00a0\u2009\u202f]?`

/**
 * VAT number: that of the enterprise and MWST, TVA, IVA or TPV.
 * https://www.estv.admin.ch/estv/fr/accueil/taxe-sur-la-valeur-ajoutee.html
 */
export const vat = identifier({
  type: 'CH_VAT',
  description: 'Swiss VAT number: CHE, nine digits with a check digit, and MWST, TVA, IVA or TPV.',
  example: 'CHE-107.787.577 IVA',
  languages: ['fr', 'de', 'it'],
  byDefault: true,
  shapes: [
    {
      name: 'CHE, digits and the name of the tax',
      pattern: new RegExp(
        String.raw`CHE[ .\-\u2010\u2011\u00a0]?\d{3}${GAP}\d{3}${GAP}\d{3}[ \-/\u00a0]{0,3}(?:MWST|TVA|IVA|TPV)`,
        'i',
      ),
      score: 0.95,
    },
  ],
  check: isUid,
  context: [
    ...['tva', 'n° tva', 'numéro de tva', 'mwst', 'MwSt', 'MwSt-Nr', 'iva', 'numero iva', 'vat', 'vat number', 'ide'],
    'uid',
  ],
})
