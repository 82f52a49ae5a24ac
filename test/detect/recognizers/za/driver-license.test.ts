import { driverLicense } from '../../../../src/detect/recognizers/za/driver-license.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(driverLicense, {
  valid: {
    'eight figures, four letters': '60390002CGBV',
    'a letter early': '4024048D4P60',
    'letters and figures in turn': '30040008X6Z6',
    'seven figures': '4046048YPC9T',
    'nine figures': '114500482HFF',
    'a figure last': '40260039Y068',
    'in lower case': '60390002cgbv',
    'ten characters': '60390002CG',
    'fourteen characters': '1145004821HFFA',
  },
  alone: ['60390002CGBV', '4024048D4P60', '30040008X6Z6', '4046048YPC9T', '114500482HFF', '40260039Y068'],
  nearMisses: {
    'no letter': '603900021234',
    'nine characters': '60390002C',
    'fifteen characters': '6039000212CGBVA',
    'five figures first': '60390CGBVAB',
    'a letter first': 'A60390002CGB',
    'a date with its time': '20240314T1015',
    'a number with an exponent': '1234567890E12',
    'an identity number': '8001015009087',
    'eight figures': '60390002',
    'the beginning of a hash': '603900a2cb',
  },
  before: [
    ...(['Driving licence number', "Driver's licence:", 'drivers license', 'eNaTIS licence', 'licence no.'] as const),
    ...(['permis de conduire', 'driverLicense'] as const),
  ],
  after: ['(licence number)'],
  against: ['software', 'order no'],
})
