import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const BUSINESS = { weights: [10, 4, 9, 3, 8, 2, 7, 1], letters: 'XMKECAWLJDB' }
const COMPANY = { weights: [10, 8, 6, 4, 9, 7, 5, 3, 1], letters: 'ZKCMDNERGWH' }
const OTHER = { weights: [4, 3, 5, 3, 10, 2, 2, 5, 7], letters: 'ABCDEFGHJKLMNPQRSTUVWX0123456789' }

/** The kinds of body that have a number with letters: partnerships, societies, unions, schools and so on. */
const KINDS = `(?:${[
  ...['CC', 'CD', 'CH', 'CL', 'CM', 'CP', 'CS', 'CX', 'DP', 'FB', 'FC', 'FM', 'FN', 'GA', 'GB', 'GS', 'HC', 'HS', 'LL'],
  ...['LP', 'MB', 'MC', 'MD', 'MH', 'MM', 'MQ', 'NB', 'NR', 'PA', 'PB', 'PF', 'RF', 'RP', 'SM', 'SS', 'TC', 'TU', 'VH'],
  'XL',
].join('|')})`

/**
 * Unique Entity Number, of businesses of one person as well: eight digits (businesses), the year and five digits
 * (companies), or T, S or R, year, kind and four digits (others); then a check letter. https://www.uen.gov.sg; the
 * check as in https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.sg.uen
 */
export const uen = identifier({
  type: 'SG_UEN',
  description: 'Unique Entity Number of a business, company or other body in Singapore, with a check letter.',
  example: 'T01FC6132D',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'of another body', pattern: new RegExp(`[TSR]\\d{2}${KINDS}\\d{4}[A-Z]`), score: 0.85 },
    { name: 'of a company', pattern: /(?:19|20)\d{7}[A-Z]/, score: 0.6 },
    { name: 'of a business', pattern: /\d{8}[A-Z]/, score: 0.5 },
    {
      name: 'in lower case',
      pattern: new RegExp(`[TSR]\\d{2}${KINDS}\\d{4}[A-Z]|(?:19|20)\\d{7}[A-Z]|\\d{8}[A-Z]`, 'i'),
      score: 0.3,
    },
  ],
  check: (compact) => {
    if (/^(\d)\1+\D/.test(compact)) return false
    if (/^\D/.test(compact)) return isOther(compact)
    const { weights, letters } = compact.length === 9 ? BUSINESS : COMPANY
    return letters.charAt(weightedSum(compact, weights) % 11) === compact.at(-1)
  },
  context: [
    ...['uen', 'uen no', 'uen number', 'unique entity number', 'acra', 'business registration', 'company registration'],
    ...['business registration number', 'company registration number', 'gst reg no', 'gst registration no', 'bizfile'],
    ...['roc no', 'pte ltd', "numéro d'entreprise", "numéro d'immatriculation"],
  ],
})

/** Letters count by their place in the alphabet that the check letter is taken from. */
function isOther(compact: string): boolean {
  const { weights, letters } = OTHER
  const sum = weights.reduce((total, weight, at) => total + weight * letters.indexOf(compact.charAt(at)), 0)
  return letters.charAt((sum + 6) % 11) === compact.at(-1)
}
