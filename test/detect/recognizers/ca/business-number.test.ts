import { expect, test } from 'vitest'
import { businessNumber } from '../../../../src/detect/recognizers/ca/business-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(businessNumber, {
  valid: {
    'with an account': '123456782 RT 0001',
    'of python-stdnum': '12302 6635 RC 0001',
    'in one piece': '123026635RC0001',
    'with an account in one piece': '119220739 RP0001',
    'in lower case': '123456782rt0001',
    'of a charity': '107951618RR0001',
    'in groups of three': '123 456 782 RT0001',
    'with no-break blanks': '123456782\u00a0RT\u00a00001',
    'the number alone': '123456782',
    'the number alone in groups': '11922 0739',
  },
  alone: [
    ...['123456782 RT 0001', '12302 6635 RC 0001', '123026635RC0001', '119220739 RP0001', '123456782rt0001'],
    ...['107951618RR0001', '123 456 782 RT0001', '123456782\u00a0RT\u00a00001'],
  ],
  nearMisses: {
    'a wrong check digit': '123456783RT0001',
    'a wrong check digit, alone': '123456783',
    'a program that there is not': '123456782XT0001',
    'another program that there is not': '123456782RA0001',
    'three digits of the account': '123456782RT001',
    'five digits of the account': '123456782RT00011',
    'eight digits': '12345678RT0001',
    'ten digits': '1234567820',
    'one digit throughout': '000000000RT0001',
    'a letter within': '1234S6782RT0001',
  },
  before: ['GST/HST', 'Business number', 'BN:', 'businessNumber', "Numéro d'entreprise", 'TPS', 'N° TPS', 'CRA'],
  after: ['(GST)'],
  against: ['order number', 'colis'],
})

test('any single wrong digit of the nine is refused', () => {
  for (const wrong of ['223456782', '133456782', '123456781', '123457782']) {
    expect(valuesOf(businessNumber, `BN ${wrong} RT 0001`), wrong).toEqual([])
  }
})
