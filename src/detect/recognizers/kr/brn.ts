import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5]

function isBusinessNumber(digits: string): boolean {
  const [office, kind, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5, 9)]
  if (office < '101' || kind === '00' || serial === '0000') return false
  const carry = Math.floor((Number(digits.charAt(8)) * 5) / 10)
  return (weightedSum(digits, WEIGHTS) + carry + Number(digits.charAt(9))) % 10 === 0
}

/**
 * Business registration number: tax office (from 101 on), kind of business, serial number and a check digit.
 * https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.kr.brn
 */
export const brn = identifier({
  type: 'KR_BRN',
  description: 'Korean business registration number: ten digits as 3-2-5, the last a check digit.',
  example: '116-82-00276',
  languages: ['ko'],
  byDefault: true,
  shapes: [
    { name: 'with hyphens', pattern: /\d{3}([-\u2010\u2011\u2013])\d{2}\1\d{5}/, score: 0.65 },
    { name: 'as seconds since 1970', pattern: /1[4-9]\d{8}/, score: 0.2 },
    { name: 'in one piece', pattern: /\d{10}|\d{3} \d{2} \d{5}/, score: 0.4 },
  ],
  check: isBusinessNumber,
  context: [
    ...['business registration number', 'business registration no', 'business registration', 'business number', 'brn'],
    ...['korean brn', 'tax registration number', 'company registration number', 'vat number', '사업자등록번호'],
    ...['사업자번호', '사업자', '등록번호', "numéro d'entreprise", "numéro d'enregistrement d'entreprise"],
  ],
})
