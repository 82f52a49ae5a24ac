import { personnummer } from '../../../../src/detect/recognizers/se/personnummer.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(personnummer, {
  valid: {
    'with a hyphen': '811218-9876',
    'of another sample': '670919-9530',
    'with the century': '19670919-9530',
    'of someone of a hundred years': '121212+1212',
    'coordination number': '640883-3231',
    'coordination number with the century': '19640883-3231',
    'twelve digits': '196709199530',
    'ten digits': '6709199530',
    'with a blank': '811218 9876',
    'with a hyphen between blanks': '811218 - 9876',
    'with an en dash': '811218–9876',
    'of a leap day': '000229-1235',
    'with the look of seconds since 1970': '1703141232',
  },
  alone: [
    ...['811218-9876', '670919-9530', '19670919-9530', '121212+1212', '640883-3231', '19640883-3231', '196709199530'],
    ...['6709199530', '811218 9876', '811218 - 9876', '811218–9876', '000229-1235'],
  ],
  nearMisses: {
    'a wrong check digit': '811218-9875',
    'two digits exchanged': '811218-9867',
    'month 13': '811318-9875',
    'February 30': '810230-9872',
    'no leap year': '010229-1234',
    'the number 000': '811218-0008',
    'of an organization': '556036-0793',
    'another century': '22811218-9876',
    'nine digits': '811218-987',
    'eleven digits': '8112189-9876',
    'a slash': '811218/9876',
    zeros: '000000-0000',
  },
  before: ['Personnummer', 'personnr:', 'pers.nr', 'Samordningsnummer', 'personal identity number', 'personNummer'],
  after: ['(personnummer)'],
  against: ['telefon', 'order number'],
  // with a century a wrong digit of it may make another birth date
  checked: ['811218-9876', '6709199530'],
})
