import { expect, test } from 'vitest'
import { acn } from '../../../../src/detect/recognizers/au/acn.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(acn, {
  valid: {
    'in groups': '004 085 616',
    'of ASIC': '000 000 019',
    'of ASIC, with the check digit 0': '000 250 000',
    'of ASIC, another': '010 499 966',
    'in one piece': '002749993',
    'with no-break blanks': '005\u00a0999\u00a0977',
    'with hyphens': '004-085-616',
  },
  alone: [...['004 085 616', '000 000 019', '000 250 000', '010 499 966', '005\u00a0999\u00a0977', '004-085-616']],
  nearMisses: {
    'a wrong check digit': '004 085 617',
    'another wrong check digit': '000 000 018',
    'a wrong third digit': '005 085 616',
    'eight digits': '004 085 61',
    'ten digits': '0040856160',
    'two separators': '004 085-616',
    'groups of other sizes': '0040 856 16',
    zeros: '000 000 000',
    'a letter within': '004 085 61G',
    'a decimal fraction': '004085616.5',
  },
  before: ['ACN', 'A.C.N.', 'Australian Company Number', 'acnNumber', 'Example Pty Ltd', 'Company number'],
  after: ['(ACN)'],
  against: ['order number', 'facture'],
})

test('any wrong check digit is refused', () => {
  for (const digit of '012345789') expect(acn.accepts?.(`004 085 61${digit}`), digit).toBe(false)
})
