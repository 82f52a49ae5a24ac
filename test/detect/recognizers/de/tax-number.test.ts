import { taxNumber } from '../../../../src/detect/recognizers/de/tax-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

/** The samples of every Land that ELSTER publishes. */
describeIdentifier(taxNumber, {
  valid: {
    'of Bayern': '181/815/08155',
    'of Baden-Württemberg': '93815/08152',
    'of Berlin': '21/815/08150',
    'of Brandenburg': '048/815/08155',
    'of Bremen': '75 815 08152',
    'of Hamburg': '02/815/08156',
    'of Hessen': '013 815 08153',
    'of Nordrhein-Westfalen': '133/8150/8159',
    'of Saarland': '010/815/08182',
    'of Bayern, for the whole country': '9181081508155',
    'of Berlin, for the whole country': '1121081508150',
    'of Nordrhein-Westfalen, for the whole country': '5133081508159',
    'in one piece': '18181508155',
    'with the look of seconds since 1970': '18/815/08155',
  },
  alone: [
    ...['181/815/08155', '21/815/08150', '048/815/08155', '02/815/08156', '133/8150/8159', '010/815/08182'],
    '18/815/08155',
  ],
  nearMisses: {
    'a date': '12/03/2024',
    'a date and more': '12/03/20241',
    'four digits last': '181/815/0815',
    'six digits last': '181/815/081555',
    'one digit first': '1/815/08155',
    'two kinds of separators': '181/815-08155',
    'one digit throughout': '111/111/11111',
    'no such Land': '3381081508155',
    'twelve digits': '918108150815',
    'seconds since 1970': '1718000000',
    'a path': '181/815/08155/2',
  },
  before: ['Steuernummer', 'St.-Nr.', 'Steuer-Nr.:', 'Finanzamt Köln-Süd', 'StNr', 'tax number', 'steuerNr'],
  after: ['(Steuernummer)'],
  against: ['Aktenzeichen', 'Tel.'],
})
