import { identifier } from '../identifier.ts'

const LETTER = '[AC-HJKMNP-RT-Y]' // without S, L, O, I, B and Z
const EITHER = '[\\dAC-HJKMNP-RT-Y]'
const [FIRST, SECOND, THIRD] = [`[1-9]${LETTER}${EITHER}\\d`, `${LETTER}${EITHER}\\d`, `${LETTER}{2}\\d\\d`]

/**
 * Medicare Beneficiary Identifier: eleven places, each with its own alphabet; the hyphens are only printed. It has no check
 * digit. https://www.cms.gov/medicare/new-medicare-card/understanding-new-medicare-beneficiary-identifier-mbi
 */
export const mbi = identifier({
  type: 'US_MBI',
  description: 'Medicare Beneficiary Identifier of the United States: eleven letters and digits in fixed places.',
  example: '1EG4-TE5-MK73',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: new RegExp(`${FIRST}([-\\u2010\\u2011\\u2013 \\u00a0\\u2009\\u202f])${SECOND}\\1${THIRD}`, 'i'),
      score: 0.85,
    },
    { name: 'in one piece', pattern: new RegExp(FIRST + SECOND + THIRD, 'i'), score: 0.55 },
  ],
  context: [
    ...['medicare', 'mbi', 'beneficiary', 'cms', 'medicaid', 'hic', 'hicn', 'part a', 'part b', 'part d'],
    ...['assurance maladie americaine', 'beneficiaire'],
  ],
})
