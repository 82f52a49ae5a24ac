import { brn } from '../../../../src/detect/recognizers/kr/brn.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(brn, {
  valid: {
    'with hyphens': '116-82-00276',
    'of another sample': '104-86-56659',
    'of an organization': '104-82-13138',
    'in one piece': '1048656659',
    'with blanks': '104 86 56659',
    'with the beginning of seconds since 1970': '1441500129',
  },
  alone: ['116-82-00276', '104-86-56659', '104-82-13138', '1048656659', '104 86 56659'],
  nearMisses: {
    'a wrong check digit': '104-86-56658',
    'counted up': '123-45-67890',
    'a digit less': '110-81-4127',
    'a digit more': '110-81-412722',
    'a letter': '110-81-4127A',
    'no such tax office': '100-82-00275',
    'no kind of business': '116-00-00276',
    'no serial number': '116-82-00008',
    'other groups': '10-486-56659',
    zeros: '000-00-00000',
  },
  before: [
    'Business registration number',
    'BRN:',
    '사업자등록번호',
    '사업자번호',
    "numéro d'entreprise",
    'businessNumber',
  ],
  after: ['(사업자등록번호)'],
  against: ['order number', 'facture'],
  checked: ['116-82-00276', '1048656659'],
})
