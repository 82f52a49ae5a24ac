import { ean13 } from '../../checksums/ean13.ts'
import { identifier } from '../identifier.ts'

/**
 * Social insurance number (AHV, AVS): 756, nine digits and an EAN-13 check digit.
 * https://www.zas.admin.ch/zas/fr/home/partenaires-et-institutions-/navs13.html
 */
export const ahv = identifier({
  type: 'CH_AHV',
  description: 'Swiss social insurance number: 756, nine digits and an EAN-13 check digit.',
  example: '756.9217.0769.85',
  languages: ['fr', 'de', 'it'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: /756([ .\-\u00a0\u2009\u202f])\d{4}\1\d{4}\1\d{2}|756([ .\-\u00a0\u2009\u202f])\d{3}\2\d{3}\2\d{3}\2\d/,
      score: 0.95,
    },
    { name: 'in one piece', pattern: /756\d{10}/, score: 0.75 },
  ],
  check: ean13,
  context: [
    ...['avs', 'n° avs', 'numéro avs', 'navs', 'navs13', 'navs 13', 'assurance-vieillesse', 'assuré', 'assurée'],
    ...["numéro d'assuré", 'sécurité sociale', 'ahv', 'ahv-nr', 'ahv-nummer', 'ahvn13', 'ahv nr', 'versichertennummer'],
    ...['sozialversicherungsnummer', 'numero avs', 'assicurato', 'ssn', 'oasi', 'social security number'],
    'social insurance number',
  ],
})
