import { luhn } from '../../checksums/luhn.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * VAT number: ten digits, the first a 4. The Revenue Service publishes no check digit, but the numbers of companies that
 * we saw pass Luhn, as its income tax numbers do.
 * https://www.sars.gov.za/types-of-tax/value-added-tax/, https://tools.gera.services/south-africa-vat-number-validator
 */
export const vatNumber = identifier({
  type: 'ZA_VAT_NUMBER',
  description: 'South African VAT number: a 4 and nine digits, Luhn check digit.',
  example: 'ZA4220119988',
  languages: ['en'],
  // of a company as a rule, but a trader's own as well
  byDefault: true,
  shapes: [
    { name: 'after ZA', pattern: /ZA[ -]?4\d{9}/i, score: 0.85 },
    { name: 'in groups', pattern: digitGroups('3 3 4', '4 3 3', '4 6'), score: 0.2 },
    { name: 'in one piece', pattern: /4\d{9}/, score: 0.4 },
  ],
  check: (compact) => /^(?:ZA)?4(?!0{9})\d{9}$/.test(compact) && luhn(compact.slice(-10)),
  context: [
    ...['vat', 'vat number', 'vat no', 'vat nr', 'vat reg', 'vat registration', 'vat vendor', 'value added tax'],
    ...['tax invoice', 'sars', 'btw', 'btw nommer', 'belasting op toegevoegde waarde', 'tva', 'numéro de tva'],
  ],
  negativeContext: ['tel', 'phone', 'mobile', 'cell', 'fax', 'call'],
})
