import { identifier } from '../identifier.ts'

/** The fourth and fifth digits that the IRS gives out. https://www.irs.gov/irm/part3/irm_03-021-263r */
const GROUP = '(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])'

/** Individual Taxpayer Identification Number: nine digits from 9 on, laid out like a Social Security number. */
export const itin = identifier({
  type: 'US_ITIN',
  description: 'Individual Taxpayer Identification Number of the United States: nine digits from 9 on, a group in use.',
  example: '912-78-1234',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: new RegExp(`9\\d\\d([-\\u2010\\u2011\\u2013 .\\u00a0\\u2009\\u202f])${GROUP}\\1\\d{4}`),
      score: 0.6,
    },
    { name: 'in two groups', pattern: new RegExp(`9\\d\\d[- ]${GROUP}\\d{4}|9\\d\\d${GROUP}[- ]\\d{4}`), score: 0.1 },
    { name: 'in one piece', pattern: new RegExp(`9\\d\\d${GROUP}\\d{4}`), score: 0.3 },
  ],
  check: (digits) => !/^(\d)\1{8}$|0000$|^98765432\d$/.test(digits),
  context: [
    ...['itin', 'itins', 'taxpayer', 'tax payer', 'tax id', 'taxid', 'tax number', 'tin', 'w 7', 'irs'],
    ...['tax identification', 'tax return', 'numero fiscal americain', 'contribuable'],
  ],
})
