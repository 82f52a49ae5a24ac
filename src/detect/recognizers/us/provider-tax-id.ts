import { identifier } from '../identifier.ts'

/** The campus or the internet, which gave it out. https://www.irs.gov/businesses/small-businesses-self-employed/valid-eins */
const PREFIX = '(?:0[1-6]|1[0-6]|2[0-7]|3\\d|4[0-8]|5\\d|6[0-8]|7[1-7]|8[0-8]|9[0-589])'

/**
 * Employer Identification Number of the IRS, under which a provider of health care bills: two digits in use, a hyphen, seven
 * digits. It has no check digit; in one piece it cannot be told from a Social Security number.
 */
export const providerTaxId = identifier({
  type: 'US_PROVIDER_TAX_ID',
  description:
    'Employer Identification Number of the United States: a prefix in use, a hyphen and seven digits, beside a word for it.',
  example: '12-3456789',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'two and seven digits', pattern: new RegExp(`${PREFIX}[-\\u2010\\u2011\\u2013]\\d{7}`), score: 0.3 },
  ],
  check: (digits) => !/(\d)\1{6}$/.test(digits),
  context: [
    ...['ein', 'fein', 'tin', 'tax id', 'tax number', 'tax identification number', 'employer identification'],
    ...['employer id', 'employer no', 'irs', 'billing', 'fiscal', 'w 9', 'numero d employeur', 'taxpayer'],
  ],
})
