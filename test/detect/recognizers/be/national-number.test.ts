import { expect, test } from 'vitest'
import { nationalNumber } from '../../../../src/detect/recognizers/be/national-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(nationalNumber, {
  valid: {
    'as printed': '85.07.30-033.28',
    'with a blank before the key': '85.07.30-033 28',
    'in one piece, of python-stdnum': '85073003328',
    'the date in one piece': '850730-033-28',
    'with blanks': '850730 033 28',
    'born in this century': '17.07.30-033.84',
    'in one piece, born in this century': '17073003384',
    'of 1942': '42.01.22-051.81',
    'a bis number': '98472899765',
    'with an unknown birth date': '00.00.00-123.71',
  },
  alone: 'all',
  nearMisses: {
    'a wrong key': '85.07.30-033.29',
    'a wrong key in one piece': '85073003329',
    'month 13': '85.13.30-033.28',
    'month 33': '85.33.30-033.28',
    'month 60': '85.60.30-033.28',
    'day 32': '85.07.32-033.28',
    'number 000 of the day': '85.07.30-000.61',
    'ten digits': '8507300332',
    'twelve digits': '850730033280',
    'the key of this century in 1985': '85.07.30-033.57',
    zeros: '00000000000',
    'a telephone number': '0485 12 34 56',
  },
  before: [
    'Numéro national',
    'NISS :',
    'Rijksregisternummer',
    'INSZ',
    'numeroNational',
    'National number',
    'registre national',
  ],
  after: ['(registre national)'],
  against: ['commande'],
  checked: ['85.07.30-033.28', '85073003328'],
})

test('the number of the day has no upper bound but 998', () => {
  const key = (digits: string) => String(97 - (Number(digits) % 97)).padStart(2, '0')
  expect(nationalNumber.accepts?.(`850730998${key('850730998')}`)).toBe(true)
  expect(nationalNumber.accepts?.(`850730999${key('850730999')}`)).toBe(false)
})
