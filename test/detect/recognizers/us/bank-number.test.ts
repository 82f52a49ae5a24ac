import { expect, test } from 'vitest'
import { bankNumber } from '../../../../src/detect/recognizers/us/bank-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(bankNumber, {
  valid: {
    'twelve digits': '945456787654',
    'eight digits': '94545678',
    'ten digits': '0004521879',
    'seventeen digits': '94545678765412309',
    'in groups': '9454-5678-7654',
  },
  alone: 'none',
  nearMisses: {
    'seven digits': '9454567',
    'eighteen digits': '945456787654123098',
    'a date': '20240314',
    'an American date': '12312024',
    'seconds since 1970': '1714003200',
    'milliseconds since 1970': '1714003200000',
    'one digit throughout': '00000000',
    'too many digits in groups': '945456-787654-123098',
    'a price': '94545678.50',
    'letters in it': '9454S6787654',
    'an amount': '94545678 $',
  },
  before: [
    'account number',
    ...['Account #', 'account no.', 'Acct.', 'acct_num', 'A/C', 'bank account', 'Checking:'],
    ...[
      'savings account',
      'routing 121000358, account',
      'direct deposit to',
      'bankAccount',
      'numéro de compte',
      'My account is',
    ],
  ],
  after: ['is the account number', 'at my bank (checking account)'],
  against: [],
})

test('a word for an account of another kind is not enough', () => {
  expect(valuesOf(bankNumber, 'The account was created with ticket 94545678.')).toEqual([])
  expect(valuesOf(bankNumber, 'They keep checking all 94545678 records.')).toEqual([])
})
