import { pesel } from '../../../../src/detect/recognizers/pl/pesel.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(pesel, {
  valid: {
    'of the 1900s': '44051401359',
    'of the 2000s': '02270803624',
    'of the 1800s': '82810100015',
    'of another sample': '02070803628',
    'with a hyphen': '440514-01359',
    'with a blank': '440514 01359',
    'with a no-break blank': '440514\u00a001359',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '44051401358',
    'two digits exchanged': '44051410359',
    'month 13': '44131401350',
    'February 30': '44023001356',
    'no leap year': '02222900010',
    zeros: '00000000000',
    'digits counted up': '12345678901',
    'ten digits': '4405140135',
    'twelve digits': '440514013590',
    'a letter': '4405140135A',
    'other groups': '4405 1401359',
  },
  before: ['PESEL', 'PESEL:', 'nr PESEL', 'numer PESEL', 'Numer ewidencyjny', 'national ID', 'numerPesel'],
  after: ['(PESEL)'],
  against: ['faktura', 'tel.'],
  checked: ['44051401359', '440514-01359', '02070803628'],
})
