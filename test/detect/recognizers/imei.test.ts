import { expect, test } from 'vitest'
import { imei } from '../../../src/detect/recognizers/imei.ts'
import { describeIdentifier } from './describe-identifier.ts'

describeIdentifier(imei, {
  valid: {
    'in groups': '49-015420-323751-8',
    'the sample of the GSMA': '490154203237518',
    'with blanks': '35 209900 176148 1',
    'in other groups': '352099-00-176148-1',
    'another in one piece': '352099001761481',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '490154203237519',
    'two neighbours exchanged': '490154203237158',
    'fourteen digits': '49015420323751',
    'sixteen digits': '4901542032375181',
    'groups of other sizes': '490-15420-323751-8',
    'two separators': '49-015420 323751-8',
    'zeros alone': '000000000000000',
    'one digit throughout but the check': '111111111111119',
    'leading zeros': '001234567890122',
    'a decimal fraction': '490154203237518.2',
  },
  before: ['IMEI', 'IMEI:', 'imei1', 'handset', 'numéro IMEI'],
  after: ['is the IMEI'],
  against: ['order', 'card number'],
  checked: ['490154203237518', '35-209900-176148-1'],
})

test('is looked for on demand only', () => expect(imei.byDefault).toBe(false))
