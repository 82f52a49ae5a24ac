import { luhn } from '../../checksums/luhn.ts'
import { identifier } from '../identifier.ts'

// Kind of organization, then at least 20 for the month: a person's number has a month there.
const NUMBER = '[1-35-9]\\d[2-9]\\d{3}'

/**
 * Number of an organization: ten digits, the third at least 2, with a Luhn check digit; after 16 where twelve digits
 * are asked for, and between SE and 01 as a VAT number.
 * https://www.skatteverket.se/foretag/drivaforetag/startaochregistrera/organisationsnummer
 */
export const organisationsnummer = identifier({
  type: 'SE_ORGANISATIONSNUMMER',
  description: 'Number of a Swedish organization: ten digits, the third at least 2, with a Luhn check digit.',
  example: '556036-0793',
  languages: ['sv'],
  byDefault: true,
  shapes: [
    { name: 'as a VAT number', pattern: new RegExp(`SE[ \\u00a0]?${NUMBER}[ \\-]?\\d{4}[ \\-]?01`, 'i'), score: 0.9 },
    { name: 'with a hyphen', pattern: new RegExp(`(?:16)?${NUMBER}[-\u2010\u2011\u2013]\\d{4}`), score: 0.65 },
    { name: 'twelve digits', pattern: new RegExp(`16${NUMBER}\\d{4}`), score: 0.4 },
    { name: 'in one piece', pattern: new RegExp(`${NUMBER}[ \\u00a0]?\\d{4}`), score: 0.4 },
  ],
  check: (compact) => luhn(compact.startsWith('SE') ? compact.slice(2, 12) : compact.slice(-10)),
  context: [
    ...[
      'organisationsnummer',
      'organisations nummer',
      'organisationsnumret',
      'organisationsnr',
      'orgnr',
      'org.nr',
      'org nr',
      'org-nr',
      'org nummer',
    ],
    ...[
      'företagsnummer',
      'bolagsverket',
      'momsregistreringsnummer',
      'momsnummer',
      'momsreg.nr',
      'vat-nummer',
      'vat nr',
    ],
    ...['organization number', 'organisation number', 'company number', 'registration number', 'vat number'],
    ...["numéro d'organisation", "numéro d'entreprise"],
  ],
  negativeContext: ['telefon', 'tel', 'mobil', 'faktura', 'ordernummer', 'kundnummer', 'bankgiro', 'plusgiro', 'ocr'],
})
