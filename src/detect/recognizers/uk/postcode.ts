import { identifier } from '../identifier.ts'

const LONDON = '(?:EC[1-4]|SW1|WC[12])[ABEHMNPRVWXY]|NW1W|SE1P|W1[A-HJ-KPS-UW]|E1W|N1[CP]'
const ONE_LETTER = '[BEGLMNSW]'
const TWO_LETTERS = [
  ...['A[BL]', 'B[ABDHLNRSTX]', 'C[ABFHMORTVW]', 'D[ADEGHLNTY]', 'E[CHNX]', 'F[KY]', 'G[LUY]', 'H[ADGPRSUX]'],
  ...['I[GMPV]', 'JE', 'K[ATWY]', 'L[ADELNSU]', 'M[EKL]', 'N[EGNPRW]', 'O[LX]', 'P[AEHLOR]', 'R[GHM]'],
  ...['S[AEGKLMNOPRSTWY]', 'T[ADFNQRSW]', 'UB', 'W[ACDFNRSV]', 'YO', 'ZE'],
].join('|')
const INWARD = String.raw`\d[ABD-HJLNP-UW-Z]{2}`
const BLANK = String.raw`[ \u00a0\u2009\u202f]`

const LONG_OUTWARD = String.raw`(?:${LONDON}|(?:${TWO_LETTERS})(?:[1-9]\d|\d))`
const SHORT_OUTWARD = String.raw`${ONE_LETTER}[1-9]\d?`
const SPECIAL = `GIR${BLANK}?0AA`
/** Second halves that are rather an amount of memory: M2 8GB. */
const MEMORY = String.raw`\d[GTP]B`

/**
 * Postcode: an area that exists, a district, and a digit with two letters other than C, I, K, M, O and V.
 * https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Formatting
 */
export const postcode = identifier({
  type: 'UK_POSTCODE',
  description: 'Postcode of the United Kingdom, of an area that exists.',
  example: 'SW1A 1AA',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'area of two letters', pattern: new RegExp(`${LONG_OUTWARD}${BLANK}${INWARD}|${SPECIAL}`), score: 0.65 },
    {
      name: 'area of one letter',
      pattern: new RegExp(`${SHORT_OUTWARD}${BLANK}(?!${MEMORY})${INWARD}`),
      score: 0.55,
    },
    {
      name: 'in lower case',
      pattern: new RegExp(`(?:${LONG_OUTWARD}|${SHORT_OUTWARD})${BLANK}${INWARD}|${SPECIAL}`, 'i'),
      score: 0.3,
    },
    { name: 'in one piece', pattern: new RegExp(`${LONG_OUTWARD}${INWARD}`), score: 0.3 },
    {
      name: 'in one piece, short or in lower case',
      pattern: new RegExp(`(?:${LONG_OUTWARD}|${SHORT_OUTWARD})${INWARD}`, 'i'),
      score: 0.1,
    },
  ],
  context: [
    ...['postcode', 'postcodes', 'post code', 'postal code', 'zip', 'zip code', 'address', 'home address', 'addr'],
    ...['delivery', 'mailing', 'shipping', 'correspondence', 'street', 'road', 'lane', 'avenue', 'london', 'england'],
    ...['scotland', 'wales', 'northern ireland', 'united kingdom', 'lives in', 'living at', 'code postal', 'adresse'],
  ],
  negativeContext: ['model', 'gpu', 'cpu', 'ram', 'memory', 'part', 'part number', 'flight'],
})
