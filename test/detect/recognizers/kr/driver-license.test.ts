import { driverLicense } from '../../../../src/detect/recognizers/kr/driver-license.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(driverLicense, {
  valid: {
    'with hyphens': '11-22-123456-12',
    'of another region': '13-22-123456-12',
    'with the name of the region': '서울 04-123456-12',
    'with blanks': '28 22 123456 12',
    'in one piece': '112212345612',
  },
  alone: ['11-22-123456-12', '13-22-123456-12', '서울 04-123456-12'],
  nearMisses: {
    'no such region': '99-22-123456-12',
    'region 27': '27-22-123456-12',
    'region 10': '10-22-123456-12',
    'five digits': '11-22-12345-12',
    'one check digit': '11-22-123456-1',
    'three check digits': '11-22-123456-123',
    'three digits first': '111-22-123456-12',
    'a letter': '11-22-123A56-12',
    'a date with its time': '202403141030',
    'mixed separators': '11-22 123456-12',
  },
  before: [
    "Driver's license",
    'driving licence:',
    'license no.',
    '운전면허번호',
    '면허번호:',
    'permis de conduire',
    'driverLicense',
  ],
  after: ['(운전면허)'],
  against: ['order number'],
})
