import { identifier } from '../identifier.ts'

const GAP = String.raw`[ .\-\u00a0\u2009\u202f]?`

/** VAT number: LU, six digits and their rest modulo 89. https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.lu.tva */
export const vat = identifier({
  type: 'LU_VAT',
  description: 'Luxembourg VAT number: LU and eight digits, the last two modulo 89.',
  example: 'LU 150 274 42',
  languages: ['fr', 'de'],
  byDefault: true,
  shapes: [
    {
      name: 'LU and digits',
      pattern: new RegExp(String.raw`LU${GAP}(?:\d{3}${GAP}\d{3}${GAP}\d{2}|\d{4} \d{4}|\d{2} \d{2} \d{2} \d{2})`, 'i'),
      score: 0.9,
    },
  ],
  check: (compact) => {
    const number = Number(compact.slice(2, 8))
    return number > 0 && number % 89 === Number(compact.slice(8))
  },
  context: [
    ...['tva', 'n° tva', 'numéro de tva', 'intracommunautaire', 'mwst', 'MwSt', 'MwSt-Nummer', 'USt-IdNr', 'vat'],
    ...['vat number', 'vat no'],
  ],
})
