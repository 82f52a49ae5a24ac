import { bankAccount } from '../../../../src/detect/recognizers/uk/bank-account.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(bankAccount, {
  valid: {
    'in one piece': '55779911',
    'in groups': '5577 9911',
    'with a hyphen': '3192-6819',
    'from 0 on': '00012345',
  },
  alone: 'none',
  nearMisses: {
    'seven digits': '5577991',
    'nine digits': '557799110',
    'a date': '20240314',
    'a date, day first': '14032024',
    'one digit throughout': '11111111',
    'two periods of years': '55779911.5',
    'other groups': '557 79911',
    'a letter within': '5577991A',
    'three groups': '5577-9911-22',
  },
  before: [
    'Sort code 20-00-00, account number',
    'Account no.',
    'accountNumber',
    'BACS',
    'Standing order',
    'A/C No.',
    'Acc:',
  ],
  after: ['(current account)'],
  against: ['invoice', 'Tracking'],
})
