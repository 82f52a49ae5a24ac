import { identifier } from '../identifier.ts'

/**
 * Number of an enterprise of Quebec (NEQ): ten digits, the first two by its form. We know of no check digit.
 * https://www.registreentreprises.gouv.qc.ca
 */
export const neq = identifier({
  type: 'CA_QC_NEQ',
  description: 'Number of an enterprise of Quebec (NEQ): ten digits from 11, 22, 33 or 88 on, beside a word for it.',
  example: '1142345678',
  languages: ['en', 'fr'],
  byDefault: true,
  shapes: [
    { name: 'in one piece', pattern: /(?:11|22|33|88)\d{8}/, score: 0.1 },
    {
      name: 'in groups',
      pattern: /(?:11|22|33|88)\d{2}([ \-\u00a0\u2009\u202f])\d{3}\1\d{3}|(?:11|22|33|88)(?:[ \u00a0]\d{4}){2}/,
      score: 0.1,
    },
  ],
  check: (digits) => !/^(\d)\1+$/.test(digits),
  context: [
    ...[
      'neq',
      'n° neq',
      'numéro neq',
      "numéro d'entreprise du québec",
      "numéro d'entreprise",
      'québec enterprise number',
    ],
    ...['registraire des entreprises', 'req', 'enterprise number', 'registre des entreprises'],
  ],
  negativeContext: ['tel', 'tél', 'telephone', 'phone', 'fax'],
})
