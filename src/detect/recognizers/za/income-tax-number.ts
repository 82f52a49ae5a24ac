import { luhn } from '../../checksums/luhn.ts'
import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * Reference number for the income tax: ten digits, the first 0 to 3 or 9, with a Luhn check digit. One that begins
 * with 0 looks like a telephone number. https://arthurdejong.org/python-stdnum/doc/2.0/stdnum.za.tin
 */
export const incomeTaxNumber = identifier({
  type: 'ZA_INCOME_TAX_NUMBER',
  description: 'South African income tax reference number: ten digits, the first 0 to 3 or 9, Luhn check digit.',
  example: '0001/339/05/0',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'with slashes', pattern: /\d{4}\/\d{3}\/\d{2}\/\d/, score: 0.8 },
    { name: 'in groups', pattern: digitGroups('3 3 4', '4 3 3', '4 3 2 1', '9 1'), score: 0.2 },
    { name: 'as a telephone number or seconds since 1970', pattern: /(?:0\d|1[4-9])\d{8}/, score: 0.1 },
    { name: 'in one piece', pattern: /\d{10}/, score: 0.4 },
  ],
  check: (digits) => /^[0-39]/.test(digits) && !/^(\d)\1{9}$/.test(digits) && luhn(digits),
  context: [
    ...['income tax', 'income tax number', 'tax reference', 'tax reference number', 'tax ref', 'tax number', 'tax no'],
    ...['tax registration', 'taxpayer', 'sars', 'itr', 'itr12', 'efiling', 'revenue service', 'inkomstebelasting'],
    ...['belastingnommer', 'belastingverwysingsnommer', 'numéro fiscal', 'impôt sur le revenu'],
  ],
  negativeContext: ['tel', 'phone', 'mobile', 'cell', 'fax', 'call', 'whatsapp', 'téléphone'],
})
