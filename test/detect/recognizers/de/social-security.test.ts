import { socialSecurity } from '../../../../src/detect/recognizers/de/social-security.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(socialSecurity, {
  valid: {
    'as printed': '15 070649 C 103',
    'in one piece': '15070649C103',
    'of another sample': '65 170839 J 003',
    'with no-break blanks': '15\u00a0070649\u00a0C\u00a0103',
    'in many groups': '15 07 06 49 C 10 3',
    'a day with 50 more': '12550180A125',
    'in lower case': '15070649c103',
    'with hyphens': '15-070649-C-103',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '15070649C104',
    'another letter': '15070649D103',
    'day 32': '53320149B502',
    'day 00': '53000149B505',
    'month 13': '53151349B503',
    'office 00': '00070649C103',
    'eleven characters': '15070649C10',
    'thirteen characters': '15070649C1030',
    'no letter': '150706493103',
    'two letters': '15070649CC03',
  },
  before: ['Sozialversicherungsnummer', 'SV-Nummer', 'RVNR', 'Rentenversicherung', 'VSNR', 'social security number'],
  after: ['(SV-Nr.)'],
  against: ['order'],
  checked: ['15070649C103', '65 170839 J 003'],
})
