import { nricFin } from '../../../../src/detect/recognizers/sg/nric-fin.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(nricFin, {
  valid: {
    'of someone born before 2000': 'S1234567D',
    'an example of Presidio': 'S2740116C',
    'of someone born since 2000': 'T1234567J',
    'of a foreigner come before 2000': 'F1234567N',
    'of a foreigner come since 2000': 'G1234567X',
    'of a foreigner come since 2022': 'M1234567K',
    'another of these': 'M5398242L',
    'in lower case': 's1234567d',
    'in groups': 'S 1234567 D',
    'with hyphens': 'S-1234567-D',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check letter': 'S1234567C',
    'two neighbours exchanged': 'S2134567D',
    'the letter of another series': 'T1234567D',
    'a letter of foreigners': 'S1234567X',
    'a series there is none of': 'A1234567D',
    'six digits': 'S123456D',
    'eight digits': 'S12345678D',
    'without its letter': 'S1234567',
    'two letters': 'SS1234567D',
    'a letter after it': 'S1234567DD',
    masked: 'S****567D',
  },
  before: ['NRIC', 'NRIC No.', 'FIN', 'fin_number', 'National Registration Identity Card', 'IC No', "carte d'identité"],
  after: ['(NRIC)'],
  against: ['order no', 'Serial'],
  checked: ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X', 'M1234567K', 's1234567d'],
})
