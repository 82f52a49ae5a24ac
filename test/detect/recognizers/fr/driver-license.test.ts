import { driverLicense } from '../../../../src/detect/recognizers/fr/driver-license.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(driverLicense, {
  valid: {
    'of 2013': '13AA00002',
    'of 2013 in groups': '13 AA 00002',
    'of 2013 in lower case': '13aa00002',
    'twelve digits': '921275200012',
    'twelve digits in groups': '92 12 75 200012',
    'twelve digits in other groups': '92 12 752 00012',
    'twelve digits of Corsica': '92122A200012',
    'the line of the card': 'D1FRA13AA000026181231MARTIN<<9',
  },
  alone: ['13AA00002', 'D1FRA13AA000026181231MARTIN<<9'],
  nearMisses: {
    'month 13': '921375200012',
    'month 00': '920075200012',
    'department 00': '921200200012',
    'eleven digits': '92127520001',
    'thirteen digits': '9212752000123',
    'the same digit throughout': '111111111111',
    'one letter': '13A000002',
    'letters first': 'AA1300002',
    'six digits last': '13AA000021',
    'a telephone number': '06 12 34 56 78',
    'the line of another country': 'D1BEL13AA000026181231MARTIN<<9',
    'a line that is too short': 'D1FRA13AA000026181231MARTIN<9',
  },
  before: ['Permis de conduire n°', 'permis', 'NEPH', 'Driving licence', "driver's license", 'numeroPermis'],
  after: ['(permis de conduire)'],
  against: ['passeport', 'vol'],
})
