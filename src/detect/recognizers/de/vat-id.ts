import { mod11And10 } from '../../checksums/mod11-10.ts'
import { identifier } from '../identifier.ts'

/**
 * VAT number: DE and nine digits, the last by ISO 7064 MOD 11,10. The office does not publish the rule; it is as
 * found in python-stdnum. https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.de.vat
 */
export const vatId = identifier({
  type: 'DE_VAT_ID',
  description: 'German VAT number: DE and nine digits, check digit by ISO 7064 MOD 11,10.',
  example: 'DE136695976',
  languages: ['de'],
  byDefault: true,
  shapes: [
    {
      name: 'DE and digits',
      pattern: /DE[ .\-\u00a0]?[1-9]\d{2}[ .\-\u00a0\u2009\u202f]?\d{3}[ .\-\u00a0\u2009\u202f]?\d{3}/i,
      score: 0.85,
    },
    { name: 'DE and digits in pairs', pattern: /DE ?[1-9]\d \d{2} \d{2} \d{3}/i, score: 0.85 },
  ],
  check: (compact) => mod11And10(compact.slice(2)),
  context: [
    ...['umsatzsteuer-identifikationsnummer', 'umsatzsteueridentifikationsnummer', 'ust-idnr', 'ust-id-nr', 'ust-id'],
    ...[
      'ustidnr',
      'ustid',
      'ust id',
      'umsatzsteuer-id',
      'umsatzsteuer',
      'mehrwertsteuer',
      'mwst',
      'MwSt',
      'steuernummer',
    ],
    ...['steueridentifikation', 'bzst', 'bundeszentralamt für steuern', 'finanzamt', 'rechnung', 'impressum', 'vat'],
    ...['vat id', 'vat no', 'vat number', 'vat reg', 'tva', 'n° tva', 'numéro de tva', 'tva intracommunautaire'],
  ],
})
