import { describe, expect, test } from 'vitest'
import { frn } from '../../../../src/detect/recognizers/kr/frn.ts'
import { rrn } from '../../../../src/detect/recognizers/kr/rrn.ts'
import type { Recognizer } from '../../../../src/detect/recognizers/recognizer.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(rrn, {
  valid: {
    'with a hyphen': '960121-1021413',
    'in one piece': '9601211021413',
    'of a woman of this century': '050912-2000019',
    'at random after the sex': '960121-1234567',
    'at random, of this century': '000505-3637892',
    'at random, in one piece': '0005053637892',
    'with an en dash': '960121–1021413',
  },
  alone: [
    ...['960121-1021413', '9601211021413', '050912-2000019', '960121-1234567', '000505-3637892', '960121–1021413'],
  ],
  nearMisses: {
    'month 13': '001332-1234567',
    'day 32': '960132-1021413',
    'no leap year': '970229-1021413',
    'a plus sign': '960121+1021413',
    'a digit more': '960111-10214131',
    'a digit less': '960121-102141',
    'sex 0': '960303-0021413',
    'of a foreigner': '760413-5212134',
    'of the 19th century': '051102-9234110',
    'a hyphen elsewhere': '9601211-021413',
  },
  before: [
    'Resident registration number',
    'RRN',
    'Korean RRN:',
    '주민등록번호',
    '주민번호:',
    'residentRegistrationNumber',
  ],
  after: ['(주민등록번호)'],
  against: ['order number', 'facture'],
})

describeIdentifier(frn, {
  valid: {
    'with a hyphen': '911124-5678906',
    'in one piece': '9111245678906',
    'of a woman': '050912-6000012',
    'at random after the sex': '911124-5678901',
    'at random, of this century': '000505-7637892',
    'at random, in one piece': '0005056637892',
  },
  alone: ['911124-5678906', '9111245678906', '050912-6000012', '911124-5678901', '000505-7637892'],
  nearMisses: {
    'month 13': '001332-5234567',
    'no leap year': '990229-5678906',
    'of a resident': '960121-1021413',
    'sex 9': '051102-9234110',
    'sex 0': '960303-0021413',
    'a plus sign': '911124+5678906',
    'a digit more': '911124-56789061',
    'a digit less': '911124-567890',
  },
  before: [
    'Foreigner registration number',
    'FRN',
    'Alien registration card',
    '외국인등록번호',
    'foreignerRegistrationNumber',
  ],
  after: ['(외국인등록번호)'],
  against: ['order number'],
})

describe('a number without a right check digit counts for less', () => {
  test.for([
    ['KR_RRN', rrn, '960121-1021413', '960121-1021414'],
    ['KR_RRN', rrn, '9601211021413', '9601211021414'],
    // place 96: there is none
    ['KR_RRN', rrn, '960121-1021413', '960121-1961212'],
    ['KR_FRN', frn, '911124-5678906', '911124-5678905'],
  ] as const)('%s', ([, recognizer, right, wrong]) => {
    expect(scoreOf(recognizer, right)).toBeGreaterThan(0.5)
    expect(scoreOf(recognizer, wrong)).toBeGreaterThan(0)
    expect(scoreOf(recognizer, wrong)).toBeLessThan(0.5)
  })
})

test('is found right beside words, which are not set apart', () => {
  expect(scoreOf(rrn, '주민등록번호960121-1021413입니다')).toBeGreaterThan(0.9)
  expect(scoreOf(rrn, 'x960121-1021413')).toBe(0)
})

test('what looks like milliseconds since 1970 needs a word', () => {
  expect(scoreOf(rrn, '1703141021413')).toBeLessThan(0.35)
  expect(scoreOf(rrn, 'RRN 1703141021413')).toBeGreaterThan(0.5)
})

function scoreOf(recognizer: Recognizer, text: string): number {
  return Math.max(0, ...Array.from(recognizer.find(text, 'ko'), (span) => span?.score ?? 0))
}
