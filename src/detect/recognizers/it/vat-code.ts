import { luhn } from '../../checksums/luhn.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/** 001 to 100 of the provinces, and those of foreigners and of central offices. */
const OFFICE = '(?:0(?!00)\\d\\d|100|12[01]|888|999)'

/**
 * VAT number (partita IVA): seven digits, the office in three and a Luhn check digit. One number of eleven digits in
 * 96 is like this. https://it.wikipedia.org/wiki/Partita_IVA
 */
export const vatCode = identifier({
  type: 'IT_VAT_CODE',
  description: 'Italian VAT number: eleven digits with the tax office and a Luhn check digit, often after IT.',
  example: 'IT00743110157',
  languages: ['it'],
  byDefault: true,
  shapes: [
    { name: 'IT and digits', pattern: /IT[ .\-\u00a0]?\d{11}|IT ?\d{3}[ .]\d{4}[ .]\d{4}/i, score: 0.9 },
    { name: 'in one piece', pattern: /\d{11}/, score: 0.6 },
    { name: 'in groups', pattern: digitGroups('3 3 3 2', '3 4 4', '2 3 3 3'), score: 0.65 },
    { name: 'by its parts', pattern: /\d{7}[ _-]\d{3}[ _-]?\d/, score: 0.65 },
    { name: 'digit by digit', pattern: /\d(?:[ _]\d){10}/, score: 0.4 },
  ],
  check: (compact) => {
    const digits = compact.replace('IT', '')
    return new RegExp(`^(?!0{7})\\d{7}${OFFICE}\\d$`).test(digits) && luhn(digits)
  },
  context: [
    ...['partita iva', 'p.iva', 'p. iva', 'p iva', 'piva', 'p.i.', 'part. iva', 'partita i.v.a.', 'iva', 'cf/p.iva'],
    ...[
      'codice fiscale',
      'fattura',
      'ragione sociale',
      'sede legale',
      'vat',
      'vat no',
      'vat number',
      'vat code',
      'tva',
    ],
    ...['numéro de tva', 'tva intracommunautaire'],
  ],
  negativeContext: ['telefono', 'tel', 'cellulare', 'ordine', 'spedizione', 'conto'],
})
