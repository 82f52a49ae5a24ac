import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]

/**
 * NHS number of a patient: ten digits, the last a check digit modulo 11; also the CHI number of Scotland and the H&C number of
 * Northern Ireland. https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export const nhs = identifier({
  type: 'UK_NHS',
  description: 'NHS number of the United Kingdom: ten digits, check digit modulo 11.',
  example: '401 023 2137',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'in groups, as printed', pattern: /[1-9]\d{2}([ \u00a0\u2009\u202f])\d{3}\1\d{4}/, score: 0.65 },
    // as telephone numbers are written, of which one in eleven passes
    {
      name: 'in groups from 0 on, or with hyphens or dots',
      pattern: /\d{3}([ .\-\u00a0\u2009\u202f\u2010\u2011])\d{3}\1\d{4}/,
      score: 0.4,
    },
    { name: 'in one piece, like seconds since 1970', pattern: /1[4-9]\d{8}/, score: 0.2 },
    { name: 'in one piece', pattern: /\d{10}/, score: 0.4 },
  ],
  check: (digits) => weightedSum(digits, WEIGHTS) % 11 === 0 && !/^(\d)\1+$/.test(digits),
  context: [
    ...['nhs', 'nhs number', 'nhs no', 'nhs id', 'nhsno', 'national health service', 'health services authority'],
    ...['health authority', 'chi number', 'chi no', 'community health index', 'h&c number', 'health and care number'],
    ...['patient number', 'patient id', 'gp surgery', 'numéro nhs'],
  ],
  negativeContext: ['tel', 'telephone', 'phone', 'mobile', 'cell', 'fax', 'call'],
})
